import { ChainWriter, type ChainFact, type Segment, type Segments } from '@champions/seal';
import { sealPrimitives } from '../seal-primitives';
import { entriesDue, type Note, sheetsDue, type Standing } from './facts-due';
import { Told } from './told';

const scope = { competitionId: 'competition-1', roundId: 'round-1' };
const at = new Date('2021-10-20T10:00:00Z');

/** Segments in memory that are lost or whose answer is lost at the writes named, as when a process dies. */
function fragileSegments(diesBefore: readonly number[], diesAfter: readonly number[]) {
  const all: Segment[] = [];
  let writes = 0;
  const segments: Segments = {
    since: (_, first) => Promise.resolve(all.filter((one) => one.first >= first)),
    add: (segment) => {
      writes += 1;
      if (diesBefore.includes(writes)) return Promise.reject(new Error('died before the write'));
      if (all.some(({ first }) => first === segment.first)) return Promise.resolve(false);
      all.push(segment);
      if (diesAfter.includes(writes)) return Promise.reject(new Error('died after the write'));
      return Promise.resolve(true);
    },
  };
  return { segments, all };
}

function standing(sheets: number, facts: number): Standing {
  const notes: readonly Note[] = Array.from({ length: facts }, (_, n) =>
    n % 2 === 0
      ? { type: 'submitted', at, marks: { impact: n % 11 }, abstained: [], comments: `comments ${n}` }
      : { type: 'reopened', at },
  );
  return {
    entries: ['a'],
    sheets: Array.from({ length: sheets }, (_, n) => ({
      ...{
        sheetId: `sheet-${n}`,
        entry: 'a',
        judge: `judge-${n}`,
        gone: n % 5 === 0 ? 'conflict' : null,
        record: notes,
      },
    })),
    now: at.toISOString(),
    commit: ({ judge }, comments) => `${judge} ${comments}`,
  };
}

/** A process that looks once, from what is stored, and may die while it writes. */
async function look(segments: Segments, all: readonly Segment[], one: Standing): Promise<void> {
  const told = new Told();
  for (const { links, sources } of all)
    for (const [n, { fact }] of links.entries()) told.add(fact.type, fact as never, sources[n] ?? '');
  const writer = new ChainWriter(segments, sealPrimitives, { most: 7 });
  const due = [...entriesDue(told, one), ...sheetsDue(told, one)];
  await Promise.allSettled(due.map(({ source, fact }) => writer.append(scope, source, () => ({ fact }))));
}

const factsIn = (all: readonly Segment[]): readonly ChainFact[] =>
  all.flatMap(({ links }) => links.map(({ fact }) => fact));

describe('a chain that processes bring up to date and die over', () => {
  it('says every fact of every sheet once, in its order, as if nobody had died', async () => {
    const whole = standing(10, 5);
    const smooth = fragileSegments([], []);
    await look(smooth.segments, smooth.all, whole);

    const rough = fragileSegments([2, 5, 9], [3, 6]);
    for (let process = 0; process < 6; process += 1) await look(rough.segments, rough.all, whole);
    const ofSheet = (facts: readonly ChainFact[], n: number) => facts.filter(({ judge }) => judge === `judge-${n}`);
    for (let n = 0; n < 10; n += 1) expect(ofSheet(factsIn(rough.all), n)).toEqual(ofSheet(factsIn(smooth.all), n));
    expect(factsIn(rough.all)).toHaveLength(1 + 50 + 2);
  });

  it('says them once when two look at the same time, sheet by sheet further along', async () => {
    const { segments, all } = fragileSegments([], []);
    for (let facts = 1; facts <= 5; facts += 1)
      await Promise.all([look(segments, all, standing(10, facts)), look(segments, all, standing(10, facts))]);
    const judged = factsIn(all).filter(({ type }) => type === 'sheet-submitted' || type === 'sheet-reopened');
    expect(judged).toHaveLength(50);
    expect(judged.filter(({ judge }) => judge === 'judge-3').map(({ type }) => type)).toEqual([
      ...['sheet-submitted', 'sheet-reopened', 'sheet-submitted', 'sheet-reopened', 'sheet-submitted'],
    ]);
  });
});
