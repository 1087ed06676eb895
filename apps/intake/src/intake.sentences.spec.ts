import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@champions/contracts';
import { commonSentences } from '@champions/platform';
import { intakeSentences } from './intake.sentences';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(join(__dirname, path), 'utf8'));
const codes = new Set(
  sources.flatMap((source) => [...source.matchAll(/(?:DomainError\(|code: )'([A-Z_]+)'/g)].map(([, code]) => code!)),
);

describe('the sentences of intake', () => {
  it('are there for every refusal, and for nothing else', () => {
    const said = new Set(Object.keys(intakeSentences));
    expect([...codes].filter((code) => !said.has(code) && !(code in commonSentences))).toEqual([]);
    expect([...said].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('have the same parameters in each language', () => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const sentence of Object.values(intakeSentences))
      for (const language of languages) expect(parameters(sentence[language])).toEqual(parameters(sentence.en));
  });
});
