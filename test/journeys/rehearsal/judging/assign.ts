import { createHash } from 'node:crypto';
import { inParallel } from '../in-parallel';
import { until } from '../patience';
import { CROWD } from '../stage';
import { type Bench, planOf, readingsOf, sheetsOf } from './bench';

interface Variant {
  readonly variantId: string;
  readonly status: string;
  readonly refusal: { readonly message: string } | null;
  readonly lot?: { readonly commitment: string; readonly seed: string | null } | null;
}
interface Assignments {
  readonly status: string;
  readonly variantId: string | null;
  readonly added: number;
  readonly made: number;
  readonly totals: { readonly sheets: number };
  readonly loads: readonly { readonly judgeId: string; readonly added: number }[];
  readonly variants: readonly Variant[];
}
interface Pair {
  readonly proposalId: string;
  readonly judgeId: string;
}

const PAGE = 200;
/** Nobody can count on a friend's proposal: no pair is more likely than so many per cent. */
const BY_LOT = { goal: 'total', chance: 80 };
const WORST_SERVED = { goal: 'worst-served', chance: null };
const BEST = { goal: 'total', chance: null };
// Beyond these sizes the first two take minutes where this takes seconds.
const LIKENESS = { goal: 'total', chance: null, likeness: [{ by: 'economy', most: 2 }] };
const MOST_FOR_ALL_GOALS = 300;

export interface Assigned {
  readonly variantId: string;
  /** How many judges are told of new readings. */
  readonly told: number;
}

/** Two variants are worked out and compared, a pair of one is changed, and that one is chosen and confirmed. */
export async function assign(bench: Bench): Promise<Assigned> {
  const { checks, stage, path, proposals } = bench;
  const manage = stage.manager.visitor;
  const small = proposals.size <= MOST_FOR_ALL_GOALS;
  const chosen = await propose(bench, small ? BY_LOT : BEST);
  const other = await propose(bench, small ? WORST_SERVED : LIKENESS);
  const [before, others] = [await pairsOf(bench, chosen), await pairsOf(bench, other)];
  checks.equal('every proposal has its readings', before.length, proposals.size * bench.readings);
  checks.equal('and so in the other variant', others.length, before.length);
  const compared = await manage.get<{ readonly different: number }>(
    `${path}/assignments/compare?variants=${chosen},${other}`,
  );
  checks.equal('the pairs that differ are counted', compared.different, differing(before, others));
  const [left, came] = await editOne(bench, chosen, before);
  await manage.post(`${path}/assignments/variants/${chosen}/choose`);
  const { told, view } = await confirm(bench);
  checks.equal('the chosen variant is the one that is confirmed', view.variantId, chosen);
  const after = await pairsOf(bench, chosen);
  checks.equal('the edited pair is in, the other out', keysOf(after), without(keysOf(before), left, came));
  if (small)
    checkLot(
      bench,
      view.variants.find(({ variantId }) => variantId === chosen),
    );
  await checkSheets(bench, after);
  return { variantId: chosen, told };
}

/** Gives anew what was left behind, and what was asked for beyond. @returns how many judges are told of new readings. */
export async function assignTheRest(bench: Bench): Promise<number> {
  const missing = missingReadings(bench);
  await propose(bench, { ...BEST, likeness: [] });
  const { told, view } = await confirm(bench);
  bench.checks.equal('what is missing or was asked for is given out, and nothing else', view.added, missing);
  return told;
}

/** The best assignment, taken as it is proposed. */
export async function assignAtOnce(bench: Bench): Promise<Assigned> {
  const variantId = await propose(bench, BEST);
  const pairs = await pairsOf(bench, variantId);
  const readings = [...bench.proposals.keys()].sort().map((proposalId) => [proposalId, bench.readings]);
  const found = new Map<string, number>();
  for (const { proposalId } of pairs) found.set(proposalId, (found.get(proposalId) ?? 0) + 1);
  bench.checks.equal('every finalist has its readings', [...found].sort(byProposal), readings);
  const { told } = await confirm(bench);
  await checkSheets(bench, pairs);
  return { variantId, told };
}

function missingReadings(bench: Bench): number {
  const submitted = new Map<string, number>();
  for (const { proposalId } of bench.given.of('submitted'))
    submitted.set(proposalId, (submitted.get(proposalId) ?? 0) + 1);
  return [...bench.proposals.keys()].reduce(
    (sum, proposalId) => sum + Math.max(0, readingsOf(bench, proposalId) - (submitted.get(proposalId) ?? 0)),
    0,
  );
}

async function read({ path, stage: { manager } }: Bench): Promise<Assignments> {
  return manager.visitor.get<Assignments>(`${path}/assignments`);
}

async function propose(bench: Bench, options: unknown): Promise<string> {
  const { path, stage } = bench;
  await stage.manager.visitor.post(`${path}/assignments/propose`, options);
  const found = await until('the proposal', async () => {
    const [latest] = (await read(bench)).variants;
    return latest !== undefined && latest.status !== 'solving' && latest;
  });
  if (found.status !== 'ready') throw new Error(`nobody can be found: ${found.refusal?.message ?? found.status}`);
  return found.variantId;
}

async function confirm(bench: Bench): Promise<{ readonly told: number; readonly view: Assignments }> {
  await bench.stage.manager.visitor.post(`${bench.path}/assignments/confirm`);
  const view = await until('the assignments', async () => {
    const now = await read(bench);
    return now.status === 'confirmed' && now;
  });
  bench.checks.equal('every new sheet is made', view.made, view.added);
  return { view, told: view.loads.filter(({ added }) => added > 0).length };
}

async function pairsOf({ path, stage: { manager } }: Bench, variantId: string): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (;;) {
    const page = await manager.visitor.get<{ readonly pairs: readonly Pair[]; readonly total: number }>(
      `${path}/assignments/variants/${variantId}/pairs?all=true&skip=${String(pairs.length)}`,
    );
    pairs.push(...page.pairs);
    if (page.pairs.length < PAGE) return pairs;
  }
}

/** Somebody else reads one of the invented proposals: the first who may. @returns the pair that went and the one that came. */
async function editOne(bench: Bench, variantId: string, pairs: readonly Pair[]): Promise<readonly [string, string]> {
  const { stage, path, judges } = bench;
  const ordinary = new Set(bench.ordinary.map(({ proposalId }) => proposalId));
  for (const pair of pairs.filter(({ proposalId }) => ordinary.has(proposalId))) {
    const { language } = planOf(bench, pair.proposalId).contact;
    const readers = new Set(pairs.flatMap((one) => (one.proposalId === pair.proposalId ? [one.judgeId] : [])));
    for (const { plan, judge } of judges) {
      if (readers.has(judge.id) || !plan.languages.includes(language)) continue;
      const change = { entryId: pair.proposalId, remove: pair.judgeId, add: judge.id };
      const answer = await stage.manager.visitor.ask('POST', `${path}/assignments/variants/${variantId}/edit`, {
        body: { changes: [change], reason: 'Knows the region better.' },
        accept: (status) => status === 200 || status === 409 || status === 422,
      });
      if (answer.status === 200) return [keyOf(pair), keyOf({ ...pair, judgeId: judge.id })];
    }
  }
  throw new Error('no pair could be changed for another');
}

/** The seed that is told in the end is the one whose fingerprint was told in the beginning. */
function checkLot({ checks }: Bench, variant: Variant | undefined): void {
  const { commitment, seed } = variant?.lot ?? { commitment: null, seed: null };
  checks.equal(
    'the lot was committed to',
    createHash('sha256')
      .update(seed ?? '')
      .digest('hex'),
    commitment,
  );
}

/** Once assigned, a judge has exactly the sheets that were agreed on. */
async function checkSheets(bench: Bench, pairs: readonly Pair[]): Promise<void> {
  const { path, stage } = bench;
  const { assigned } = await stage.manager.visitor.get<{ readonly assigned: unknown }>(path);
  const judges = new Set(pairs.map(({ judgeId }) => judgeId)).size;
  bench.checks.equal('the round knows what was assigned', assigned, {
    ...{ entries: bench.proposals.size, judges, sheets: pairs.length },
  });
}

/** Waits until the round that was opened has given everybody what all read first, beside what was assigned. */
export async function untilEverybodyHasSheets(bench: Bench, variantId: string): Promise<void> {
  const pairs = await pairsOf(bench, variantId);
  await inParallel(bench.judges, CROWD, async (seated) => {
    const { id } = seated.judge;
    const assigned = pairs.flatMap(({ judgeId, proposalId }) => (judgeId === id ? [proposalId] : []));
    const wanted = [...new Set([...assigned, ...bench.calibration])].sort();
    const sheets = await until(`the sheets of ${seated.plan.email}`, async () => {
      const its = await sheetsOf(bench, seated);
      return its.length >= wanted.length && its;
    });
    bench.checks.equal(
      `${seated.plan.email} has the sheets that were agreed on`,
      sheets.map(({ proposalId }) => proposalId).sort(),
      wanted,
    );
  });
}

const byProposal = ([one]: readonly [string, number], [other]: readonly [string, number]) => (one < other ? -1 : 1);
const keyOf = ({ proposalId, judgeId }: Pair): string => `${proposalId} ${judgeId}`;
const keysOf = (pairs: readonly Pair[]): readonly string[] => pairs.map(keyOf).sort();
const without = (keys: readonly string[], left: string, came: string): readonly string[] =>
  [...keys.filter((key) => key !== left), came].sort();

function differing(some: readonly Pair[], others: readonly Pair[]): number {
  const [mine, theirs] = [new Set(some.map(keyOf)), new Set(others.map(keyOf))];
  return [...mine].filter((key) => !theirs.has(key)).length + [...theirs].filter((key) => !mine.has(key)).length;
}
