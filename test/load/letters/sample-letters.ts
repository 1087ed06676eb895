import { type accountV1, type competitionV1, type DataOf, languages, type proposalV1 } from '@champions/contracts';

/** Readers enough that no round writes to one of them twice. */
export const LETTERS = 600;
export const competitionId = 'load-competition';
export const competitionName = 'Digital Champions 2021';
export const organisationName = 'Chamber of Commerce of Somewhere';
export const receivedAt = '2021-09-15T20:04:00Z';
export const receiptNumber = 'DC-7QK2-M9XA';
const moment = { at: receivedAt, zone: 'Europe/Zurich' };

export interface Reader {
  readonly personId: string;
  readonly proposalId: string;
  readonly account: DataOf<typeof accountV1>;
  readonly proposal: DataOf<typeof proposalV1>;
}

/** The n-th reader: every language has its turn. */
export function readerOf(n: number): Reader {
  const [personId, proposalId] = [`load-person-${String(n)}`, `load-proposal-${String(n)}`];
  const language = languages[n % languages.length] ?? 'en';
  return {
    personId,
    proposalId,
    account: {
      ...{ name: `Reader ${String(n)}`, email: `reader-${String(n)}@load.example`, language },
      ...{ operator: false, organisations: [], roles: [], version: 1 },
    },
    proposal: {
      ...{ competitionId, organisationId: 'load', organisationName, economy: 'PER', contactIds: [personId] },
      ...{ title: `Proposal ${String(n)}`, language, status: 'submitted', receiptNumber, receivedAt },
    },
  };
}

export const competition: DataOf<typeof competitionV1> = {
  ...{ slug: 'load', name: { en: competitionName }, theme: { en: 'T' }, description: { en: 'D' }, eligibility: [] },
  ...{ organisers: [], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', phase: 'open' },
  timeline: {
    ...{ revision: 1, opens: moment, closes: moment, screeningEnds: moment, judgingCloses: moment },
    announcement: moment,
  },
  form: [{ key: 'title', type: 'short-text', label: { en: 'Title' }, required: true }],
  rubric: [{ key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 5 }],
  ...{ awards: 1, ranked: false, readings: 2, announcementId: 'load' },
};
