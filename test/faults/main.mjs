import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cloneDir } from '../../deploy/local/places.mjs';
import { processesOf, startPlatform, stopPlatform, untilPlatformReady } from '../../deploy/local/platform.mjs';
import { startStack, stopStack } from '../../deploy/local/stack.mjs';
import { chosen, planRuns } from './plan.mjs';
import { rehearseWithFault } from './rehearse-with-fault.mjs';

const usage = `npm run faults                          the few that CI runs
npm run faults -- --seed N --count N    that many, drawn from a seed

Each run plays an edition while something breaks; the outcome must be the same.`;

const options = {
  seed: { type: 'string' },
  count: { type: 'string', default: '5' },
  proposals: { type: 'string', default: '24' },
  only: { type: 'string' },
  report: { type: 'string' },
  help: { type: 'boolean' },
};
const { values } = parseArgs({ options });
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const all = values.seed === undefined ? chosen : planRuns(Number(values.seed), Number(values.count));
const runs = values.only === undefined ? all : all.filter(({ fault }) => fault === values.only);
const state = join(cloneDir, '.local/faults');
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

async function runOne(plan, seed) {
  const urls = await startStack({ state, durable: true });
  const processes = processesOf(plan.separate);
  try {
    await startPlatform({ state, urls, separate: plan.separate });
    await untilPlatformReady(state, processes);
    const outcome = await rehearseWithFault({ state, urls, separate: plan.separate, processes }, plan, {
      proposals,
      seed,
    });
    return { outcome, problems: faultsIn(outcome) };
  } finally {
    await stopPlatform(state);
    await stopStack({ state, wipe: true });
  }
}

let [passed, failed] = [0, 0];
for (const [index, plan] of runs.entries()) {
  const name = `${plan.fault} (${plan.target}) in ${plan.phase} after ${plan.afterMs} ms`;
  try {
    const { outcome, problems } = await runOne(plan, index + 1);
    if (problems.length === 0) {
      passed += 1;
      console.log(
        `ok     ${name}: ${outcome.report.seconds.total} s, ${outcome.report.letters.repeated} letters repeated`,
      );
    } else {
      failed += 1;
      console.log(`FAILED ${name}\n  ${problems.join('\n  ')}\n${outcome.output}`);
    }
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name}\n  ${error.message}`);
  }
}
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
