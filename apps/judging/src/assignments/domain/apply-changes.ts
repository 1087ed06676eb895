import { DomainError } from '@champions/kernel';
import type { LikenessOption } from './assignment-options';
import type { WorkedOut } from './worked-out';

/** A judge taken from an entry, or given to it, or both: one judge for another. */
export interface PairChange {
  readonly entryId: string;
  readonly remove: string | null;
  readonly add: string | null;
}

/** What holds today of who may read what. */
export interface PairRules {
  /** What the pair is worth; null where it must not be. */
  readonly scoreOf: (entryId: string, judgeId: string) => number | null;
  /** The most entries this judge reads; null for nobody on the panel. */
  readonly mostOf: (judgeId: string) => number | null;
  /** At most so many judges alike on an entry. */
  readonly likeness: readonly (LikenessOption & { readonly groupOf: (judgeId: string) => string | undefined })[];
  /** Whether one of an entry's judges must read its language, and who does. */
  readonly readsLanguage: ((entryId: string, judgeId: string) => boolean) | null;
}

const TOO_ALIKE: Readonly<Record<LikenessOption['by'], string>> = {
  economy: 'TOO_MANY_OF_ECONOMY',
  organisation: 'TOO_MANY_OF_ORGANISATION',
};

/**
 * An assignment after the secretariat's changes, all of them or none. Loads are looked at once all are made, so that two
 * judges may swap.
 * @throws DomainError PAIR_UNKNOWN, PAIR_STANDS, PAIR_THERE, PAIR_IN_CONFLICT, LOAD_EXCEEDED, TOO_MANY_OF_ECONOMY,
 *   TOO_MANY_OF_ORGANISATION, LANGUAGE_UNREAD.
 */
export function applyChanges(worked: WorkedOut, changes: readonly PairChange[], rules: PairRules): WorkedOut {
  const judgeIds = [...worked.judgeIds];
  const readers = worked.readers.map((its) => [...its]);
  const scores = worked.scores.map((its) => [...its]);
  for (const { entryId, remove, add } of changes) {
    const entry = worked.entryIds.indexOf(entryId);
    const [its, worth] = [readers[entry], scores[entry]];
    if (!its || !worth) throw new DomainError('PAIR_UNKNOWN');
    if (remove !== null) {
      const place = its.indexOf(judgeIds.indexOf(remove));
      if (place < 0) throw new DomainError('PAIR_UNKNOWN');
      if (worked.kept[entry]?.includes(judgeIds.indexOf(remove))) throw new DomainError('PAIR_STANDS');
      its.splice(place, 1);
      worth.splice(place, 1);
    }
    if (add === null) continue;
    if (rules.mostOf(add) === null) throw new DomainError('PAIR_UNKNOWN');
    const score = rules.scoreOf(entryId, add);
    if (score === null) throw new DomainError('PAIR_IN_CONFLICT');
    if (!judgeIds.includes(add)) judgeIds.push(add);
    if (its.includes(judgeIds.indexOf(add))) throw new DomainError('PAIR_THERE');
    its.push(judgeIds.indexOf(add));
    worth.push(score);
  }
  for (const judgeId of new Set(changes.flatMap(({ add }) => add ?? []))) {
    const [judge, most] = [judgeIds.indexOf(judgeId), rules.mostOf(judgeId) ?? 0];
    if (readers.flat().filter((one) => one === judge).length > most)
      throw new DomainError('LOAD_EXCEEDED', { params: { most } });
  }
  for (const entryId of new Set(changes.map((change) => change.entryId))) {
    const entry = worked.entryIds.indexOf(entryId);
    const name = (its: readonly number[] | undefined) => (its ?? []).flatMap((judge) => judgeIds[judge] ?? []);
    requireLimits(entryId, { before: name(worked.readers[entry]), after: name(readers[entry]) }, rules);
  }
  return { ...worked, judgeIds, readers, scores, gap: null };
}

interface Readers {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What was broken already may stay as it is, and must not become worse. */
function requireLimits(entryId: string, { before, after }: Readers, { likeness, readsLanguage }: PairRules): void {
  for (const { by, most, groupOf } of likeness) {
    const count = (judgeIds: readonly string[], group: string) =>
      judgeIds.filter((judgeId) => groupOf(judgeId) === group).length;
    for (const group of new Set(after.flatMap((judgeId) => groupOf(judgeId) ?? [])))
      if (count(after, group) > Math.max(most, count(before, group)))
        throw new DomainError(TOO_ALIKE[by], { params: { most } });
  }
  if (readsLanguage === null || after.length === 0) return;
  const isRead = (judgeIds: readonly string[]) => judgeIds.some((judgeId) => readsLanguage(entryId, judgeId));
  if (isRead(before) && !isRead(after)) throw new DomainError('LANGUAGE_UNREAD');
}
