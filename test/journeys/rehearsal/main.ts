import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { edition2021 } from '../editions/2021';
import { playAnnouncement } from './announce';
import { playCall } from './call';
import { Inbox } from './inbox';
import { playJudging } from './judge';
import { seatPanel } from './judging/panel';
import { Progress } from './progress';
import { lettersSent, reconcile, type Report } from './reconcile';
import { playScreening } from './screen';
import { setUp } from './set-up';

const usage = `npm run rehearse -- [--edition 2021] [--proposals N] [--seed N] [--json]

Plays a whole edition through the public HTTP API, as each person would, and reconciles every count at the end.
Exit codes: 0 it reconciles, 1 it does not, 2 wrong usage.`;

function readArguments() {
  const options = {
    edition: { type: 'string', default: '2021' },
    proposals: { type: 'string', default: '108' },
    seed: { type: 'string', default: '2021' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    report: { type: 'string' },
    mode: { type: 'string', default: 'all-in-one' },
    slack: { type: 'string', default: '0' },
  } as const;
  const { values } = parseArgs({ options });
  const [proposals, seed] = [Number(values.proposals), Number(values.seed)];
  if (values.edition !== '2021') throw new RangeError(`there is no edition ${values.edition}; there is 2021`);
  if (!Number.isSafeInteger(proposals) || proposals < 8 || proposals > 10_000)
    throw new RangeError('--proposals takes a whole number from 8 to 10000');
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError('--seed takes a whole number from 0');
  return {
    ...values,
    proposals,
    seed,
    mode: values.mode === 'separate' ? ('separate' as const) : ('all-in-one' as const),
  };
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is missing: run this by npm run rehearse`);
  return value;
}

async function rehearse(wanted: ReturnType<typeof readArguments>): Promise<Report> {
  const { proposals, seed, mode } = wanted;
  const progress = new Progress(process.stderr);
  const operatorEmail = setting('OPERATOR_EMAILS').split(',')[0] ?? '';
  const place = { origin: setting('GATEWAY_URL'), inbox: new Inbox(setting('INBOX_URL')), operatorEmail };
  const edition = edition2021({ proposals, seed });
  const stage = await setUp(place, edition, progress, Number(wanted.slack) * 1_000);
  const sentBefore = await sentBeforeThis(stage);
  const { submissions, prepared: panel } = await playCall(stage, () => seatPanel(stage));
  await playScreening(stage, submissions);
  const judged = await playJudging(stage, submissions, panel);
  const announced = await playAnnouncement(stage, submissions);
  const namespace = process.env['CHAMPIONS_NAMESPACE'] ?? '';
  const brokers = setting('KAFKA_BROKERS');
  return reconcile(
    { stage, submissions, judged, announced },
    { edition: wanted.edition, seed, mode, operatorEmail, brokers, namespace, sentBefore },
  );
}

/** Letters sent before this edition: all that were, less those in the inbox since it began. */
async function sentBeforeThis(stage: Awaited<ReturnType<typeof setUp>>): Promise<number> {
  const since = new Set((await stage.inbox.all(stage.firstLetter)).map(({ headers }) => headers['message-id']));
  return (await lettersSent(stage)) - since.size;
}

function describe({
  proposals,
  judging,
  winners,
  letters,
  sealed,
  public: shown,
  left,
  seconds,
  reconciled,
}: Report): string {
  const { submitted, receiptsVerified, events, documents, entries } = proposals;
  return `
  proposals   ${submitted} submitted = ${receiptsVerified} receipts = ${events} events = ${documents} documents = ${entries} in judging
  judging     ${judging.submitted} sheets count, ${judging.abstained} abstained, ${judging.steppedAside} stepped aside, ${judging.removed} removed, ${judging.onBehalf} on behalf, ${judging.handedOver} handed over, ${judging.revised} revised, ${judging.furtherReadings} further readings, ${judging.finalists} finalists, ${judging.tiesBroken} ties broken; ${judging.checks} checks, ${judging.differences.length} differences${judging.differences.map((one) => `\n              ${one}`).join('')}
  winners     ${winners
    .map(({ organisation }) => organisation)
    .sort((a, b) => a.localeCompare(b))
    .join('; ')}
  letters     ${letters.sent} sent, ${letters.inbox} in the inbox, ${letters.repeated} repeated, ${letters.wrongRecipient} to the wrong person, ${letters.wrongLanguage} in the wrong language
  sealed      ${sealed.reproduces ? 'reproduced' : 'NOT reproduced'} from ${sealed.facts} facts: ${sealed.entries} entries, ${sealed.sheets} sheets
  public      ${shown.stories} stories, newsletter ${shown.newsletter ? 'yes' : 'no'}, ${shown.earlyReads} readable too early
  left        ${left.parked} parked, ${left.pendingEvents} events unsent, ${left.jobs} jobs
  ${reconciled ? 'Everything reconciles' : 'This does not reconcile'} after ${seconds['total'] ?? 0} s.`;
}

async function main(): Promise<void> {
  let wanted: ReturnType<typeof readArguments>;
  try {
    wanted = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if (wanted.help) {
    console.log(usage);
    return;
  }
  try {
    const report = await rehearse(wanted);
    if (wanted.report !== undefined) writeFileSync(wanted.report, JSON.stringify(report, null, 2));
    console[wanted.json ? 'log' : 'error'](wanted.json ? JSON.stringify(report) : describe(report));
    process.exitCode = report.reconciled ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

void main();
