import { createHmac, hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { newId, SystemClock } from '@champions/kernel';
import {
  AggregateStore,
  type AggregateType,
  connectStore,
  MongoAggregateDocuments,
  type StoreCollection,
  type StoreConnection,
} from '@champions/persistence';
import {
  appendFact,
  type ChainState,
  ChainWriter,
  commentsCommitment,
  type Primitives,
  type SegmentHead,
  type Segments,
  startChain,
} from '@champions/seal';
import { noteOf, type SheetNote } from '../../../apps/judging/src/scoring';
import { entriesDue, sheetsDue, Told } from '../../../apps/judging/src/seals';
import { median, rounded } from '../statistics';
import { measureSealedResult } from './measure-sealed-result';

const ROUNDS = 7;
const ROUND_MS = 3_000;
const IN_FLIGHT = 32;
const LINKS = 20_000;
/** Admitted before the clock runs, as a round's are at its opening. */
const ENTRIES = 500;
/** How often the chain is brought up to date: twenty times as often as the service does it. */
const LOOK_EVERY_MS = 3_000;

/** Roots are not checked here. */
const primitives: Primitives = {
  sha256: (data) => hash('sha256', data, 'buffer'),
  hmacSha256: (key, data) => createHmac('sha256', key).update(data).digest(),
  verifyEd25519: () => false,
};

/** A score sheet as judging commits it when it is submitted. */
interface Sheet {
  readonly entry: string;
  readonly judge: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly comment: string;
  /** What the chain will say of it; left out where there is no chain. */
  readonly record?: readonly SheetNote[];
}
interface Submitted extends Sheet {
  readonly type: 'submitted';
}
const evolve = ({ entry, judge, marks, comment }: Submitted): Sheet => ({ entry, judge, marks, comment });
const sheets: AggregateType<Sheet, Submitted> = { ...{ name: 'sheets', schema: 1 }, evolve: (_, fact) => evolve(fact) };
const recorded: AggregateType<Sheet, Submitted> = {
  ...sheets,
  evolve: (_, fact) => {
    const { marks, comment } = fact;
    const filled = { marks, comment, comments: {}, abstained: [] };
    const note = noteOf({ type: 'submitted', at: new Date(), ...filled }, { ...filled, status: 'open' });
    return { ...evolve(fact), record: note ? [note] : [] };
  },
};
const SALT = Buffer.alloc(32, 7).toString('base64url');
const COMMENT = 'A clear plan with partners who have done this before; the budget for training looks low. '.repeat(4);

const entryName = (n: number): string => `entry-${String(n).padStart(20, '0')}`;
const factOf = (n: number) => ({
  type: 'sheet-submitted',
  at: '2021-10-20T10:00:00.000Z',
  judge: `judge-${String(Math.floor(n / ENTRIES)).padStart(20, '0')}`,
  entry: entryName(n % ENTRIES),
  marks: { impact: n % 11, plan: n % 6, reach: (n * 7) % 11, sustainability: (n * 3) % 11 },
  abstained: [],
  comments: 'wLWxTQJ7wVn0rcnkUOLxUWs2RwRzYTJPwZtkEk7tqbE',
});

/**
 * What the chain costs beside the write that it follows: the time of one link against that of one commit of a score
 * sheet, and commits a second with and without a chain that is written behind them, turn about on one store.
 */
export async function measureSeal() {
  const url = process.env['MONGODB_URL'];
  if (url === undefined) throw new Error('the store’s address is missing');
  const connection = await connectStore(url, `load_seal_${newId().replaceAll('-', '')}`);
  try {
    const without: number[] = [];
    const withChain: number[] = [];
    const perWrite: number[] = [];
    await round(connection, false, ROUND_MS / 3);
    await round(connection, true, ROUND_MS / 3);
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      // Turn about in turn, so that a machine that slows down or speeds up favours neither.
      for (const chained of turn % 2 === 0 ? [false, true] : [true, false]) {
        const { perSecond, factsPerWrite } = await round(connection, chained, ROUND_MS);
        if (chained) perWrite.push(factsPerWrite);
        (chained ? withChain : without).push(perSecond);
      }
    }
    const commitMs = median(await commitTimes(connection, 500));
    const linkMs = linkTime();
    const ratio = median(withChain) / median(without);
    const linkShare = linkMs / commitMs;
    const result = measureSealedResult();
    return {
      commitMs: rounded(commitMs, 3),
      linkMs: rounded(linkMs, 4),
      linkShare: rounded(linkShare, 4),
      commitsPerSecond: { without: rounded(median(without)), withChain: rounded(median(withChain)) },
      factsPerWrite: rounded(median(perWrite)),
      rounds: { without: without.map((rate) => rounded(rate)), withChain: withChain.map((rate) => rounded(rate)) },
      ratio: rounded(ratio, 3),
      sealedResult: result,
      goals: {
        ...result.goals,
        'a link ≤ 5 % of its commit': linkShare <= 0.05,
        'commits a second with the chain ≥ 0.95': ratio >= 0.95,
      },
    };
  } finally {
    await connection.dropDatabase();
    await connection.close();
  }
}

async function storeOf(connection: StoreConnection, type = sheets) {
  if (!connection.db) throw new Error('the store is not connected');
  const name = `sheets_${newId()}`;
  const documents = new MongoAggregateDocuments(connection.db, name);
  await documents.prepare();
  const store = new AggregateStore(type, documents, { clock: new SystemClock() });
  return { store, database: connection.db, stored: connection.db.collection<StoredSheet>(name) };
}

interface StoredSheet {
  readonly _id: string;
  readonly state: Sheet;
}

const submit = (store: AggregateStore<Sheet, Submitted>, n: number) => {
  const { entry, judge, marks } = factOf(n);
  return store.execute(newId(), { commandId: newId(), actorId: 'judge' }, () => [
    { type: 'submitted', entry, judge, marks, comment: COMMENT },
  ]);
};

/** As many submits as go, the chain brought up to date behind them; the last look is part of the time. */
async function round(connection: StoreConnection, chained: boolean, ms: number) {
  const { store, database, stored } = await storeOf(connection, chained ? recorded : sheets);
  const segments = await storedSegments(database.collection<Stored>(`segments_${newId()}`));
  const look = looks(segments, stored);
  if (chained) await look();
  const began = performance.now();
  const isOn = () => performance.now() - began < ms;
  let count = 0;
  const judge = async () => {
    while (isOn()) await submit(store, (count += 1));
  };
  const grow = async () => {
    for (let next = LOOK_EVERY_MS; isOn() && chained; next += LOOK_EVERY_MS) {
      await pause(Math.min(next, ms) - (performance.now() - began));
      await look();
    }
  };
  await Promise.all([grow(), ...Array.from({ length: IN_FLIGHT }, judge)]);
  const perSecond = count / ((performance.now() - began) / 1_000);
  return { perSecond, factsPerWrite: segments.writes() === 0 ? 0 : count / segments.writes() };
}

/** A look as the judging service has it: every record that there is, and of it what the chain has not said. */
function looks(segments: Segments, stored: StoreCollection<StoredSheet>): () => Promise<void> {
  const scope = { competitionId: 'competition', roundId: newId() };
  const writer = new ChainWriter(segments, primitives);
  const told = new Told();
  const entries = Array.from({ length: ENTRIES }, (_, n) => entryName(n));
  return async () => {
    const projection = { 'state.entry': 1, 'state.judge': 1, 'state.record': 1 };
    const found = await stored.find({}, { projection, batchSize: 5_000 }).toArray();
    const standing = {
      entries,
      sheets: found.map(({ _id: sheetId, state: { entry, judge, record = [] } }) => ({
        ...{ sheetId, entry, judge, record, gone: null },
      })),
      now: new Date().toISOString(),
      commit: ({ entry }: { readonly entry: string }, digest: string) =>
        commentsCommitment({ entry, digest }, SALT, primitives),
    };
    const due = [...entriesDue(told, standing), ...sheetsDue(told, standing)];
    await Promise.all(due.map(({ source, fact }) => writer.append(scope, source, () => ({ fact }))));
    for (const { source, fact } of due) told.add(fact.type, fact, source);
  };
}

/** One at a time, as one judge sees it. */
async function commitTimes(connection: StoreConnection, count: number): Promise<readonly number[]> {
  const { store } = await storeOf(connection);
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const began = performance.now();
    await submit(store, n);
    times.push(performance.now() - began);
  }
  return times;
}

/** Canonical JSON, the link's hash and the tree's, by the fact. */
function linkTime(): number {
  const run = (count: number) => {
    let state: ChainState = startChain({ competitionId: 'competition', roundId: 'round' }, primitives);
    const began = performance.now();
    for (let n = 0; n < count; n += 1) ({ state } = appendFact(state, factOf(n), primitives));
    return (performance.now() - began) / count;
  };
  run(LINKS);
  return run(LINKS);
}

interface Stored extends SegmentHead {
  readonly _id: string;
  readonly roundId: string;
  readonly first: number;
  /** Links and roots as JSON: a store that has to take every fact apart costs more than the chain does. */
  readonly body: string;
}

/** One document a segment, as the judging service keeps them; its id is the round and the first index. */
async function storedSegments(
  collection: StoreCollection<Stored>,
): Promise<Segments & { readonly writes: () => number }> {
  await collection.createIndex({ roundId: 1, first: 1 }, {}, {});
  let writes = 0;
  return {
    writes: () => writes,
    since: ({ roundId }, first) =>
      collection
        .find({ roundId, first: { $gte: first } }, { projection: { body: 0 } })
        .sort({ first: 1 })
        .toArray(),
    add: async ({ scope: { roundId }, first, sources, state, links, roots }) => {
      const _id = `${roundId}:${String(first)}`;
      const body = JSON.stringify({ links: links.map(({ fact, hash: own }) => ({ fact, hash: own })), roots });
      await collection.insertOne({ _id, roundId, first, sources, state, body });
      writes += 1;
      return true;
    },
  };
}
