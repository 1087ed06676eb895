import { assertNever, DomainError, type Localised } from '@champions/kernel';
import type { Criterion } from './criterion';
import { reminderMoments } from './reminder-moments';
import { changeableWhileOpen, type RoundSettings, type SettingsChange, withChange } from './round-settings';
import { changeSetUp, type SetUpChange, type SetUpPart } from './set-up';

export type Blinded = 'organisation' | 'economy';

/** One step by which ties are broken. */
export type LadderStep =
  | { readonly step: 'criterion'; readonly criterion: string }
  | { readonly step: 'fewer-abstentions' | 'head-to-head' | 'lot' };

/** How many entries, judges and score sheets the confirmed assignments stand for. */
export interface Assigned {
  readonly entries: number;
  readonly judges: number;
  readonly sheets: number;
}

/** The best of another round, those that reach a total, or those that somebody picked, and why. */
export type Take =
  | { readonly best: number }
  | { readonly atLeast: number }
  | { readonly picked: readonly string[]; readonly reason: string };

/** Where a second round has its entries from. */
export interface EntrySource {
  readonly roundId: string;
  readonly take: Take;
}

/** So many readings of an entry beyond those that every entry gets. */
export interface MoreReadings {
  readonly entryId: string;
  readonly readings: number;
}

export interface OpenSheets {
  readonly judgeId: string;
  readonly open: number;
}

/** One pass of judging. Its rubric is fixed once it opens. */
export interface Round {
  readonly roundId: string;
  readonly competitionId: string;
  readonly name: Localised | null;
  readonly blind: readonly Blinded[];
  /** Whether a judge must not read entries of the judge's own economy. */
  readonly economyConflicts: boolean;
  readonly rubric: readonly Criterion[];
  /** How its competition has declared that ties are broken; null where it has not. */
  readonly ladder: readonly LadderStep[] | null;
  readonly readings: number;
  /** Readings beyond those, by entry. */
  readonly more: Readonly<Record<string, number>>;
  readonly settings: RoundSettings;
  readonly status: 'draft' | 'open' | 'discussion' | 'closed';
  /** The entries it is about; null for all of its competition. */
  readonly entryIds: readonly string[] | null;
  readonly source: EntrySource | null;
  readonly assigned: Assigned | null;
  readonly createdAt: Date;
  /** Until when marks are taken, once it is open: its own window's end, or else its competition's. */
  readonly marksUntil: string | null;
  /** When judges with open sheets are still to be reminded, earliest first. */
  readonly remindAt: readonly Date[];
  readonly lastReminded: Date | null;
}

export type SetUp = Pick<
  Round,
  | 'roundId'
  | 'competitionId'
  | 'name'
  | 'blind'
  | 'economyConflicts'
  | 'rubric'
  | 'ladder'
  | 'readings'
  | 'settings'
  | 'createdAt'
>;

export type RoundCommand =
  | ({ readonly type: 'create' } & SetUp)
  | { readonly type: 'change-settings'; readonly change: SettingsChange; readonly at: Date }
  | { readonly type: 'change-set-up'; readonly change: SetUpChange }
  | { readonly type: 'ask-readings'; readonly entries: readonly MoreReadings[] }
  | { readonly type: 'take-entries'; readonly entryIds: readonly string[]; readonly source: EntrySource }
  | { readonly type: 'record-assigned'; readonly assigned: Assigned }
  | { readonly type: 'open'; readonly closesAt: string | null; readonly at: Date }
  | { readonly type: 'move-end'; readonly closesAt: string | null; readonly at: Date }
  | { readonly type: 'remind'; readonly judges: readonly OpenSheets[]; readonly at: Date }
  | { readonly type: 'discuss' }
  | { readonly type: 'close'; readonly sheets: number; readonly missing: number };

export type RoundFact =
  | ({ readonly type: 'created' } & SetUp)
  | { readonly type: 'settings-changed'; readonly settings: RoundSettings; readonly at: Date }
  | { readonly type: 'set-up-changed'; readonly setUp: SetUpPart }
  | { readonly type: 'readings-asked'; readonly entries: readonly MoreReadings[] }
  | { readonly type: 'entries-taken'; readonly entryIds: readonly string[]; readonly source: EntrySource }
  | { readonly type: 'assigned-recorded'; readonly assigned: Assigned }
  | { readonly type: 'opened'; readonly closesAt: string | null; readonly assigned: Assigned; readonly at: Date }
  | { readonly type: 'end-moved'; readonly closesAt: string | null; readonly at: Date }
  | { readonly type: 'reminded'; readonly judges: readonly OpenSheets[]; readonly at: Date }
  | { readonly type: 'discussion-opened' }
  | { readonly type: 'closed'; readonly sheets: number; readonly missing: number };

export function decide(command: RoundCommand, round: Round | null): readonly RoundFact[] {
  if (command.type === 'create') return create(command, round);
  if (round === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  switch (command.type) {
    case 'change-settings':
      return changeSettings(command, round);
    case 'change-set-up': {
      const setUp = changeSetUp(command.change, round);
      return setUp === null ? [] : [{ type: 'set-up-changed', setUp }];
    }
    case 'ask-readings':
      if (round.status === 'discussion') throw new DomainError('FIRST_MARKS_CLOSED');
      if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
      return command.entries.length === 0 ? [] : [{ type: 'readings-asked', entries: command.entries }];
    case 'take-entries':
      return takeEntries(command, round);
    case 'record-assigned':
      return [{ type: 'assigned-recorded', assigned: command.assigned }];
    case 'open':
      return open(command, round);
    case 'move-end': {
      // A round with a window of its own does not go by the competition's timeline.
      const follows = round.status === 'open' && round.settings.closesAt === null;
      if (!follows || round.marksUntil === command.closesAt) return [];
      return [{ type: 'end-moved', closesAt: command.closesAt, at: command.at }];
    }
    case 'remind': {
      const [next] = round.remindAt;
      if (round.status !== 'open' || next === undefined || next > command.at) return [];
      return [{ type: 'reminded', judges: command.judges, at: command.at }];
    }
    case 'discuss':
      if (round.status === 'discussion') return [];
      if (round.status !== 'open') throw new DomainError(round.status === 'draft' ? 'ROUND_NOT_OPEN' : 'ROUND_CLOSED');
      return [{ type: 'discussion-opened' }];
    case 'close':
      if (round.status === 'closed') return [];
      if (round.status === 'draft') throw new DomainError('ROUND_NOT_OPEN');
      return [{ type: 'closed', sheets: command.sheets, missing: command.missing }];
    default:
      return assertNever(command);
  }
}

function create(command: { readonly type: 'create' } & SetUp, round: Round | null): readonly RoundFact[] {
  if (round === null) return [{ ...command, type: 'created' }];
  // The client makes the id, so a repeated create is the same create; another competition's round is not.
  if (round.competitionId === command.competitionId) return [];
  throw new DomainError('ROUND_EXISTS', { kind: 'conflict' });
}

function changeSettings(
  { change, at }: { readonly change: SettingsChange; readonly at: Date },
  round: Round,
): readonly RoundFact[] {
  if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
  const settings = withChange(round.settings, change);
  const changed = (Object.keys(settings) as (keyof RoundSettings)[]).filter(
    (name) => JSON.stringify(settings[name]) !== JSON.stringify(round.settings[name]),
  );
  if (changed.length === 0) return [];
  const fixed = round.status === 'draft' ? [] : changed.filter((name) => !isChangeable(name));
  if (fixed.length > 0)
    throw new DomainError('INVALID_INPUT', { fields: fixed.map((path) => ({ path, code: 'FIXED_ONCE_OPEN' })) });
  return [{ type: 'settings-changed', settings, at }];
}

const isChangeable = (name: keyof RoundSettings): boolean =>
  changeableWhileOpen.some((changeable) => changeable === name);

function takeEntries(
  { entryIds, source }: { readonly entryIds: readonly string[]; readonly source: EntrySource },
  round: Round,
): readonly RoundFact[] {
  if (round.status !== 'draft' || round.assigned !== null) throw new DomainError('ENTRIES_ASSIGNED_ALREADY');
  if (entryIds.length === 0) throw new DomainError('NONE_ADVANCES');
  return [{ type: 'entries-taken', entryIds, source }];
}

function open(
  { closesAt, at }: { readonly closesAt: string | null; readonly at: Date },
  round: Round,
): readonly RoundFact[] {
  if (round.status === 'open') return [];
  if (round.status !== 'draft') throw new DomainError('ROUND_CLOSED');
  if (round.assigned === null) throw new DomainError('ASSIGNMENTS_NOT_CONFIRMED');
  return [{ type: 'opened', closesAt: round.settings.closesAt ?? closesAt, assigned: round.assigned, at }];
}

export function evolve(round: Round | null, fact: RoundFact): Round {
  if (fact.type === 'created') {
    const { roundId, competitionId, name, blind, economyConflicts, rubric, ladder, readings, settings, createdAt } =
      fact;
    const setUp = {
      roundId,
      competitionId,
      name,
      blind,
      economyConflicts,
      rubric,
      ladder,
      readings,
      settings,
      createdAt,
    };
    const before = { more: {}, status: 'draft', entryIds: null, source: null, assigned: null } as const;
    return { ...setUp, ...before, marksUntil: null, remindAt: [], lastReminded: null };
  }
  if (round === null) throw new Error(`${fact.type} before a round was created`);
  switch (fact.type) {
    case 'settings-changed': {
      const { settings, at } = fact;
      if (round.status === 'draft') return { ...round, settings };
      return until({ ...round, settings }, settings.closesAt ?? round.marksUntil, at);
    }
    case 'set-up-changed':
      return { ...round, ...fact.setUp };
    case 'readings-asked': {
      const asked = fact.entries.map(
        ({ entryId, readings }) => [entryId, (round.more[entryId] ?? 0) + readings] as const,
      );
      return { ...round, more: { ...round.more, ...Object.fromEntries(asked) } };
    }
    case 'entries-taken':
      return { ...round, entryIds: fact.entryIds, source: fact.source };
    case 'assigned-recorded':
      return { ...round, assigned: fact.assigned };
    case 'opened':
      return until({ ...round, status: 'open' }, fact.closesAt, fact.at);
    case 'end-moved':
      return until(round, fact.closesAt, fact.at);
    case 'reminded': {
      const remindAt = round.remindAt.filter((moment) => moment > fact.at);
      // Who had nobody to remind has reminded nobody.
      return { ...round, remindAt, lastReminded: fact.judges.length > 0 ? fact.at : round.lastReminded };
    }
    case 'discussion-opened':
      return { ...round, status: 'discussion', remindAt: [] };
    case 'closed':
      return { ...round, status: 'closed', remindAt: [] };
    default:
      return assertNever(fact);
  }
}

function until(round: Round, marksUntil: string | null, now: Date): Round {
  const { lastReminded, settings } = round;
  const remindAt = reminderMoments({ closesAt: marksUntil, reminders: settings.reminders, now, lastReminded });
  return { ...round, marksUntil, remindAt };
}

/** The next moment at which a round has something to do by itself: remind, or end its own window. */
export function nextMoment({ status, remindAt, settings }: Round): Date | null {
  if (status !== 'open') return null;
  const moments = [...remindAt, ...(settings.closesAt === null ? [] : [new Date(settings.closesAt)])];
  return moments.reduce<Date | null>((first, moment) => (first && first <= moment ? first : moment), null);
}

/** How many judges are to read an entry. */
export const readingsOf = ({ readings, more }: Pick<Round, 'readings' | 'more'>, entryId: string): number =>
  readings + (more[entryId] ?? 0);

/** Of a competition's entries those that a round is about, in the order they came. */
export function entriesOf<T extends { readonly id: string }>(
  { entryIds }: Pick<Round, 'entryIds'>,
  entries: readonly T[],
): readonly T[] {
  if (entryIds === null) return entries;
  const taken = new Set(entryIds);
  return entries.filter(({ id }) => taken.has(id));
}
