import { until } from '../patience';
import { inMilliseconds, readCompetition, setMoment, SOON_MS } from '../stage';
import type { Bench } from './bench';
import { expectedRanking } from './expected-ranking';

export interface RankedEntry {
  readonly proposalId: string;
  readonly organisationName: string;
  readonly rank: number;
}
export interface Decided {
  /** By rank. */
  readonly winners: readonly RankedEntry[];
  /** Who gets a letter with a useful no. */
  readonly declined: readonly string[];
}
interface Decision {
  readonly proposalId: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly rank: number | null;
}
interface Refusal {
  readonly errors: readonly { readonly field: string; readonly code: string }[];
}

const WHY = 'The panel wants a second look at this one next year.';

/** Closes the final and decides: the first win; one from further behind becomes a finalist, which needs reasons. */
export async function deliberate(bench: Bench, first: Bench): Promise<Decided> {
  const { stage, path } = bench;
  const { progress, competitionId, edition, manager } = stage;
  await manager.visitor.post(`${path}/close`);
  await setMoment(stage, () => ({ judgingCloses: inMilliseconds(SOON_MS) }));
  await until('the deliberation', async () => (await readCompetition(stage)).phase === 'deliberation');
  progress.begin('deliberation');
  const address = `/api/judging/competitions/${competitionId}/decisions`;
  const ranking = await manager.visitor.get<readonly RankedEntry[]>(`${path}/ranking`);
  const behind = ranking.slice(edition.competition.awards + 2)[0];
  if (behind) await departFromRanking(bench, address, behind);
  else await manager.visitor.post(address, { accept: edition.competition.awards });
  await manager.visitor.post(`${address}/complete`);
  await until('the end of deliberation', async () => (await readCompetition(stage)).phase === 'decided');
  const { decisions } = await manager.visitor.get<{ readonly decisions: readonly Decision[] }>(address);
  const of = (wanted: string) =>
    decisions.filter(({ outcome }) => outcome === wanted).map(({ proposalId }) => proposalId);
  const winners = new Set(of('winner'));
  checkOrder(first, bench, decisions);
  return {
    winners: ranking.filter(({ proposalId }) => winners.has(proposalId)),
    declined: of('not-selected'),
  };
}

/** Everybody is decided on: finalists before all others, and those as the first round ranked them. */
function checkOrder(first: Bench, final: Bench, decisions: readonly Decision[]): void {
  const { checks } = first;
  const inOrder = decisions
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map(({ proposalId }) => proposalId);
  const ids = (those: Iterable<string>) => [...those].sort();
  checks.equal('everybody is decided on', ids(inOrder), ids(first.proposals.keys()));
  const finalists = inOrder.slice(0, final.proposals.size);
  checks.equal('finalists come before all others', ids(finalists), ids(final.proposals.keys()));
  const expected = expectedRanking(first.rubric, first.given.of('submitted'));
  const rankOf = new Map(expected.map(({ proposalId, rank }) => [proposalId, rank]));
  const others = inOrder.slice(finalists.length).map((proposalId) => rankOf.get(proposalId) ?? 0);
  checks.equal(
    'the others follow as the first round ranked them',
    others,
    others.toSorted((a, b) => a - b),
  );
}

/** Without reasons it is refused, and the refusal names who departs; with a reason for each of them it is taken. */
async function departFromRanking({ stage, checks, path }: Bench, address: string, behind: RankedEntry): Promise<void> {
  const { visitor } = stage.manager;
  const { awards } = stage.edition.competition;
  const ranking = await visitor.get<readonly RankedEntry[]>(`${path}/ranking`);
  const between = ranking
    .slice(awards)
    .filter(({ proposalId, rank }) => rank < behind.rank && proposalId !== behind.proposalId);
  const choice = [
    { proposalId: behind.proposalId, outcome: 'finalist' },
    ...between.map(({ proposalId }) => ({ proposalId, outcome: 'not-selected' })),
  ];
  const refused = await visitor.ask('POST', address, {
    body: { accept: awards, decisions: choice },
    accept: (status) => status === 422,
  });
  const { errors } = refused.body as Refusal;
  const departing = new Set(errors.map(({ field }) => Number(field.split('.')[1])));
  checks.equal(
    'a departure without a reason is refused',
    [departing.has(0), errors[0]?.code],
    [true, 'REASON_REQUIRED'],
  );
  const decisions = choice.map((one, at) => (departing.has(at) ? { ...one, reason: WHY } : one));
  const taken = await visitor.post<{ readonly decisions: readonly Decision[] }>(address, { accept: awards, decisions });
  const kept = taken.decisions.filter(({ reason }) => reason === WHY).map(({ proposalId }) => proposalId);
  const wanted = decisions.flatMap((one) => ('reason' in one ? [one.proposalId] : []));
  checks.equal('departures are recorded with their reasons', kept.sort(), wanted.sort());
}
