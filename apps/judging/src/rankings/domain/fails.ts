import type { Localised } from '@champions/kernel';

interface Guide {
  readonly key: string;
  readonly name: Localised;
  readonly kind: 'scale' | 'pass-fail' | 'points';
}

interface Given {
  readonly entryId: string;
  readonly status: string;
  readonly marks: Readonly<Record<string, number>>;
}

/** A pass/fail criterion that judges say an entry fails, and how many of them. */
export interface Fail {
  readonly criterion: string;
  readonly name: Localised;
  readonly sheets: number;
}

/** What each entry fails, in the order of the scoring guide; an entry that fails nothing is not there. */
export function failsByEntry(rubric: readonly Guide[], sheets: readonly Given[]): ReadonlyMap<string, readonly Fail[]> {
  const fails = new Map<string, Fail[]>();
  for (const { key: criterion, name } of rubric.filter(({ kind }) => kind === 'pass-fail')) {
    const failing = sheets.filter(({ status, marks }) => status === 'submitted' && marks[criterion] === 0);
    for (const [entryId, count] of countBy(failing.map(({ entryId }) => entryId)))
      fails.set(entryId, [...(fails.get(entryId) ?? []), { criterion, name, sheets: count }]);
  }
  return fails;
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
