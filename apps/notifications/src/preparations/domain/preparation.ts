import { assertNever } from '@champions/kernel';

/** What a preparation still waits for. */
export type Missing = 'competition' | 'decisions' | 'newsletter' | 'proposals' | 'people';

/** The letters of one announcement: made ready, answered for by digest, and sent as answered for or not at all. */
export interface Preparation {
  readonly announcementId: string;
  readonly competitionId: string;
  readonly correlationId: string;
  readonly attempt: number;
  readonly decisions: number;
  readonly status: 'waiting' | 'prepared' | 'firing' | 'fired' | 'refused' | 'cancelled';
  readonly waitingFor: readonly Missing[];
  readonly waits: number;
  /** Documents that have changed, and the position at which they are as they should be read. */
  readonly needs: Readonly<Record<string, number>>;
  /** Which prepared letters are the current ones. */
  readonly generation: string | null;
  readonly digest: string | null;
  readonly items: number;
  /** What was last said to the others. */
  readonly said: { readonly attempt: number; readonly digest: string } | null;
  readonly refusal: { readonly expected: string | null; readonly held: string | null; readonly at: Date } | null;
  readonly dueAt: Date | null;
}

interface Asked {
  readonly announcementId: string;
  readonly competitionId: string;
  readonly correlationId: string;
  readonly attempt: number;
  readonly decisions: number;
}

interface Ready {
  readonly attempt: number;
  readonly generation: string;
  readonly digest: string;
  readonly items: number;
}

export type PreparationCommand =
  | ({ readonly type: 'request'; readonly at: Date } & Asked)
  | { readonly type: 'touch'; readonly document: string; readonly position: number; readonly at: Date }
  | { readonly type: 'wait'; readonly missing: readonly Missing[]; readonly at: Date }
  | ({ readonly type: 'prepare' } & Ready)
  | {
      readonly type: 'fire';
      /** The digest that was approved. */
      readonly expected: string | null;
      /** The digest of what would be sent now. */
      readonly held: string | null;
      readonly at: Date;
    }
  | { readonly type: 'finish' }
  | { readonly type: 'cancel' };

export type PreparationFact =
  | ({ readonly type: 'requested'; readonly at: Date } & Asked)
  | { readonly type: 'touched'; readonly document: string; readonly position: number; readonly at: Date }
  | { readonly type: 'waited'; readonly missing: readonly Missing[]; readonly dueAt: Date }
  | ({ readonly type: 'prepared'; readonly news: boolean } & Ready)
  | { readonly type: 'fire-accepted'; readonly at: Date }
  | {
      readonly type: 'fire-refused';
      readonly expected: string | null;
      readonly held: string | null;
      readonly at: Date;
    }
  | { readonly type: 'fired' }
  | { readonly type: 'cancelled' };

const LONGEST_WAIT_MS = 15_000;

export function decide(command: PreparationCommand, preparation: Preparation | null): readonly PreparationFact[] {
  if (command.type === 'request') {
    const isOver = preparation?.status === 'firing' || preparation?.status === 'fired';
    const isKnown = preparation !== null && preparation.attempt >= command.attempt;
    return isOver || isKnown ? [] : [{ ...command, type: 'requested' }];
  }
  if (preparation === null) return [];
  const { status } = preparation;
  switch (command.type) {
    case 'touch': {
      const { document, position, at } = command;
      const isOpen = status === 'waiting' || status === 'prepared';
      return isOpen ? [{ type: 'touched', document, position, at }] : [];
    }
    case 'wait': {
      if (status !== 'waiting') return [];
      const pause = Math.min(300 * 1.5 ** Math.min(preparation.waits, 40), LONGEST_WAIT_MS);
      return [{ type: 'waited', missing: command.missing, dueAt: new Date(command.at.getTime() + pause) }];
    }
    case 'prepare': {
      if (status !== 'waiting' || preparation.attempt !== command.attempt) return [];
      const { said } = preparation;
      const news = said?.attempt !== command.attempt || said.digest !== command.digest;
      return [{ ...command, type: 'prepared', news }];
    }
    case 'fire': {
      if (status === 'firing' || status === 'fired' || status === 'refused') return [];
      const { expected, held, at } = command;
      const isApproved = status === 'prepared' && expected !== null && expected === held;
      if (isApproved && expected === preparation.digest) return [{ type: 'fire-accepted', at }];
      return [{ type: 'fire-refused', expected, held, at }];
    }
    case 'finish':
      return status === 'firing' ? [{ type: 'fired' }] : [];
    case 'cancel':
      return status === 'waiting' || status === 'prepared' ? [{ type: 'cancelled' }] : [];
    default:
      return assertNever(command);
  }
}

export function evolve(preparation: Preparation | null, fact: PreparationFact): Preparation {
  if (fact.type === 'requested') return requested(preparation, fact);
  if (preparation === null) throw new Error(`a preparation began with "${fact.type}"`);
  switch (fact.type) {
    case 'touched': {
      const needs = { ...preparation.needs, [fact.document]: fact.position };
      return { ...preparation, status: 'waiting', needs, waits: 0, dueAt: fact.at };
    }
    case 'waited':
      return { ...preparation, waitingFor: fact.missing, waits: preparation.waits + 1, dueAt: fact.dueAt };
    case 'prepared': {
      const { attempt, generation, digest, items } = fact;
      const done = { status: 'prepared', waitingFor: [], waits: 0, needs: {}, dueAt: null } as const;
      return { ...preparation, ...done, generation, digest, items, said: { attempt, digest } };
    }
    case 'fire-accepted':
      return { ...preparation, status: 'firing', dueAt: fact.at };
    case 'fire-refused': {
      const { expected, held, at } = fact;
      return { ...preparation, status: 'refused', refusal: { expected, held, at }, dueAt: null };
    }
    case 'fired':
    case 'cancelled':
      return { ...preparation, status: fact.type, waitingFor: [], dueAt: null };
    default:
      return assertNever(fact);
  }
}

function requested(
  before: Preparation | null,
  fact: Extract<PreparationFact, { readonly type: 'requested' }>,
): Preparation {
  const { announcementId, competitionId, correlationId, attempt, decisions, at } = fact;
  return {
    ...{ announcementId, competitionId, correlationId, attempt, decisions },
    generation: before?.generation ?? null,
    said: before?.said ?? null,
    needs: before?.needs ?? {},
    ...{ status: 'waiting', waitingFor: [], waits: 0, digest: null, items: 0, refusal: null, dueAt: at },
  };
}
