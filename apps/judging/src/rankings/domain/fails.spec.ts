import { failsByEntry } from './fails';

const guide = [
  { key: 'legal', name: { en: 'Legal' }, kind: 'pass-fail' },
  { key: 'impact', name: { en: 'Impact' }, kind: 'scale' },
  { key: 'open', name: { en: 'Open' }, kind: 'pass-fail' },
] as const;
const sheet = (entryId: string, marks: Readonly<Record<string, number>>, status = 'submitted') => ({
  ...{ entryId, status, marks },
});

it('tells what an entry fails and by how many sheets, of those that were submitted', () => {
  const sheets = [
    sheet('a', { legal: 0, impact: 0, open: 1 }),
    sheet('a', { legal: 0, impact: 9, open: 0 }),
    sheet('a', { legal: 0 }, 'open'),
    sheet('b', { legal: 1, impact: 0, open: 1 }),
    sheet('c', { impact: 0 }),
  ];
  expect([...failsByEntry(guide, sheets)]).toEqual([
    [
      'a',
      [
        { criterion: 'legal', name: { en: 'Legal' }, sheets: 2 },
        { criterion: 'open', name: { en: 'Open' }, sheets: 1 },
      ],
    ],
  ]);
});
