import { assertNever, DomainError } from '@champions/kernel';

/** What the secretariat knows of a judge, as far as it matters for who may read what. */
export interface JudgeProfile {
  /** Languages the judge reads. */
  readonly languages: readonly string[];
  readonly expertise: readonly string[];
  readonly economy: string | null;
  /** An organisation's id, or its name as somebody typed it. */
  readonly organisation: string | null;
  /** The most entries this judge reads in the round. */
  readonly maxLoad: number | null;
}

/** A judge's place on the panel of a round. */
export interface Seat {
  readonly roundId: string;
  readonly competitionId: string;
  readonly judgeId: string;
  readonly profile: JudgeProfile;
  /** The last plan of assignments this judge was told of. */
  readonly toldOf: number;
  /** When the judge undertook to keep what is read confidential and declared conflicts; nothing is shown before. */
  readonly declaredAt: Date | null;
  /** The list of organisations that was declared on; null before that, and where lists were not kept yet. */
  readonly declaredOn: string | null;
  /** Whose places this judge took, and was told of. */
  readonly tookOver: readonly string[];
  /** Who took this judge's place. The sheets that were submitted by then stay. */
  readonly replacedBy: string | null;
}

export interface Invitation {
  readonly roundId: string;
  readonly competitionId: string;
  readonly judgeId: string;
  readonly profile: JudgeProfile;
}

export interface TellAssigned {
  readonly type: 'tell-assigned';
  readonly plan: number;
  readonly entries: number;
  readonly closesAt: string | null;
}

export interface Declaring {
  /** With how many organisations the judge has ties. */
  readonly organisations: number;
  /** The list that the judge declared on. */
  readonly list: string;
  readonly at: Date;
}

export interface TakeOver {
  readonly type: 'take-over';
  readonly from: string;
  readonly entries: number;
  readonly closesAt: string | null;
}

export type SeatCommand =
  | ({ readonly type: 'invite' } & Invitation)
  | TellAssigned
  | ({ readonly type: 'declare' } & Declaring)
  | { readonly type: 'replace'; readonly by: string }
  | TakeOver
  | { readonly type: 'forget' };

export type SeatFact =
  | ({ readonly type: 'invited' } & Invitation)
  | { readonly type: 'profile-changed'; readonly profile: JudgeProfile }
  | (Omit<TellAssigned, 'type'> & { readonly type: 'assigned' })
  | ({ readonly type: 'declared' } & Declaring)
  | { readonly type: 'replaced'; readonly by: string }
  | (Omit<TakeOver, 'type'> & { readonly type: 'took-over' })
  | { readonly type: 'forgotten' };

const NOTHING_KNOWN: JudgeProfile = { languages: [], expertise: [], economy: null, organisation: null, maxLoad: null };

export function decide(command: SeatCommand, seat: Seat | null): readonly SeatFact[] {
  switch (command.type) {
    case 'invite':
      // Asked again with what has changed: the profile is mended and nobody gets a second letter.
      return seat === null ? [{ ...command, type: 'invited' }] : changeProfile(command.profile, seat);
    case 'tell-assigned': {
      const { toldOf } = required(seat);
      const { plan, entries, closesAt } = command;
      return entries === 0 || plan <= toldOf ? [] : [{ type: 'assigned', plan, entries, closesAt }];
    }
    case 'declare':
      if (required(seat).replacedBy !== null) throw new DomainError('SEAT_REPLACED', { kind: 'conflict' });
      return [{ ...command, type: 'declared' }];
    case 'replace':
      return replace(command.by, required(seat));
    case 'take-over': {
      const { from, entries, closesAt } = command;
      return required(seat).tookOver.includes(from) ? [] : [{ type: 'took-over', from, entries, closesAt }];
    }
    case 'forget':
      return seat === null ? [] : [{ type: 'forgotten' }];
    default:
      return assertNever(command);
  }
}

function required(seat: Seat | null): Seat {
  if (seat === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  return seat;
}

function replace(by: string, { judgeId, replacedBy }: Seat): readonly SeatFact[] {
  if (by === judgeId) throw new DomainError('SUBSTITUTE_IS_THE_JUDGE');
  if (replacedBy === by) return [];
  if (replacedBy !== null) throw new DomainError('SEAT_REPLACED', { kind: 'conflict' });
  return [{ type: 'replaced', by }];
}

function changeProfile(profile: JudgeProfile, seat: Seat): readonly SeatFact[] {
  if (seat.replacedBy !== null) throw new DomainError('SEAT_REPLACED', { kind: 'conflict' });
  const same = JSON.stringify(inOrder(profile)) === JSON.stringify(inOrder(seat.profile));
  return same ? [] : [{ type: 'profile-changed', profile }];
}

const inOrder = ({ languages, expertise, economy, organisation, maxLoad }: JudgeProfile) => [
  languages,
  expertise,
  economy,
  organisation,
  maxLoad,
];

export function evolve(seat: Seat | null, fact: SeatFact): Seat {
  if (fact.type === 'invited') {
    const { roundId, competitionId, judgeId, profile } = fact;
    const before = { toldOf: 0, declaredAt: null, declaredOn: null, tookOver: [], replacedBy: null };
    return { roundId, competitionId, judgeId, profile, ...before };
  }
  if (seat === null) throw new Error(`${fact.type} before a judge was invited`);
  switch (fact.type) {
    case 'profile-changed':
      return { ...seat, profile: fact.profile };
    case 'assigned':
      return { ...seat, toldOf: fact.plan };
    case 'declared':
      return { ...seat, declaredAt: fact.at, declaredOn: fact.list };
    case 'replaced':
      return { ...seat, replacedBy: fact.by };
    case 'took-over':
      return { ...seat, tookOver: [...seat.tookOver, fact.from] };
    case 'forgotten':
      return { ...seat, profile: NOTHING_KNOWN };
    default:
      return assertNever(fact);
  }
}
