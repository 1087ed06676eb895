import type { Pair, Reader } from './build-problem';

interface Seated {
  readonly judgeId: string;
  readonly replacedBy: string | null;
  readonly profile: Omit<Reader, 'id' | 'name'>;
}

/**
 * The panel as a problem sees it. Who was replaced keeps what was submitted, and gets nothing more. What a judge has
 * read without marking it was read all the same.
 */
export function toReaders(
  panel: readonly Seated[],
  standing: readonly Pair[],
  names: ReadonlyMap<string, { readonly name: string }>,
  abstained: readonly Pair[] = [],
): readonly (Reader & { readonly isReplaced: boolean })[] {
  const kept = new Map<string, number>();
  const spent = new Map<string, number>();
  for (const { judgeId } of abstained) spent.set(judgeId, (spent.get(judgeId) ?? 0) + 1);
  for (const { judgeId } of standing) kept.set(judgeId, (kept.get(judgeId) ?? 0) + 1);
  return panel
    .filter(({ judgeId, replacedBy }) => replacedBy === null || kept.has(judgeId))
    .map(({ judgeId: id, replacedBy, profile: { languages, expertise, economy, organisation, maxLoad } }) => {
      const name = names.get(id)?.name;
      const room = maxLoad === null ? null : Math.max(kept.get(id) ?? 0, maxLoad - (spent.get(id) ?? 0));
      return {
        ...{ id, ...(name !== undefined && { name }), languages, expertise, economy, organisation },
        ...{ isReplaced: replacedBy !== null, maxLoad: replacedBy === null ? room : (kept.get(id) ?? 0) },
      };
    });
}
