import {
  accountErasedV1,
  accountV1,
  competitionV1,
  decisionV1,
  feedbackV1,
  newsletterV1,
  proposalSubmittedV1,
  proposalV1,
} from '@champions/contracts';
import { sampleMessage } from '@champions/testing';

const at = '2021-09-15T12:00:00.000Z';
const moment = { at, zone: 'Europe/Zurich' };

/** One message of each kind that several slices read. */
export const account = sampleMessage(
  accountV1,
  {
    ...{ name: 'Ana', email: 'ana@example.org', language: 'es', operator: false },
    ...{ organisations: [], roles: [], version: 1 },
  },
  { key: 'ana' },
);
export const accountErased = sampleMessage(accountErasedV1, { accountId: 'ana' }, { key: 'ana' });
export const competition = sampleMessage(
  competitionV1,
  {
    ...{ slug: 'dc-2021', name: { en: 'Digital Champions 2021' }, theme: { en: 'T' }, description: { en: 'D' } },
    ...{ eligibility: [], organisers: [], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', phase: 'open' },
    timeline: {
      ...{ revision: 1, opens: moment, closes: moment, screeningEnds: moment, judgingCloses: moment },
      announcement: moment,
    },
    form: [{ key: 'title', type: 'short-text', label: { en: 'Title' }, required: true }],
    rubric: [{ key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 5 }],
    ...{ awards: 4, ranked: false, readings: 3, announcementId: 'announcement' },
  },
  { key: 'competition' },
);
export const proposal = sampleMessage(
  proposalV1,
  {
    ...{ competitionId: 'competition', organisationId: 'o', organisationName: 'Chamber', economy: 'PER' },
    ...{ contactIds: ['ana', 'bo'], title: 'e-Docs', language: 'es', status: 'submitted' },
    ...{ receiptNumber: 'R', receivedAt: at },
  },
  { key: 'proposal' },
);
export const decision = sampleMessage(
  decisionV1,
  { competitionId: 'competition', proposalId: 'proposal', organisationId: 'o', outcome: 'winner', rank: 1 },
  { key: 'proposal' },
);
export const feedbackLetter = sampleMessage(
  feedbackV1,
  {
    ...{ competitionId: 'competition', proposalId: 'proposal' },
    letter: {
      standing: [{ criterion: { en: 'Reach' }, standing: 'close' }],
      ...{ strongest: [], weakest: [], reasons: ['scope'], comments: ['Clear.'], message: '' },
    },
  },
  { key: 'feedback' },
);
export const newsletter = sampleMessage(
  newsletterV1,
  {
    ...{ competitionId: 'competition', announcementId: 'announcement', title: 'Issue 4', language: 'en' },
    ...{ url: 'http://x.example/n', pdfUrl: 'http://x.example/n.pdf', sections: [] },
  },
  { key: 'issue' },
);
export const proposalSubmitted = sampleMessage(
  proposalSubmittedV1,
  {
    ...{ proposalId: 'proposal', competitionId: 'competition', organisationId: 'o', submittedBy: 'ana', version: 1 },
    ...{ contentHash: 'a'.repeat(64), receiptNumber: 'R', receivedAt: at, late: false },
  },
  { key: 'proposal' },
);
