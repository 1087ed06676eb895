import { competitionV1, type DataOf } from '@champions/contracts';
import { describeProjection, sampleMessage } from '@champions/testing';
import { competitions } from './competition.projection';

const text = (en: string) => ({ en });
const moment = { at: '2021-09-15T22:00:00Z', zone: 'Europe/Zurich' };
const kept = {
  ...{ slug: 'call', name: text('Name'), theme: text('Theme'), description: text('About'), eligibility: [] },
  ...{ organisers: ['ITC'], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', phase: 'open' },
  timeline: {
    ...{ revision: 1, opens: moment, closes: moment },
    ...{ screeningEnds: moment, judgingCloses: moment, announcement: moment },
  },
  form: [{ key: 'title', type: 'short-text', required: true, label: text('Title') }],
  announcementId: 'announcement',
} satisfies Partial<DataOf<typeof competitionV1>>;
const document: DataOf<typeof competitionV1> = {
  ...kept,
  rubric: [{ key: 'impact', name: text('Impact'), weight: 1, scale: 10 }],
  ...{ awards: 4, ranked: false, readings: 3 },
};

describeProjection(competitions, { 'a competition': { message: sampleMessage(competitionV1, document), row: kept } });

describe('what intake keeps of a competition', () => {
  it('is nothing that is judging’s alone', () => {
    const noRow = null;
    expect(competitions.apply(noRow, sampleMessage(competitionV1, document))?.fields).toEqual(kept);
  });
});
