import { assertNever, DomainError } from '@champions/kernel';

export type Blinded = 'organisation' | 'economy';

export interface Texts {
  readonly en: string;
  readonly fr?: string | undefined;
  readonly es?: string | undefined;
  readonly ar?: string | undefined;
}

export interface Criterion {
  readonly key: string;
  readonly name: Texts;
  readonly guidance?: Texts | undefined;
  readonly weight: number;
  readonly scale: number;
}

/** How many entries, judges and score sheets the confirmed assignments stand for. */
export interface Assigned {
  readonly entries: number;
  readonly judges: number;
  readonly sheets: number;
}

/** One pass of judging. Its rubric is the competition's at the time it was set up, and stays. */
export interface Round {
  readonly roundId: string;
  readonly competitionId: string;
  readonly blind: readonly Blinded[];
  /** Whether a judge must not read entries of the judge's own economy. */
  readonly economyConflicts: boolean;
  readonly rubric: readonly Criterion[];
  readonly readings: number;
  readonly status: 'draft' | 'open' | 'closed';
  readonly assigned: Assigned | null;
  readonly createdAt: Date;
}

type SetUp = Omit<Round, 'status' | 'assigned'>;

export type RoundCommand =
  | ({ readonly type: 'create' } & SetUp)
  | { readonly type: 'record-assigned'; readonly assigned: Assigned }
  | { readonly type: 'open'; readonly closesAt: string | null }
  | { readonly type: 'close'; readonly sheets: number; readonly missing: number };

export type RoundFact =
  | ({ readonly type: 'created' } & SetUp)
  | { readonly type: 'assigned-recorded'; readonly assigned: Assigned }
  | { readonly type: 'opened'; readonly closesAt: string | null; readonly assigned: Assigned }
  | { readonly type: 'closed'; readonly sheets: number; readonly missing: number };

export function decide(command: RoundCommand, round: Round | null): readonly RoundFact[] {
  if (command.type === 'create') return create(command, round);
  if (round === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  switch (command.type) {
    case 'record-assigned':
      return [{ type: 'assigned-recorded', assigned: command.assigned }];
    case 'open':
      return open(command, round);
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

function open({ closesAt }: { readonly closesAt: string | null }, round: Round): readonly RoundFact[] {
  if (round.status === 'open') return [];
  if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
  if (round.assigned === null) throw new DomainError('ASSIGNMENTS_NOT_CONFIRMED');
  return [{ type: 'opened', closesAt, assigned: round.assigned }];
}

export function evolve(round: Round | null, fact: RoundFact): Round {
  if (fact.type === 'created') {
    const { roundId, competitionId, blind, economyConflicts, rubric, readings, createdAt } = fact;
    const setUp = { roundId, competitionId, blind, economyConflicts, rubric, readings, createdAt };
    return { ...setUp, status: 'draft', assigned: null };
  }
  if (round === null) throw new Error(`${fact.type} before a round was created`);
  switch (fact.type) {
    case 'assigned-recorded':
      return { ...round, assigned: fact.assigned };
    case 'opened':
      return { ...round, status: 'open' };
    case 'closed':
      return { ...round, status: 'closed' };
    default:
      return assertNever(fact);
  }
}
