import { assertNever } from '@champions/kernel';

export const pageKinds = ['winners', 'story', 'newsletter', 'newsletter-pdf'] as const;
export type PageKind = (typeof pageKinds)[number];

/** One page of an announcement, kept by the digest of what it shows. */
export interface PreparedPage {
  /** With its language, as a reader asks for it. */
  readonly path: string;
  /** Null for a file that is the same in every language. */
  readonly language: string | null;
  readonly kind: PageKind;
  readonly title: string;
  readonly description: string;
  readonly digest: string;
}

/** What is still missing; `subject` is the id of the thing, where there is one. */
export interface Missing {
  readonly what: 'decisions' | 'competition' | 'proposals' | 'stories' | 'newsletter';
  readonly subjects: readonly string[];
}

export interface Refusal {
  readonly fired: string;
  readonly held: string | null;
}

export interface Preparation {
  readonly announcementId: string;
  readonly competitionId: string;
  readonly attempt: number;
  /** How many decisions there are to wait for. */
  readonly decisions: number;
  readonly status: 'waiting' | 'prepared' | 'fired' | 'refused';
  /** Grows with everything that calls for another look; a look that has become old changes nothing. */
  readonly wanted: number;
  readonly dueAt: string | null;
  readonly missing: readonly Missing[];
  readonly digest: string | null;
  readonly pages: readonly PreparedPage[];
  readonly newsletterId: string | null;
  readonly firedAt: string | null;
  readonly refusal: Refusal | null;
}

/** What a look at everything came to. */
export interface Prepared {
  readonly digest: string;
  readonly pages: readonly PreparedPage[];
  readonly newsletterId: string;
}

interface Request {
  readonly announcementId: string;
  readonly competitionId: string;
  readonly attempt: number;
  readonly decisions: number;
  readonly at: string;
}

export type PreparationCommand =
  | ({ readonly type: 'request' } & Request)
  | { readonly type: 'look-again'; readonly at: string }
  | {
      readonly type: 'wait';
      readonly wanted: number;
      readonly missing: readonly Missing[];
      readonly until: string | null;
    }
  | ({ readonly type: 'complete'; readonly wanted: number } & Prepared)
  | { readonly type: 'fire'; readonly digest: string; readonly at: string };

export type PreparationFact =
  | ({ readonly type: 'requested' } & Request)
  | { readonly type: 'reopened'; readonly at: string }
  | { readonly type: 'waited'; readonly missing: readonly Missing[]; readonly until: string | null }
  | ({ readonly type: 'prepared' } & Prepared)
  | { readonly type: 'unchanged' }
  | { readonly type: 'fired'; readonly at: string }
  | ({ readonly type: 'refused' } & Refusal);

export function decide(command: PreparationCommand, preparation: Preparation | null): readonly PreparationFact[] {
  if (command.type === 'request') return request(command, preparation);
  // Nobody has asked yet, or it is final: a later request looks at everything anyway.
  if (!preparation || isFinal(preparation)) return [];
  switch (command.type) {
    case 'look-again':
      return [{ type: 'reopened', at: command.at }];
    case 'wait': {
      const { wanted, missing, until } = command;
      return wanted === preparation.wanted ? [{ type: 'waited', missing, until }] : [];
    }
    case 'complete': {
      const { wanted, digest, pages, newsletterId } = command;
      if (wanted !== preparation.wanted) return [];
      if (preparation.status === 'prepared' && preparation.digest === digest) return [{ type: 'unchanged' }];
      return [{ type: 'prepared', digest, pages, newsletterId }];
    }
    case 'fire': {
      const held = preparation.status === 'prepared' ? preparation.digest : null;
      if (held === command.digest) return [{ type: 'fired', at: command.at }];
      return [{ type: 'refused', fired: command.digest, held }];
    }
    default:
      return assertNever(command);
  }
}

function request(command: Request, preparation: Preparation | null): readonly PreparationFact[] {
  // What was refused may be prepared and approved anew; what is public stays as it is.
  if (preparation && (preparation.status === 'fired' || command.attempt <= preparation.attempt)) return [];
  const { announcementId, competitionId, attempt, decisions, at } = command;
  return [{ type: 'requested', announcementId, competitionId, attempt, decisions, at }];
}

const isFinal = ({ status }: Preparation): boolean => status === 'fired' || status === 'refused';

export function evolve(preparation: Preparation | null, fact: PreparationFact): Preparation {
  if (fact.type === 'requested') {
    const { announcementId, competitionId, attempt, decisions, at } = fact;
    const wanted = (preparation?.wanted ?? 0) + 1;
    return { ...empty, announcementId, competitionId, attempt, decisions, wanted, dueAt: at };
  }
  if (!preparation) throw new Error(`${fact.type} before requested`);
  switch (fact.type) {
    case 'reopened':
      return { ...preparation, wanted: preparation.wanted + 1, dueAt: fact.at };
    case 'waited':
      return { ...preparation, ...nothing, status: 'waiting', missing: fact.missing, dueAt: fact.until };
    case 'prepared': {
      const { digest, pages, newsletterId } = fact;
      return { ...preparation, status: 'prepared', missing: [], dueAt: null, digest, pages, newsletterId };
    }
    case 'unchanged':
      return { ...preparation, dueAt: null };
    case 'fired':
      return { ...preparation, status: 'fired', dueAt: null, firedAt: fact.at };
    case 'refused':
      return { ...preparation, status: 'refused', dueAt: null, refusal: { fired: fact.fired, held: fact.held } };
    default:
      return assertNever(fact);
  }
}

const nothing = { digest: null, pages: [], newsletterId: null } as const;
const empty = { ...nothing, status: 'waiting', missing: [], firedAt: null, refusal: null } as const;
