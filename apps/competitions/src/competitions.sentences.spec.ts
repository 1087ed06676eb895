import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@champions/contracts';
import { commonSentences } from '@champions/platform';
import { competitionsSentences } from './competitions.sentences';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name) && !/\.(spec|suite|sentences)\.ts$/.test(name))
  .map((name) => join(__dirname, name))
  // What is wrong with a scoring guide is found in one place for this service and for judging.
  .concat(join(__dirname, '../../../libs/kernel/src/rubric-problems.ts'))
  .map((path) => readFileSync(path, 'utf8'));
/** Refusals and field problems as the code spells them: `DomainError('X'`, `code: 'X'`, `return 'X'`. */
const codes = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/(?:DomainError\(|code: |return )'([A-Z_]{4,})'/g)].map(([, code]) => code!),
  ),
);
// Shown as the state of an announcement, never as a problem.
const states = ['PART_DIFFERS'];

it('has a sentence in every language for everything this service refuses', () => {
  const sentences = { ...commonSentences, ...competitionsSentences };
  expect(codes.size).toBeGreaterThan(20);
  expect([...codes].filter((code) => !(code in sentences) && !states.includes(code))).toEqual([]);
  for (const [code, texts] of Object.entries(competitionsSentences)) {
    expect([code, ...languages.filter((language) => !texts[language])]).toEqual([code]);
    expect(codes).toContain(code);
  }
});
