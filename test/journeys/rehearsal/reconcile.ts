import type { Announced } from './announce';
import { submittedOnTopic } from './count-submitted-events';
import { countEntries, type Judged } from './judge';
import type { InboxLetter } from './inbox';
import { checkFeedback } from './judging/feedback';
import { until } from './patience';
import { type JudgingReport, reconcileJudging } from './reconcile-judging';
import { countLetters, type LetterCounts, languagesOf, recipientsOf } from './reconcile-letters';
import { replaySealed, type SealedReport } from './replay-sealed';
import { isEligible } from './screen';
import type { Stage, Submission } from './stage';
import { Visitor } from './visitor';

export interface Report {
  readonly edition: string;
  readonly seed: number;
  readonly mode: 'all-in-one' | 'separate';
  readonly proposals: {
    readonly submitted: number;
    readonly receiptsVerified: number;
    readonly events: number;
    readonly documents: number;
    readonly entries: number;
  };
  readonly judging: JudgingReport;
  readonly winners: readonly { readonly organisation: string; readonly rank: number }[];
  readonly letters: LetterCounts & { readonly sent: number };
  readonly sealed: Omit<SealedReport, 'tiesBroken'>;
  readonly public: { readonly stories: number; readonly newsletter: boolean; readonly earlyReads: number };
  readonly left: { readonly parked: number; readonly pendingEvents: number; readonly jobs: number };
  readonly seconds: Readonly<Record<string, number>>;
  readonly reconciled: boolean;
}

export interface Played {
  readonly stage: Stage;
  readonly submissions: readonly Submission[];
  readonly judged: Judged;
  readonly announced: Announced;
}

interface Settings {
  readonly edition: string;
  readonly seed: number;
  readonly mode: Report['mode'];
  readonly operatorEmail: string;
  readonly brokers: string;
  readonly namespace: string;
  /** Letters the platform had sent before this edition began. */
  readonly sentBefore: number;
}

interface ServiceStatus {
  readonly service: string;
  /** All counts are missing while the service is down. */
  readonly pendingEvents?: number;
  readonly lag?: number;
  readonly parked?: number;
  readonly jobs?: number;
  readonly overdue?: number;
}

/** Waits until nothing moves any more, then holds every count against its counterpart. */
export async function reconcile(
  { stage, submissions, judged, announced }: Played,
  settings: Settings,
): Promise<Report> {
  const { edition, progress, competitionId, manager } = stage;
  progress.begin('reconciling');
  const left = await untilAtRest(stage);
  const [counts, events, entries, inbox] = await Promise.all([
    manager.visitor.get<Record<string, number>>(`/api/intake/competitions/${competitionId}/counts`),
    submittedOnTopic(settings.brokers, settings.namespace, competitionId),
    countEntries(stage),
    stage.inbox.all(stage.firstLetter),
  ]);
  const proposals = {
    submitted: submissions.length,
    receiptsVerified: submissions.filter(({ receiptIsGenuine }) => receiptIsGenuine).length,
    events: events.size,
    documents: Object.entries(counts).reduce((sum, [status, count]) => (status === 'draft' ? sum : sum + count), 0),
    entries: entries.known,
  };
  const { winners } = judged;
  const winnerIds = new Set(winners.map(({ proposalId }) => proposalId));
  const letters = {
    sent: (await lettersSent(stage)) - settings.sentBefore,
    ...countLetters(inbox, languagesOf(stage, settings.operatorEmail), recipientsOf(stage, submissions, winnerIds)),
  };
  const shown = await readPublic(stage, announced);
  const { tiesBroken, ...sealed } = await replaySealed([judged.bench, judged.final]);
  checkLetters(judged, inbox);
  checkFeedback(judged.bench, judged.feedback, inbox);
  const judging = await reconcileJudging(judged, tiesBroken);
  progress.end();
  const found = {
    edition: settings.edition,
    seed: settings.seed,
    mode: settings.mode,
    proposals,
    judging,
    winners: winners.map(({ organisationName, rank }) => ({ organisation: organisationName, rank })),
    letters,
    sealed,
    public: { ...shown, earlyReads: announced.earlyReads },
    left,
    seconds: { ...progress.seconds, total: progress.total() },
  };
  return {
    ...found,
    reconciled: isReconciled(found, {
      entriesToJudge: entries.toJudge,
      submissions,
      awards: edition.competition.awards,
    }),
  };
}

function isReconciled(
  { proposals, judging, winners, letters, sealed, public: shown, left }: Omit<Report, 'reconciled'>,
  {
    entriesToJudge,
    submissions,
    awards,
  }: { readonly entriesToJudge: number; readonly submissions: readonly Submission[]; readonly awards: number },
): boolean {
  return [
    Object.values(proposals).every((count) => count === proposals.submitted),
    entriesToJudge === submissions.filter(isEligible).length,
    winners.length === awards,
    judging.differences.length === 0,
    sealed.reproduces && sealed.entries === entriesToJudge && sealed.sheets === judging.submitted,
    sealed.winners === awards,
    letters.sent === letters.inbox,
    letters.wrongRecipient === 0 && letters.wrongLanguage === 0,
    shown.stories === awards && shown.newsletter && shown.earlyReads === 0,
    Object.values(left).every((count) => count === 0),
  ].every(Boolean);
}

/** Who judges is asked once in each round, and told of every portion of readings. */
function checkLetters(
  { bench: { checks, judges }, final, told, incidents }: Judged,
  inbox: readonly InboxLetter[],
): void {
  const count = (reason: string) =>
    new Set(
      inbox
        .filter(({ headers }) => headers['x-champions-reason'] === reason)
        .map(({ headers }) => headers['message-id']),
    ).size;
  const invited = judges.length + (incidents.replaced ? 1 : 0) + final.judges.length;
  checks.equal('letters that invite', count('judge-invited'), invited);
  checks.equal('letters about new readings', count('entries-assigned'), told);
}

async function untilAtRest({ operator }: Stage): Promise<Report['left']> {
  let quiet = 0;
  const read = () => operator.visitor.get<readonly ServiceStatus[]>('/api/operations/status');
  const sum = (all: readonly ServiceStatus[], of: keyof Omit<ServiceStatus, 'service'>) =>
    all.reduce((total, status) => total + (status[of] ?? Number.NaN), 0);
  const services = await until('rest', async () => {
    const all = await read();
    const isQuiet = (['pendingEvents', 'lag', 'jobs', 'overdue'] as const).every((of) => sum(all, of) === 0);
    quiet = isQuiet ? quiet + 1 : 0;
    // Twice in a row: a message between two services is in neither for a moment.
    return quiet >= 2 && all;
  });
  return {
    parked: sum(services, 'parked'),
    pendingEvents: sum(services, 'pendingEvents'),
    jobs: sum(services, 'jobs'),
  };
}

export async function lettersSent({ operator }: Pick<Stage, 'operator'>): Promise<number> {
  const { byStatus } = await operator.visitor.get<{ byStatus: Record<string, number> }>(
    '/api/notifications/letters/summary',
  );
  return byStatus['sent'] ?? 0;
}

async function readPublic({ origin }: Stage, { stories, newsletter }: Announced) {
  const reader = new Visitor(origin);
  const isReadable = async (path: string) =>
    (await reader.ask('GET', path, { accept: (status) => status === 200 || status === 404 })).status === 200;
  const readable = await Promise.all(stories.map(isReadable));
  return { stories: readable.filter(Boolean).length, newsletter: await isReadable(newsletter) };
}
