import { assertNever } from '@champions/kernel';

/** Letters that were asked for before their readers were known here. */
export interface Mailing<Wish> {
  readonly wish: Wish;
  readonly correlationId: string;
  readonly status: 'waiting' | 'done' | 'given-up';
  readonly waits: number;
  readonly createdAt: Date;
  readonly dueAt: Date | null;
}

export type MailingCommand<Wish> =
  | { readonly type: 'want'; readonly wish: Wish; readonly correlationId: string; readonly at: Date }
  | { readonly type: 'wait'; readonly at: Date }
  | { readonly type: 'finish' };

export type MailingFact<Wish> =
  | { readonly type: 'wanted'; readonly wish: Wish; readonly correlationId: string; readonly at: Date }
  | { readonly type: 'waited'; readonly dueAt: Date }
  | { readonly type: 'done' }
  | { readonly type: 'given-up' };

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
const GIVE_UP_MS = 3 * 24 * 3_600_000;

export function decide<Wish>(
  command: MailingCommand<Wish>,
  mailing: Mailing<Wish> | null,
): readonly MailingFact<Wish>[] {
  if (command.type === 'want') {
    const { wish, correlationId, at } = command;
    return mailing === null ? [{ type: 'wanted', wish, correlationId, at }] : [];
  }
  if (mailing?.status !== 'waiting') return [];
  if (command.type === 'finish') return [{ type: 'done' }];
  const { at } = command;
  if (at.getTime() - mailing.createdAt.getTime() > GIVE_UP_MS) return [{ type: 'given-up' }];
  return [{ type: 'waited', dueAt: soon(mailing.waits, at) }];
}

export function evolve<Wish>(mailing: Mailing<Wish> | null, fact: MailingFact<Wish>): Mailing<Wish> {
  if (fact.type === 'wanted') {
    const { wish, correlationId, at } = fact;
    return { wish, correlationId, status: 'waiting', waits: 0, createdAt: at, dueAt: soon(0, at) };
  }
  if (mailing === null) throw new Error(`a mailing began with "${fact.type}"`);
  switch (fact.type) {
    case 'waited':
      return { ...mailing, waits: mailing.waits + 1, dueAt: fact.dueAt };
    case 'done':
    case 'given-up':
      return { ...mailing, status: fact.type, dueAt: null };
    default:
      return assertNever(fact);
  }
}

function soon(waits: number, at: Date): Date {
  return new Date(at.getTime() + Math.min(FIRST_WAIT_MS * 1.5 ** Math.min(waits, 40), LONGEST_WAIT_MS));
}
