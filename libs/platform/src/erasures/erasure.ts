import { assertNever } from '@champions/kernel';

/** What one service still has to do about a person who was erased. It knows the id of the account and nothing else. */
export interface Erasure {
  readonly accountId: string;
  /** `announced`: something was reported before the erasure itself had arrived. */
  readonly status: 'announced' | 'begun' | 'confirmed';
  readonly correlationId: string;
  /** What others had to remove, and have. */
  readonly reports: readonly string[];
  /** Looks that found something left. */
  readonly looks: number;
  readonly dueAt: Date | null;
}

interface Asked {
  readonly accountId: string;
  readonly correlationId: string;
  readonly at: Date;
}

export type ErasureCommand =
  | ({ readonly type: 'begin' } & Asked)
  | ({ readonly type: 'report'; readonly what: string } & Asked)
  | { readonly type: 'wait'; readonly at: Date }
  | { readonly type: 'confirm' };

export type ErasureFact =
  | ({ readonly type: 'begun' } & Asked)
  | ({ readonly type: 'reported'; readonly what: string } & Asked)
  | { readonly type: 'waited'; readonly dueAt: Date }
  | { readonly type: 'confirmed' };

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 30_000;

/** Everything may come twice, and a report before the erasure it belongs to. */
export function decideErasure(command: ErasureCommand, erasure: Erasure | null): readonly ErasureFact[] {
  switch (command.type) {
    case 'begin':
      return erasure === null || erasure.status === 'announced' ? [{ ...command, type: 'begun' }] : [];
    case 'report':
      return erasure?.status === 'confirmed' || erasure?.reports.includes(command.what)
        ? []
        : [{ ...command, type: 'reported' }];
    case 'wait': {
      if (erasure?.status !== 'begun') return [];
      const pause = Math.min(FIRST_WAIT_MS * 1.5 ** Math.min(erasure.looks, 40), LONGEST_WAIT_MS);
      return [{ type: 'waited', dueAt: new Date(command.at.getTime() + pause) }];
    }
    case 'confirm':
      return erasure?.status === 'begun' ? [{ type: 'confirmed' }] : [];
    default:
      return assertNever(command);
  }
}

export function evolveErasure(erasure: Erasure | null, fact: ErasureFact): Erasure {
  switch (fact.type) {
    case 'begun':
      return { ...(erasure ?? blank(fact)), status: 'begun', correlationId: fact.correlationId, dueAt: fact.at };
    case 'reported': {
      const { reports, ...known } = erasure ?? blank(fact);
      return { ...known, reports: [...reports, fact.what], dueAt: known.status === 'begun' ? fact.at : null };
    }
  }
  if (erasure === null) throw new Error(`${fact.type} before an erasure began`);
  switch (fact.type) {
    case 'waited':
      return { ...erasure, looks: erasure.looks + 1, dueAt: fact.dueAt };
    case 'confirmed':
      return { ...erasure, status: 'confirmed', dueAt: null };
    default:
      return assertNever(fact);
  }
}

function blank({ accountId, correlationId }: Asked): Erasure {
  return { accountId, status: 'announced', correlationId, reports: [], looks: 0, dueAt: null };
}
