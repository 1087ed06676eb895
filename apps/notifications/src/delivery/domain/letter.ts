import { assertNever, DomainError } from '@champions/kernel';
import { retryAt, waitAt } from './back-off';

/** What a letter is about, in ids, codes and numbers; names and addresses are looked up when it is sent. */
export type LetterMatter =
  | { readonly reason: 'sign-in'; readonly code: string; readonly link: string; readonly expiresAt: string }
  | {
      readonly reason: 'proposal-received' | 'proposal-late';
      readonly proposalId: string;
      readonly receiptNumber: string;
      readonly receivedAt: string;
    }
  | { readonly reason: 'late-decided'; readonly proposalId: string; readonly accepted: boolean }
  | { readonly reason: 'proposal-withdrawn' | 'advance-notice'; readonly proposalId: string }
  | {
      readonly reason: 'screening-result';
      readonly proposalId: string;
      readonly eligible: boolean;
      readonly reasons: readonly string[];
    }
  | { readonly reason: 'judge-invited'; readonly roundId: string }
  | {
      readonly reason: 'entries-assigned';
      readonly roundId: string;
      readonly entries: number;
      readonly closesAt: string | null;
    }
  | {
      readonly reason: 'sheets-reminder';
      readonly roundId: string;
      readonly entries: number;
      readonly closesAt: string;
    }
  /** Exactly what was prepared and approved under this id. */
  | { readonly reason: 'decision-winner' | 'decision-not-selected' | 'newsletter'; readonly preparedId: string }
  | { readonly reason: 'subscription-confirm' };

export type LetterReason = LetterMatter['reason'];

export type Recipient =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'subscriber'; readonly subscriberId: string }
  /** Somebody who may have no account yet; the address goes once the letter has come to its end. */
  | { readonly kind: 'address'; readonly email: string; readonly language: string }
  | { readonly kind: 'forgotten' };

export type LetterStatus = 'queued' | 'attempting' | 'sent' | 'failed' | 'dropped';
export type DropCause = 'erased' | 'unsubscribed' | 'expired' | 'nobody-found';

export interface Letter {
  readonly to: Recipient;
  readonly matter: LetterMatter;
  readonly competitionId: string | null;
  readonly subjectId: string;
  readonly occurrence: string;
  /** The letter this one repeats on somebody's wish. */
  readonly resendOf: string | null;
  readonly correlationId: string;
  readonly status: LetterStatus;
  readonly language: string | null;
  readonly attempts: number;
  readonly attemptId: string | null;
  /** The last attempt broke off when the letter may already have been taken. */
  readonly uncertain: boolean;
  /** Attempts begun without knowing how the one before ended; the reader may have got the letter twice. */
  readonly repeated: number;
  readonly waits: number;
  readonly lastError: string | null;
  readonly dropped: DropCause | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly dueAt: Date | null;
}

export type NewLetter = Pick<
  Letter,
  'to' | 'matter' | 'competitionId' | 'subjectId' | 'occurrence' | 'resendOf' | 'correlationId'
>;

export type LetterCommand =
  | { readonly type: 'queue'; readonly letter: NewLetter; readonly at: Date }
  | { readonly type: 'wait'; readonly at: Date }
  | { readonly type: 'drop'; readonly cause: DropCause; readonly at: Date }
  /** Its reader was erased at that moment. */
  | { readonly type: 'forget'; readonly queuedBefore: Date }
  | { readonly type: 'attempt'; readonly attemptId: string; readonly language: string; readonly at: Date }
  | { readonly type: 'confirm'; readonly at: Date }
  | {
      readonly type: 'defer';
      readonly attemptId: string;
      readonly error: string;
      readonly reached: boolean;
      readonly uncertain: boolean;
      readonly at: Date;
    }
  | { readonly type: 'give-up'; readonly attemptId: string | null; readonly error: string; readonly at: Date };

export type LetterFact =
  | { readonly type: 'queued'; readonly letter: NewLetter; readonly at: Date }
  | { readonly type: 'waited'; readonly dueAt: Date }
  | { readonly type: 'dropped'; readonly cause: DropCause }
  | { readonly type: 'attempting'; readonly attemptId: string; readonly language: string; readonly dueAt: Date }
  | { readonly type: 'sent'; readonly at: Date }
  | { readonly type: 'deferred'; readonly error: string; readonly uncertain: boolean; readonly dueAt: Date }
  | { readonly type: 'failed'; readonly error: string };

/** How long an attempt is somebody's alone; longer than SMTP's own time limits, so that two never send at once. */
export const ATTEMPT_MS = 20_000;
/** A letter nobody could take within three days says nothing new any more. */
const LONGEST_MS = 3 * 24 * 3_600_000;

export function decide(command: LetterCommand, letter: Letter | null): readonly LetterFact[] {
  if (command.type === 'queue')
    return letter === null ? [{ type: 'queued', letter: command.letter, at: command.at }] : [];
  if (letter === null) throw new DomainError('LETTER_UNKNOWN', { kind: 'not-found' });
  if (isOver(letter)) return [];
  switch (command.type) {
    case 'wait':
      if (isTooOld(letter, command.at)) return [{ type: 'dropped', cause: 'nobody-found' }];
      return isDue(letter, command.at) ? [{ type: 'waited', dueAt: waitAt(letter.waits, command.at) }] : [];
    case 'drop':
      return isDue(letter, command.at) ? [{ type: 'dropped', cause: command.cause }] : [];
    case 'forget':
      return letter.createdAt <= command.queuedBefore ? [{ type: 'dropped', cause: 'erased' }] : [];
    case 'attempt': {
      if (!isDue(letter, command.at)) return [];
      const dueAt = new Date(command.at.getTime() + ATTEMPT_MS);
      return [{ type: 'attempting', attemptId: command.attemptId, language: command.language, dueAt }];
    }
    case 'confirm':
      // Whoever sent it last, it has gone out: a later attempt must not begin.
      return [{ type: 'sent', at: command.at }];
    case 'defer': {
      if (letter.attemptId !== command.attemptId) return [];
      if (isTooOld(letter, command.at)) return [{ type: 'failed', error: command.error }];
      const { error, uncertain } = command;
      return [{ type: 'deferred', error, uncertain, dueAt: retryAt(letter.attempts, command) }];
    }
    case 'give-up':
      return letter.attemptId === command.attemptId ? [{ type: 'failed', error: command.error }] : [];
    default:
      return assertNever(command);
  }
}

export function evolve(letter: Letter | null, fact: LetterFact): Letter {
  if (fact.type === 'queued') return queued(fact);
  if (letter === null) throw new Error(`a letter began with "${fact.type}"`);
  switch (fact.type) {
    case 'waited':
      return { ...letter, waits: letter.waits + 1, dueAt: fact.dueAt };
    case 'attempting':
      return {
        ...letter,
        status: 'attempting',
        language: fact.language,
        attempts: letter.attempts + 1,
        repeated: letter.repeated + (letter.status === 'attempting' || letter.uncertain ? 1 : 0),
        attemptId: fact.attemptId,
        uncertain: false,
        dueAt: fact.dueAt,
      };
    case 'deferred':
      return {
        ...letter,
        status: 'queued',
        attemptId: null,
        uncertain: fact.uncertain,
        lastError: fact.error,
        dueAt: fact.dueAt,
      };
    case 'sent':
      return { ...forgetting(letter), status: 'sent', attemptId: null, sentAt: fact.at, lastError: null, dueAt: null };
    case 'failed':
      return { ...forgetting(letter), status: 'failed', attemptId: null, lastError: fact.error, dueAt: null };
    case 'dropped':
      return { ...forgetting(letter), status: 'dropped', attemptId: null, dropped: fact.cause, dueAt: null };
    default:
      return assertNever(fact);
  }
}

export function isDue(letter: Letter, at: Date): boolean {
  return letter.dueAt !== null && letter.dueAt <= at;
}

const isOver = ({ status }: Letter): boolean => status === 'sent' || status === 'failed' || status === 'dropped';
const isTooOld = ({ createdAt }: Letter, at: Date): boolean => at.getTime() - createdAt.getTime() > LONGEST_MS;

/** A letter that has come to its end keeps no address, code or personal link. */
function forgetting(letter: Letter): Letter {
  const { to, matter } = letter;
  return {
    ...letter,
    to: to.kind === 'address' ? { kind: 'forgotten' } : to,
    matter: matter.reason === 'sign-in' ? { ...matter, code: '', link: '' } : matter,
  };
}

function queued({ letter, at }: Extract<LetterFact, { readonly type: 'queued' }>): Letter {
  return {
    ...letter,
    status: 'queued',
    language: null,
    attempts: 0,
    attemptId: null,
    uncertain: false,
    repeated: 0,
    waits: 0,
    lastError: null,
    dropped: null,
    createdAt: at,
    sentAt: null,
    dueAt: at,
  };
}
