// `npm run contracts`: writes docs/events from libs/contracts. `--check` fails when they are not current, when a
// published version no longer holds, or when AsyncAPI's parser objects. `--publish` records what is new.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './typescript.mjs';

const folder = 'docs/events';
const record = join(folder, 'published.json');
const [mode = '--write', ...rest] = process.argv.slice(2);
const modes = ['--write', '--check', '--publish'];

async function main() {
  if (!modes.includes(mode) || rest.length > 0) throw new Error(`use one of ${modes.join(', ')}`);
  const { catalogue } = load('libs/contracts/src/catalogue.ts');
  const { formatPublished, parsePublished, publish } = load('tools/contracts/published-messages.ts');
  const { catalogueProblems } = load('tools/contracts/catalogue-problems.ts');
  const { documents } = load('tools/contracts/documents.ts');
  const { staleDocuments, writeDocuments } = load('tools/contracts/stale-documents.ts');

  refuse('the catalogue is at fault', catalogueProblems(catalogue));
  const recorded = existsSync(record) ? readFileSync(record, 'utf8') : undefined;
  const published = parsePublished(recorded);
  const current = formatPublished(publish(published, catalogue));
  const generated = documents(catalogue, published);
  if (mode === '--check') {
    refuse('not current: run `npm run contracts` and commit', staleDocuments(folder, generated));
    const unrecorded = current === recorded ? [] : newIn(recorded ?? '', current);
    refuse('not published yet: run `npm run contracts -- --publish` and commit', unrecorded);
    const { asyncApiProblems } = load('tools/contracts/asyncapi-problems.ts');
    refuse('not AsyncAPI', await asyncApiProblems(generated.get('asyncapi.yaml')));
  } else {
    writeDocuments(folder, generated);
    if (mode === '--publish') writeFileSync(record, current);
  }
}

function newIn(before, after) {
  const known = new Set(before.split('\n').map((line) => line.replace(/,$/, '')));
  return after
    .split('\n')
    .map((line) => line.replace(/,$/, ''))
    .filter((line) => line.startsWith('{') && !known.has(line))
    .map((line) => JSON.parse(line))
    .map(({ type, version }) => `${type}.v${version}`);
}

function refuse(reason, problems) {
  if (problems.length > 0) throw new Error(`${reason}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
