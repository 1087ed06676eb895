import { newsletterV1 } from '@champions/contracts';
import { type AggregateType, outgoing } from '@champions/persistence';
import { evolve, type Newsletter, type NewsletterFact, type NewsletterMail } from './domain/newsletter';

export const newsletters: AggregateType<Newsletter, NewsletterFact> = {
  name: 'newsletters',
  schema: 1,
  evolve,
  documents: ({ mail }) => (mail ? [outgoing(newsletterV1, toDocument(mail))] : []),
  dueAt: ({ changedAt }) => (changedAt === null ? null : new Date(changedAt)),
};

const toDocument = ({ sections, ...mail }: NewsletterMail) => ({
  ...mail,
  sections: sections.map(({ paragraphs, items, ...section }) => ({
    ...section,
    paragraphs: [...paragraphs],
    items: items.map((item) => ({ ...item })),
  })),
});
