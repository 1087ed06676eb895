import type { Localised } from '@champions/contracts';
import { momentOf, wallClock } from '../../i18n/moments';
import { type CriterionDraft, toGuide, toGuideDraft, toLocalised, type Typed } from './guide-draft';
import type { OthersMarks, Round } from './round';

/** A round as it is being typed; moments as a clock in the competition's zone shows them. */
export interface RoundDraft {
  readonly name: Partial<Localised>;
  readonly readings: Typed;
  readonly blind: readonly Round['blind'][number][];
  readonly economyConflicts: boolean;
  readonly othersMarks: OthersMarks;
  readonly discussion: boolean;
  readonly closes: string;
  readonly reminders: string;
  /** Null: the scoring guide stays as it is, which in a new round is the competition's. */
  readonly guide: readonly CriterionDraft[] | null;
}

export const freshDraft = (readings: number): RoundDraft => ({
  ...{ name: {}, readings, blind: [], economyConflicts: false, othersMarks: 'never', discussion: false },
  ...{ closes: '', reminders: '72, 24', guide: null },
});

export function toDraft(round: Round, zone: string): RoundDraft {
  const { name, readings, blind, economyConflicts, othersMarks, discussion, closesAt, reminders, rubric } = round;
  return {
    ...{ name: name ?? {}, readings, blind, economyConflicts, othersMarks, discussion },
    closes: closesAt === null ? '' : wallClock(closesAt, zone),
    reminders: reminders.join(', '),
    guide: toGuideDraft(rubric),
  };
}

/** The hours that were typed; null where something is no number of hours. */
export function toHours(typed: string): readonly number[] | null {
  const parts = typed.split(/[,،;\s]+/u).filter(Boolean);
  const hours = parts.map(Number);
  return hours.every((hour) => hour > 0 && Number.isFinite(hour)) ? hours : null;
}

/** What of a round still changes: all of it, what no assignment went by, or only when it ends. */
export type Changeable = 'all' | 'not-assigned' | 'end';

export function changeableOf({ status, assigned }: Pick<Round, 'status' | 'assigned'>): Changeable {
  if (status !== 'draft') return 'end';
  return assigned === null ? 'all' : 'not-assigned';
}

/** What is sent. A half-typed end is sent as it is, so that the server says what is wrong with it. */
export function toRoundBody(draft: RoundDraft, changeable: Changeable, zone: string) {
  const { name, readings, blind, economyConflicts, othersMarks, discussion, closes, reminders, guide } = draft;
  const end = {
    closesAt: closes === '' ? null : (momentOf(closes, zone) ?? closes),
    reminders: toHours(reminders) ?? [],
  };
  if (changeable === 'end') return end;
  return {
    ...end,
    ...{ name: toLocalised(name), blind, othersMarks, discussion },
    ...(guide && { rubric: toGuide(guide) }),
    ...(changeable === 'all' && { economyConflicts, readings: readings === '' ? 0 : readings }),
  };
}
