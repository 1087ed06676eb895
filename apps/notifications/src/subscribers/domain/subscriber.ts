import { assertNever, DomainError } from '@champions/kernel';

export type SubscriberStatus = 'pending' | 'confirmed' | 'unsubscribed' | 'lapsed';

/** A person who asked for the newsletter. The address is kept only while it is wanted. */
export interface Subscriber {
  readonly status: SubscriberStatus;
  readonly email: string | null;
  readonly language: string;
  /** How often a confirmation letter was asked for; each has its own. */
  readonly requests: number;
  /** The last request's letter has still to be queued. */
  readonly letterDue: boolean;
  readonly requestedAt: Date;
  readonly confirmedAt: Date | null;
  readonly dueAt: Date | null;
}

export type SubscriberCommand =
  | { readonly type: 'request'; readonly email: string; readonly language: string; readonly at: Date }
  | { readonly type: 'letter-queued'; readonly request: number }
  | { readonly type: 'confirm'; readonly at: Date }
  | { readonly type: 'unsubscribe' }
  | { readonly type: 'lapse'; readonly at: Date }
  /** Whoever the address belonged to was erased at that moment. */
  | { readonly type: 'forget'; readonly askedBefore: Date };

export type SubscriberFact =
  | { readonly type: 'requested'; readonly email: string; readonly language: string; readonly at: Date }
  | { readonly type: 'letter-queued' }
  | { readonly type: 'confirmed'; readonly at: Date }
  | { readonly type: 'unsubscribed' }
  | { readonly type: 'lapsed' };

export const CONFIRM_WITHIN_MS = 7 * 24 * 3_600_000;
/** Nobody can fill a stranger's mailbox by asking again and again. */
export const LETTER_EVERY_MS = 10 * 60_000;

export function decide(command: SubscriberCommand, subscriber: Subscriber | null): readonly SubscriberFact[] {
  if (command.type === 'request') return decideRequest(command, subscriber);
  if (command.type === 'forget')
    return subscriber !== null && subscriber.email !== null && subscriber.requestedAt <= command.askedBefore
      ? [{ type: 'unsubscribed' }]
      : [];
  if (subscriber === null) throw new DomainError('SUBSCRIPTION_UNKNOWN', { kind: 'not-found' });
  switch (command.type) {
    case 'letter-queued':
      return subscriber.letterDue && subscriber.requests === command.request ? [{ type: 'letter-queued' }] : [];
    case 'confirm':
      if (subscriber.status === 'confirmed') return [];
      if (subscriber.status !== 'pending') throw new DomainError('SUBSCRIPTION_LAPSED');
      return [{ type: 'confirmed', at: command.at }];
    case 'unsubscribe':
      return subscriber.status === 'unsubscribed' || subscriber.status === 'lapsed' ? [] : [{ type: 'unsubscribed' }];
    case 'lapse':
      return subscriber.status === 'pending' && lapsesAt(subscriber) <= command.at ? [{ type: 'lapsed' }] : [];
    default:
      return assertNever(command);
  }
}

function decideRequest(
  { email, language, at }: Extract<SubscriberCommand, { readonly type: 'request' }>,
  subscriber: Subscriber | null,
): readonly SubscriberFact[] {
  const pending = subscriber?.status === 'pending';
  if (subscriber?.status === 'confirmed') return [];
  if (pending && at.getTime() - subscriber.requestedAt.getTime() < LETTER_EVERY_MS) return [];
  return [{ type: 'requested', email, language, at }];
}

export function evolve(subscriber: Subscriber | null, fact: SubscriberFact): Subscriber {
  if (fact.type === 'requested') {
    const { email, language, at } = fact;
    const requests = (subscriber?.requests ?? 0) + 1;
    return {
      ...{ status: 'pending', email, language, requests, letterDue: true },
      requestedAt: at,
      confirmedAt: null,
      dueAt: at,
    };
  }
  if (subscriber === null) throw new Error(`a subscription began with "${fact.type}"`);
  switch (fact.type) {
    case 'letter-queued':
      return { ...subscriber, letterDue: false, dueAt: subscriber.status === 'pending' ? lapsesAt(subscriber) : null };
    case 'confirmed':
      return { ...subscriber, status: 'confirmed', confirmedAt: fact.at, letterDue: false, dueAt: null };
    case 'unsubscribed':
    case 'lapsed':
      return { ...subscriber, status: fact.type, email: null, letterDue: false, dueAt: null };
    default:
      return assertNever(fact);
  }
}

const lapsesAt = ({ requestedAt }: Subscriber): Date => new Date(requestedAt.getTime() + CONFIRM_WITHIN_MS);
