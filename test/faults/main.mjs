import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cloneDir } from '../../deploy/local/places.mjs';
import { afterMs, chosen, measure, phases, planRuns } from './plan.mjs';
import { rehearseWithFault } from './rehearse-with-fault.mjs';
import { SharedPlatform } from './shared-platform.mjs';

const usage = `npm run faults                          the few that CI runs
npm run faults -- --seed N --count N    that many, drawn from a seed

Each run plays an edition while something breaks; the outcome must be the same. All runs share one stack.
--only FAULT plays the runs with that fault, --progress shows how long each phase took.`;

const options = {
  seed: { type: 'string' },
  count: { type: 'string', default: '5' },
  proposals: { type: 'string', default: '24' },
  only: { type: 'string' },
  report: { type: 'string' },
  progress: { type: 'boolean' },
  help: { type: 'boolean' },
};
const { values } = parseArgs({ options });
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const all = values.seed === undefined ? chosen : planRuns(Number(values.seed), Number(values.count));
const runs = values.only === undefined ? all : all.filter(({ fault }) => fault === values.only);
const proposals = Number(values.proposals);

/** What must be the same, whatever broke. */
function faultsIn({ code, report }) {
  if (report === null) return ['it gave no report'];
  const { letters, winners, left } = report;
  return [
    ...(report.reconciled && code === 0 ? [] : [`it does not reconcile: ${JSON.stringify(report)}`]),
    ...(report.proposals.submitted === proposals
      ? []
      : [`${report.proposals.submitted} proposals instead of ${proposals}`]),
    ...(winners.length === 4 ? [] : [`${winners.length} winners`]),
    ...(letters.sent === letters.inbox ? [] : [`${letters.sent} letters sent, ${letters.inbox} received`]),
    ...(left.parked === 0 ? [] : [`${left.parked} parked`]),
  ];
}

const platform = new SharedPlatform(join(cloneDir, '.local/faults'));
/** What phases take here, in one process and in one for each service. */
const measured = { together: phases, apart: phases };

async function runOne(plan, seed) {
  const form = plan.separate ? 'apart' : 'together';
  const place = await platform.prepare(plan.separate);
  const outcome = await rehearseWithFault(place, plan, { proposals, seed, measured: measured[form] });
  if (outcome.report) measured[form] = measure(measured[form], plan, outcome.report.seconds);
  return { outcome, problems: faultsIn(outcome) };
}

async function tell(plan, seed) {
  const after = afterMs(plan, measured[plan.separate ? 'apart' : 'together']);
  const name = `${plan.fault} (${plan.target}) in ${plan.phase} after ${after} ms`;
  try {
    const { outcome, problems } = await runOne(plan, seed);
    if (problems.length > 0) throw new Error(`${problems.join('\n  ')}\n${outcome.output}`);
    const { seconds, letters } = outcome.report;
    console.log(`ok     ${name}: ${seconds.total} s, ${letters.repeated} letters repeated`);
    if (values.progress) console.log(outcome.output);
    return true;
  } catch (error) {
    console.log(`FAILED ${name}\n  ${error.message}`);
    return false;
  }
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void platform.wipe().finally(() => process.exit(1)));

let [passed, failed] = [0, 0];
try {
  for (const [index, plan] of runs.entries()) {
    const succeeded = await tell(plan, index + 1);
    if (succeeded) passed += 1;
    else {
      failed += 1;
      await platform.wipe();
    }
  }
} finally {
  await platform.wipe();
}
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
