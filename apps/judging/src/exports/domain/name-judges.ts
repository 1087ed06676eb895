import { deterministicId } from '@champions/kernel';

interface Panel {
  readonly roundId: string;
  readonly judgeIds: readonly string[];
}

/**
 * What judges are called in a file: by their names, two of one name told apart by their ids; or by numbers, in an order
 * that follows neither names nor ids and is the same in every file of a round.
 */
export function nameJudges(
  { roundId, judgeIds }: Panel,
  nameOf: ((judgeId: string) => string | null) | 'numbers',
): ReadonlyMap<string, string> {
  if (nameOf === 'numbers') {
    const places = new Map(judgeIds.map((id) => [id, deterministicId('export', roundId, id)]));
    const shuffled = [...judgeIds].sort((a, b) => ((places.get(a) ?? '') < (places.get(b) ?? '') ? -1 : 1));
    return new Map(shuffled.map((id, index) => [id, `judge-${String(index + 1).padStart(2, '0')}`]));
  }
  const names = new Map(judgeIds.map((id) => [id, nameOf(id) ?? id]));
  const all = [...names.values()];
  const isShared = (name: string) => all.filter((other) => other === name).length > 1;
  return new Map([...names].map(([id, name]) => [id, isShared(name) ? `${name} (${id})` : name]));
}
