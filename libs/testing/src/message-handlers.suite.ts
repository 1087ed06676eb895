import { UnknownVersion } from '@champions/contracts';
import {
  classify,
  handleOrPark,
  project,
  type Projection,
  type Reaction,
  ReactionMarks,
  type Received,
  type Row,
  SequenceGap,
} from '@champions/messaging';
import type { StoreDatabase } from '@champions/persistence';
import { FixedClock } from './fixed-clock';
import { MemoryRows } from './memory-rows';
import { laterMessage } from './sample-message';

export interface ProjectionSample {
  /** First of its key on its topic. */
  readonly message: Received;
  /** Messages the row needs before it; also first of their keys and topics. */
  readonly before?: readonly Received[];
  /** Fields the row must have afterwards. */
  readonly row?: Readonly<Record<string, unknown>>;
}

export interface ReactionSample {
  readonly message: Received;
  /** A fresh reaction, and what has happened because of it so far (letters, commands, jobs), comparable. */
  readonly given: () => { readonly reaction: Reaction; readonly effects: () => unknown };
}

const down = Object.assign(new Error('the store is down'), { name: 'MongoNetworkError' });

const broken = (message: Received): readonly (readonly [string, Received])[] => [
  ['is no JSON', { ...message, body: '{' }],
  ['is not what the contract says', { ...message, body: '"something else"' }],
];

/** What holds for every projection, tried with a sample of each kind of message it reads. */
export function describeProjection(projection: Projection, samples: Readonly<Record<string, ProjectionSample>>): void {
  describe(`the projection ${projection.name}`, () => {
    it('has a sample of each topic it reads', () => {
      const topics = Object.values(samples).map(({ message }) => message.topic);
      expect(new Set(topics)).toEqual(new Set(projection.topics));
    });

    describe.each(Object.entries(samples))('with %s', (_name, { message, before = [], row: expected = {} }) => {
      let rows: MemoryRows;
      const take = (one: Received) => project(projection, rows, one);
      const row = (): Row | null => structuredClone(rows.get(message.key));
      const second = laterMessage(message, 2);
      beforeEach(async () => {
        rows = new MemoryRows();
        for (const one of before) await take(one);
      });

      it('applies it once', async () => {
        expect(await take(message)).toBe('applied');
        expect(row()).toMatchObject(expected);
      });

      it('changes nothing when it comes twice', async () => {
        await take(message);
        const after = row();
        expect(await take(message)).toBe('duplicate');
        expect(row()).toEqual(after);
      });

      it('is not led astray by the wrong order', async () => {
        if (isFact(projection, message)) {
          await expect(take(second)).rejects.toThrow(SequenceGap);
          await take(message);
          expect(await take(second)).toBe('applied');
        } else expect(await take(second)).toBe('applied');
        const after = row();
        expect(await take(message)).toBe('duplicate');
        expect(row()).toEqual(after);
      });

      it('brings nothing back once its subject is erased', async () => {
        await take(message);
        await take({ ...second, body: null });
        await take(laterMessage(message, 3));
        expect(Object.keys(row() ?? {}).sort()).toEqual(['_id', 'erased', 'positions']);
      });

      it('refuses a version it does not know, and writes nothing', async () => {
        const unchanged = row();
        const newer = { ...message, version: message.version + 1 };
        await expect(take(newer)).rejects.toThrow(UnknownVersion);
        expect(row()).toEqual(unchanged);
      });

      it.each(broken(message))('parks a body that %s, and writes nothing', async (_what, bad) => {
        const unchanged = row();
        expect(classify(await take(bad).catch((error: unknown) => error))).toBe('message');
        expect(row()).toEqual(unchanged);
      });

      it('waits while the store is down, and parks nothing', async () => {
        rows.down = down;
        expect(await outcomeOf(message, take)).toEqual({ handled: false, parked: 0 });
        rows.down = null;
        expect(await outcomeOf(message, take)).toEqual({ handled: true, parked: 0 });
        expect(row()).toMatchObject(expected);
      });
    });
  });
}

/** What holds for every reaction, tried with a sample of each kind of message it answers. */
export function describeReaction(name: string, samples: Readonly<Record<string, ReactionSample>>): void {
  describe(`the reaction ${name}`, () => {
    it('has a sample of each topic it reads', () => {
      const given = Object.values(samples).map((sample) => ({ ...sample.given(), topic: sample.message.topic }));
      for (const { reaction } of given) {
        expect(reaction.name).toBe(name);
        expect(new Set(given.map(({ topic }) => topic))).toEqual(new Set(reaction.topics));
      }
    });

    describe.each(Object.entries(samples))('on %s', (_name, { message, given }) => {
      let marks: MemoryMarks;
      let reaction: Reaction;
      let effects: () => unknown;
      let none: unknown;
      const now = new FixedClock().now();
      const take = (one: Received) => new ReactionMarks(marks.database()).react(reaction, one, now);
      beforeEach(() => {
        marks = new MemoryMarks();
        ({ reaction, effects } = given());
        none = structuredClone(effects());
      });

      it('does something once', async () => {
        expect(await take(message)).toBe('done');
        expect(effects()).not.toEqual(none);
      });

      it('does nothing more when the message comes twice', async () => {
        await take(message);
        const once = structuredClone(effects());
        expect(await take(message)).toBe('duplicate');
        expect(effects()).toEqual(once);
      });

      it('does nothing more when it died between the effect and its mark', async () => {
        marks.refusesNext = true;
        await expect(take(message)).rejects.toThrow(down);
        const once = structuredClone(effects());
        expect(once).not.toEqual(none);
        expect(await take(message)).toBe('done');
        expect(effects()).toEqual(once);
      });

      it('answers a later message first without answering it again', async () => {
        const second = laterMessage(message, 2);
        await take(second);
        await take(message);
        const both = structuredClone(effects());
        expect(await take(second)).toBe('duplicate');
        expect(effects()).toEqual(both);
      });

      it('leaves the past alone', async () => {
        expect(await take({ ...message, time: new Date(reaction.from.getTime() - 1) })).toBe('not-mine');
        expect(effects()).toEqual(none);
      });

      it('refuses a version it does not know, and does nothing', async () => {
        await expect(take({ ...message, version: message.version + 1 })).rejects.toThrow(UnknownVersion);
        expect(effects()).toEqual(none);
      });

      it.each(broken(message))('parks a body that %s, and does nothing', async (_what, bad) => {
        expect(classify(await take(bad).catch((error: unknown) => error))).toBe('message');
        expect(effects()).toEqual(none);
      });

      it('waits while the store is down, and parks nothing', async () => {
        marks.isDown = true;
        expect(await outcomeOf(message, take)).toEqual({ handled: false, parked: 0 });
        expect(effects()).toEqual(none);
        marks.isDown = false;
        expect(await outcomeOf(message, take)).toEqual({ handled: true, parked: 0 });
        expect(effects()).not.toEqual(none);
      });
    });
  });
}

function isFact(projection: Projection, message: Received): boolean {
  const noRow: Row | null = null;
  return projection.apply(noRow, { ...message, body: null })?.kind === 'fact';
}

async function outcomeOf(message: Received, handle: (message: Received) => Promise<unknown>) {
  let parked = 0;
  const park = () => Promise.resolve(void (parked += 1));
  const handled = await handleOrPark(message, {
    ...{ name: 'sample', clock: new FixedClock(), handle, wait: () => Promise.resolve() },
    parked: { has: () => false, park, setAside: park },
  });
  return { handled, parked };
}

/** The marks of a reaction in memory. */
class MemoryMarks {
  private readonly marked = new Set<string>();
  isDown = false;
  refusesNext = false;

  database(): StoreDatabase {
    const collection = {
      findOne: ({ _id }: { readonly _id: string }) =>
        this.isDown ? Promise.reject(down) : Promise.resolve(this.marked.has(_id) ? { _id } : null),
      insertOne: ({ _id }: { readonly _id: string }) => {
        if (this.refusesNext) {
          this.refusesNext = false;
          return Promise.reject(down);
        }
        this.marked.add(_id);
        return Promise.resolve();
      },
    };
    return { collection: () => collection } as unknown as StoreDatabase;
  }
}
