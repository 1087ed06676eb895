import { pairParts } from './pair-parts';

const entry = { language: 'es', topics: ['digital-trade', 'inclusion'] };

it('takes expertise for the share of topics that are the judge’s, however they were typed', () => {
  const judge = { languages: ['es'], expertise: [' Digital Trade ', 'mentoring'] };
  expect(pairParts(entry, judge, false)).toEqual({ expertise: 0.5, language: 1, familiarity: 0 });
});

it('knows no expertise where an entry has no topics or nothing was said of the judge', () => {
  const judge = { languages: ['en'], expertise: ['inclusion'] };
  expect(pairParts({ ...entry, topics: [] }, judge, true)).toEqual({ language: 0, familiarity: 1 });
  expect(pairParts(entry, { languages: ['en'], expertise: [] }, true)).toEqual({ language: 0, familiarity: 1 });
});
