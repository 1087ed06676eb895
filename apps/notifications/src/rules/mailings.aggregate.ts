import type { AggregateType } from '@champions/persistence';
import { evolve, type Mailing, type MailingFact } from './domain/mailing';
import type { Wish } from './wish';

export const mailings: AggregateType<Mailing<Wish>, MailingFact<Wish>> = {
  name: 'mailings',
  schema: 1,
  evolve,
  dueAt: (mailing) => mailing.dueAt,
};
