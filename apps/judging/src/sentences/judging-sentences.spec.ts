import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonSentences } from '@champions/platform';
import { judgingSentences } from './judging-sentences';

const SOURCES = join(__dirname, '..');
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(join(SOURCES, path), 'utf8'))
  .join('\n');

describe('the sentences of judging', () => {
  it('exist for every code that is refused with, in every language', () => {
    const codes = [...sources.matchAll(/(?:DomainError\(|code: )'([A-Z_]+)'/g)].map(([, code]) => code!);
    const known = { ...commonSentences, ...judgingSentences };
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)].filter((code) => !known[code])).toEqual([]);
  });

  it('use the same parameters in every language', () => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const { en, ...translated } of Object.values(judgingSentences))
      for (const text of Object.values(translated)) expect(parameters(text)).toEqual(parameters(en));
  });
});
