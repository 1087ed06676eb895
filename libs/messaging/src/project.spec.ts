import { defineDocument, defineEvent, documentTopic, factTopic, UnknownVersion } from '@champions/contracts';
import { z, ZodError } from 'zod';
import { project, type RowCollection, SequenceGap } from './project';
import { Projection, type Row } from './projection';
import type { Received } from './wire';

const fact = defineEvent({
  type: 'test.fact',
  version: 1,
  topic: factTopic({ name: 'test.facts', summary: 'Facts.' }),
  data: z.strictObject({ n: z.int() }),
  summary: 'A fact.',
});
const person = defineDocument({
  type: 'test.person',
  version: 1,
  topic: documentTopic({ name: 'test.people', summary: 'People.' }),
  data: z.strictObject({ name: z.string() }),
  summary: 'A person.',
});
const projection = new Projection('people')
  .on(fact, (_row, { data }) => ({ n: data.n }))
  .on(person, (_row, { data }) => ({ name: data.name }));

const received = (definition: typeof fact | typeof person, sequence: number, data: unknown): Received => ({
  id: `a/${definition.topic.name}/1.${sequence}`,
  type: definition.type,
  version: 1,
  topic: definition.topic.name,
  partition: 0,
  offset: String(sequence),
  key: 'a',
  sequence,
  era: 1,
  time: new Date('2021-09-15T12:00:00Z'),
  correlationId: 'c',
  causationId: 'c',
  body: data === null ? null : JSON.stringify(data),
});

/** One row in memory; `between` runs once between a read and its write, as another consumer would. */
function oneRow(between: (rows: RowCollection) => Promise<unknown> = () => Promise.resolve()) {
  let row: Record<string, unknown> | null = null;
  let interrupted = false;
  const rows: RowCollection = {
    findOne: async () => {
      const read = structuredClone(row);
      if (!interrupted && read !== null) {
        interrupted = true;
        await between(rows);
      }
      return read;
    },
    insertOne: (created) => {
      row = created as Record<string, unknown>;
      return Promise.resolve();
    },
    updateOne: (filter, update) => {
      const now = row as unknown as Row;
      const matches = Object.entries(filter as Record<string, unknown>).every(([path, wanted]) => {
        const at = path.startsWith('positions.') ? now.positions[path.slice(10)] : now[path];
        return isAbsent(wanted) ? at === undefined : JSON.stringify(at) === JSON.stringify(wanted);
      });
      if (!matches) return Promise.resolve({ matchedCount: 0 });
      const { $set = {}, $unset = {} } = update as { $set?: Record<string, unknown>; $unset?: object };
      const next: Record<string, unknown> = { ...now, positions: { ...now.positions } };
      for (const name of Object.keys($unset)) Reflect.deleteProperty(next, name);
      for (const [path, value] of Object.entries($set))
        if (path.startsWith('positions.')) (next['positions'] as Record<string, unknown>)[path.slice(10)] = value;
        else next[path] = value;
      row = next;
      return Promise.resolve({ matchedCount: 1 });
    },
  };
  return { rows, row: () => row };
}

const isAbsent = (wanted: unknown): boolean => JSON.stringify(wanted) === '{"$exists":false}';

describe('a projection', () => {
  it('applies a message once, and takes it twice for a duplicate', async () => {
    const { rows, row } = oneRow();
    expect(await project(projection, rows, received(fact, 1, { n: 7 }))).toBe('applied');
    expect(await project(projection, rows, received(fact, 1, { n: 7 }))).toBe('duplicate');
    expect(row()).toEqual({ _id: 'a', positions: { 'test~facts': 1e12 + 1 }, n: 7 });
  });

  it('refuses a fact that leaves a gap and takes a document that does', async () => {
    const { rows, row } = oneRow();
    await project(projection, rows, received(fact, 1, { n: 1 }));
    await expect(project(projection, rows, received(fact, 3, { n: 3 }))).rejects.toThrow(SequenceGap);
    expect(await project(projection, rows, received(person, 5, { name: 'Elena' }))).toBe('applied');
    expect(await project(projection, rows, received(person, 4, { name: 'older' }))).toBe('duplicate');
    expect(row()).toMatchObject({ n: 1, name: 'Elena' });
  });

  it('refuses an unknown version and a broken payload, and leaves other types alone', async () => {
    const { rows } = oneRow();
    const newer = { ...received(fact, 1, { n: 1 }), version: 2 };
    await expect(project(projection, rows, newer)).rejects.toThrow(UnknownVersion);
    await expect(project(projection, rows, received(fact, 1, { n: 'one' }))).rejects.toThrow(ZodError);
    const other = { ...received(fact, 1, {}), type: 'test.other' };
    expect(await project(projection, rows, other)).toBe('not-mine');
  });

  it('empties an erased row, and a late message does not bring the person back', async () => {
    const { rows, row } = oneRow();
    await project(projection, rows, received(person, 1, { name: 'Elena' }));
    await project(projection, rows, received(person, 2, null));
    await project(projection, rows, received(person, 3, { name: 'Elena' }));
    await project(projection, rows, received(fact, 1, { n: 1 }));
    expect(row()).toEqual({ _id: 'a', positions: { 'test~people': 1e12 + 3, 'test~facts': 1e12 + 1 }, erased: true });
  });

  it('does not let an older message overwrite what a faster consumer has written meanwhile', async () => {
    const { rows, row } = oneRow((meanwhile) => project(projection, meanwhile, received(person, 3, { name: 'newer' })));
    await project(projection, rows, received(person, 1, { name: 'first' }));
    expect(await project(projection, rows, received(person, 2, { name: 'older' }))).toBe('duplicate');
    expect(row()).toEqual({ _id: 'a', positions: { 'test~people': 1e12 + 3 }, name: 'newer' });
  });

  it('holds that also when the two topics race on the row', async () => {
    const late = oneRow((rows) => project(projection, rows, received(person, 2, null)));
    await project(projection, late.rows, received(person, 1, { name: 'Elena' }));
    await project(projection, late.rows, received(fact, 1, { n: 1 }));
    expect(Object.keys(late.row() ?? {}).sort()).toEqual(['_id', 'erased', 'positions']);

    const early = oneRow((rows) => project(projection, rows, received(fact, 1, { n: 1 })));
    await project(projection, early.rows, received(person, 1, { name: 'Elena' }));
    await project(projection, early.rows, received(person, 2, null));
    expect(Object.keys(early.row() ?? {}).sort()).toEqual(['_id', 'erased', 'positions']);
  });
});
