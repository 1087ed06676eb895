import { competitionV1 } from '@champions/contracts';
import { competition, create, day, schedule, untilDecided } from './domain/competition.suite';
import { competitionDocuments, publishCompetition } from './competition.messages';

describe('what others know of a competition', () => {
  it('is nothing while it is a draft', () => {
    expect(competitionDocuments(competition(create).state)).toEqual([]);
  });

  it('is a document that keeps to its contract', () => {
    const [document] = competitionDocuments(competition(create, schedule).state);
    expect(competitionV1.data.parse(document?.data)).toEqual(document?.data);
    expect(document?.data).toMatchObject({
      ...{ phase: 'scheduled', slug: 'edition', readings: 3 },
      timeline: { revision: 1, closes: { at: '2021-01-20T00:00:00.000Z', zone: 'Europe/Zurich' } },
    });
  });

  it('tells of gates beside the rubric, in which everything weighs something', () => {
    const reach = { key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 10 };
    const legal = { key: 'legal', name: { en: 'Legal' }, weight: 0, scale: 1, kind: 'pass-fail' } as const;
    const guided = competition(create, { type: 'edit', changes: { rubric: [legal, reach] } }, schedule).state;
    const [document] = competitionDocuments(guided);
    expect(document?.data).toMatchObject({ rubric: [reach], gates: [{ key: 'legal', name: { en: 'Legal' } }] });
    expect(competitionV1.data.parse(document?.data)).toEqual(document?.data);
  });

  it('says how ties are broken where that was declared', () => {
    const ladder = [{ step: 'head-to-head' }, { step: 'criterion', criterion: 'reach' }, { step: 'lot' }] as const;
    const declared = competition(create, { type: 'edit', changes: { ladder } }, schedule).state;
    expect(competitionDocuments(declared)[0]?.data).toMatchObject({ ladder });
    expect(competitionDocuments(competition(create, schedule).state)[0]?.data).not.toHaveProperty('ladder');
  });

  it('does not tell how the decisions fell', () => {
    const [document] = competitionDocuments(competition(...untilDecided).state);
    expect(JSON.stringify(document?.data)).not.toMatch(/winners|decisions|110/);
  });

  it('is each move, with the timeline’s revision it followed', () => {
    const { state } = competition(create, schedule);
    const moved = {
      type: 'phase-moved',
      from: 'scheduled',
      to: 'open',
      by: 'timeline',
      at: day(10),
      actorId: null,
    } as const;
    expect(publishCompetition(moved, state).map(({ data }) => data)).toEqual([
      { competitionId: 'c', from: 'scheduled', to: 'open', by: 'timeline', timelineRevision: 1 },
    ]);
    expect(publishCompetition({ type: 'edited', changes: {} }, state)).toEqual([]);
  });
});
