import type { competitionV1, DataOf, decisionV1, Language, proposalV1 } from '@champions/contracts';
import type { Actor } from '@champions/policy';
import type { NewsletterContent } from './newsletters';

/** What the specs of this service share: a small competition with four winners, in four languages, typed in carelessly. */
const text = (en: string) => ({ en, fr: `${en} (fr)`, es: `${en} (es)`, ar: 'نص عربي' });
const moment = (at: string | null) => ({ at, zone: 'Europe/Zurich' });

export const competitionId = 'competition-2021';
export const announcementId = 'announcement-2021';
export const slug = 'digital-champions-2021';

export const competition = {
  slug,
  name: { ...text('Digital Champions 2021'), ar: 'رواد الرقمنة 2021' },
  theme: text('Helping small businesses go digital'),
  description: text('We look for **practical** projects. <script>alert(1)</script>'),
  eligibility: [text('You are a chamber of commerce.'), text('You can deliver the project "yourself".')],
  organisers: ['WTO Informal Working Group on MSMEs', 'ICC & ITC'],
  sponsors: ['Google', 'Zoom'],
  languages: ['en', 'fr', 'es', 'ar'],
  zone: 'Europe/Zurich',
  phase: 'decided',
  timeline: {
    revision: 1,
    opens: moment('2021-06-25T08:00:00Z'),
    closes: moment('2021-09-15T21:59:00Z'),
    screeningEnds: moment('2021-09-30T10:00:00Z'),
    judgingCloses: moment('2021-10-31T10:00:00Z'),
    announcement: moment(null),
  },
  form: [
    { key: 'title', type: 'short-text', label: text('Project title'), required: true, maxWords: 20 },
    { key: 'cost', type: 'number', label: text('Cost'), help: text('A rough figure is enough.'), required: false },
  ],
  rubric: [
    { key: 'reach', name: text('Reach'), weight: 0.6, scale: 10 },
    { key: 'feasibility', name: text('Feasibility'), weight: 0.4, scale: 10 },
  ],
  awards: 4,
  ranked: false,
  readings: 3,
  announcementId,
} satisfies DataOf<typeof competitionV1>;

interface Entrant {
  readonly organisation: string;
  readonly economy: string;
  readonly project: string;
}

/** The rank of each is its place here: the last by name won the most points. */
export const entrants: readonly Entrant[] = [
  { organisation: 'TofaraOnline', economy: 'Zimbabwe', project: 'Tech-Driven Entrepreneur' },
  { organisation: 'TAITRA', economy: 'Chinese Taipei', project: 'A digital trade platform' },
  { organisation: 'Lima Chamber of Commerce', economy: 'Peru', project: 'Digital Chambers, The New Age' },
  { organisation: 'Economic Chamber of North Macedonia', economy: 'North Macedonia', project: 'Certified e-documents' },
  { organisation: 'Not Chosen This Time', economy: 'Nowhere', project: 'A secret that stays one' },
];

export const proposalIdOf = (index: number): string => `proposal-${String(index)}`;
export const organisationIdOf = (index: number): string => `organisation-${String(index)}`;

export const proposals = entrants.map(({ organisation, economy, project }, index): DataOf<typeof proposalV1> => ({
  ...{ competitionId, organisationId: organisationIdOf(index), organisationName: organisation, economy },
  ...{ contactIds: [`person-${String(index)}`], title: project, language: 'en', status: 'eligible' },
  ...{ receiptNumber: `R-${String(index)}`, receivedAt: '2021-09-01T10:00:00Z' },
}));

export const decisions = entrants.map((_entrant, index): DataOf<typeof decisionV1> => ({
  ...{ competitionId, proposalId: proposalIdOf(index), organisationId: organisationIdOf(index), rank: index + 1 },
  outcome: index < 4 ? 'winner' : 'not-selected',
}));

export const storyInput = (index: number) => ({
  projectName: entrants[index]?.project ?? '',
  language: 'en' as Language,
  summary: {
    en: `What ${entrants[index]?.organisation ?? ''} does, in a sentence.`,
    ar: 'ما تقوم به المنظمة في جملة واحدة.',
  },
  about: ['An organisation of <b>old</b> standing.'],
  project: ['It helps small firms.\n\nIt does so *online*: [see](https://project.example/).', '- one\n- two'],
  whySelected: 'Clear goals.\n\nA good plan.',
  implementation: ['Ten months.'],
  quotations: [
    {
      ...{ speaker: 'A "Speaker"', title: 'Founder', text: 'We make things simpler.' },
      ...{ originalLanguage: 'es' as Language, paraphrased: true, translated: true },
    },
  ],
});

type Written = NewsletterContent['sections'][number];
type SectionInput = Pick<Written, 'id' | 'kind' | 'title'> & {
  readonly paragraphs?: Written['paragraphs'];
  readonly items?: readonly { readonly title: string; readonly text: string; readonly url?: string }[];
};
const sections: readonly SectionInput[] = [
  {
    ...{ id: 'conference', kind: 'notice', title: 'The conference is postponed' },
    paragraphs: ['No new date is known. More than 100 members have joined the declaration.'],
  },
  { id: 'winners', kind: 'stories', title: 'The Digital Champions of 2021', paragraphs: ['Four were chosen.'] },
  {
    ...{ id: 'presentations', kind: 'presentations', title: 'Presented to the Group' },
    items: [{ title: 'Brazil: Global Trade Hub', text: 'A hub for trade.', url: 'https://talks.example/brazil' }],
  },
  { id: 'why', kind: 'explainer', title: 'Why an informal working group?', paragraphs: ['It began in 2015.'] },
  { id: 'meetings', kind: 'sidebar', title: 'Upcoming meetings', items: [{ title: '8 February 2022', text: '' }] },
  {
    ...{ id: 'subscribe', kind: 'sidebar', title: 'How to subscribe' },
    paragraphs: ['Write to newsletter@champions.example.'],
  },
];

export const newsletterInput = {
  competitionId,
  slug: 'december-2021',
  title: 'Four champions & a postponed conference',
  issue: 'Special issue, December 2021',
  language: 'en' as Language,
  sections,
};

const person = (id: string, more: Partial<Actor>): Actor => ({
  ...{ id, name: id, language: 'en', operator: false, organisations: [], roles: [] },
  ...more,
});

export const lead = person('lead', { roles: [{ competitionId, role: 'lead' }] });
export const approver = person('approver', { roles: [{ competitionId, role: 'approver' }] });
export const stranger = person('stranger', { organisations: [{ organisationId: 'organisation-x', role: 'owner' }] });
export const winner = (index: number): Actor =>
  person(`winner-${String(index)}`, { organisations: [{ organisationId: organisationIdOf(index), role: 'owner' }] });
