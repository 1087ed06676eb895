import { randomUUID } from 'node:crypto';
import { edition2021 } from '../editions/2021';
import { playCall } from '../rehearsal/call';
import { inParallel } from '../rehearsal/in-parallel';
import { Inbox } from '../rehearsal/inbox';
import { declare, invite, seatPanel } from '../rehearsal/judging/panel';
import { until } from '../rehearsal/patience';
import { countEntries } from '../rehearsal/judge';
import { Progress } from '../rehearsal/progress';
import { playScreening } from '../rehearsal/screen';
import { setUp } from '../rehearsal/set-up';
import { CROWD, type SeatedJudge, type Stage } from '../rehearsal/stage';

export interface JudgingStage {
  readonly stage: Stage;
  readonly roundId: string;
  readonly entries: number;
  /** Declares and marks in the browser. */
  readonly judge: SeatedJudge;
  /** Everybody else of the panel; they have declared. */
  readonly others: readonly SeatedJudge[];
}

const READS_ALL = 'judge-12';
const PANEL = 7;

/** A small competition whose proposals are with the judges: a panel is seated, nothing is given out yet. */
export async function stageJudging(): Promise<JudgingStage> {
  const setting = (name: string) => process.env[name] ?? '';
  const inbox = new Inbox(setting('INBOX_URL'));
  const operatorEmail = setting('OPERATOR_EMAILS').split(',')[0] ?? '';
  const edition = smallEdition();
  const progress = new Progress(process.stderr, true);
  const stage = await setUp({ origin: setting('GATEWAY_URL'), inbox, operatorEmail }, edition, progress, 0);
  const { submissions, prepared: panel } = await playCall(stage, () => seatPanel(stage));
  await playScreening(stage, submissions);
  const judge = panel.find(({ plan }) => plan.key === READS_ALL);
  if (!judge) throw new Error(`the panel has no ${READS_ALL}`);
  await until('the entries to arrive', async () => (await countEntries(stage)).toJudge === submissions.length);
  const roundId = randomUUID();
  const path = `/api/judging/rounds/${roundId}`;
  const { manager, competitionId } = stage;
  await manager.visitor.post('/api/judging/rounds', { id: roundId, competitionId, blind: [] });
  await invite({ stage, path }, panel);
  const others = panel.filter((seated) => seated !== judge);
  await inParallel(others, CROWD, (seated) => declare({ roundId }, seated));
  return { stage, roundId, entries: submissions.length, judge, others };
}

/** A handful of proposals in English, all of which go to the judges, and judges enough for each to have a few. */
function smallEdition() {
  const edition = edition2021({ proposals: 40, seed: 5 });
  const eligible = edition.proposals.filter(({ fate, contact }) => fate === 'eligible' && contact.language === 'en');
  const all = edition.judges.findIndex(({ key }) => key === READS_ALL);
  const judges = [...edition.judges.slice(0, PANEL - 1), ...edition.judges.slice(all, all + 1)];
  return { ...edition, proposals: eligible.slice(0, PANEL), judges };
}
