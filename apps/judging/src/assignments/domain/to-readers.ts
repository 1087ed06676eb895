import type { Pair, Reader } from './build-problem';

interface Seated {
  readonly judgeId: string;
  readonly replacedBy: string | null;
  readonly profile: Omit<Reader, 'id' | 'name'>;
}

/** The panel as a problem sees it. Who was replaced keeps what was submitted, and gets nothing more. */
export function toReaders(
  panel: readonly Seated[],
  standing: readonly Pair[],
  names: ReadonlyMap<string, { readonly name: string }>,
): readonly (Reader & { readonly isReplaced: boolean })[] {
  const kept = new Map<string, number>();
  for (const { judgeId } of standing) kept.set(judgeId, (kept.get(judgeId) ?? 0) + 1);
  return panel
    .filter(({ judgeId, replacedBy }) => replacedBy === null || kept.has(judgeId))
    .map(({ judgeId: id, replacedBy, profile: { languages, expertise, economy, organisation, maxLoad } }) => {
      const name = names.get(id)?.name;
      return {
        ...{ id, ...(name !== undefined && { name }), languages, expertise, economy, organisation },
        ...{ isReplaced: replacedBy !== null, maxLoad: replacedBy === null ? maxLoad : (kept.get(id) ?? 0) },
      };
    });
}
