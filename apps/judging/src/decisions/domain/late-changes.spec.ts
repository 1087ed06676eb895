import { lateChanges } from './late-changes';

const day = (n: number) => new Date(Date.UTC(2021, 10, n));
const nothing = { declaredAt: null, imposed: null, dismissed: null };
const on = (kind: 'organisation' | 'entry', id: string) => ({ judgeId: 'j1', subject: { kind, id } });
const readings = [
  { judgeId: 'j1', entryId: 'e1', organisationId: 'o1' },
  { judgeId: 'j1', entryId: 'e2', organisationId: 'o1' },
  { judgeId: 'j2', entryId: 'e1', organisationId: 'o1' },
];
const late = (ruling: object) =>
  lateChanges([{ ...on('organisation', 'o1'), ...nothing, ...ruling }], readings, day(5)).map(
    ({ judgeId, entryId, change }) => `${judgeId} ${entryId} ${change}`,
  );

describe('a conflict that comes to light after the decision', () => {
  it('is each thing said since of what a judge has handed in', () => {
    expect(late({ imposed: { at: day(6) } })).toEqual(['j1 e1 imposed', 'j1 e2 imposed']);
    expect(late({ declaredAt: day(7), dismissed: { at: day(8) } })).toEqual([
      ...['j1 e1 declared', 'j1 e2 declared', 'j1 e1 dismissed', 'j1 e2 dismissed'],
    ]);
    expect(late({ ...on('entry', 'e2'), liftedAt: day(6) })).toEqual(['j1 e2 lifted']);
  });

  it('is nothing that was known by then, and nothing of what was not read', () => {
    expect(late({ imposed: { at: day(5) }, declaredAt: day(1), dismissed: { at: day(2) } })).toEqual([]);
    expect(late({ ...on('organisation', 'o9'), imposed: { at: day(6) } })).toEqual([]);
  });
});
