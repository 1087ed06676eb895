import fc from 'fast-check';
import { readJson } from './read-json';

const flawOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? 'none' : `${read.flaw.code} ${read.flaw.line}:${read.flaw.column}`;
};

describe('reading JSON', () => {
  it('gives what JSON.parse gives', () => {
    const property = fc.property(fc.json(), fc.integer({ min: 0, max: 3 }), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    });
    fc.assert(property, { numRuns: 200, seed: 8259 });
    expect(readJson('\uFEFF{"a":[1,-0.5e+3,"\\u00e9\\n"]}')).toEqual({ ok: true, value: { a: [1, -500, 'é\n'] } });
  });

  it('refuses whatever JSON.parse refuses', () => {
    const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '0', ' ', 'é'));
    const property = fc.property(broken, ([json, at, put]) => {
      const text = json.slice(0, at % json.length) + put + json.slice((at % json.length) + 1);
      const parses = () => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      };
      const read = readJson(text);
      if (read.ok || read.flaw.code !== 'name-twice') expect(read.ok).toBe(parses());
    });
    fc.assert(property, { numRuns: 400, seed: 8259 });
  });

  it.each([
    ['', 'empty 1:1'],
    [' \n ', 'empty 2:2'],
    ['{"a": 1', 'ends-early 1:8'],
    ['{"a": "b', 'ends-early 1:9'],
    ['{\n  "a": 1,\n  "b": tru\n}', 'not-expected 3:8'],
    ['{"a": 1,}', 'not-expected 1:9'],
    ['[1 2]', 'not-expected 1:4'],
    ['[01]', 'bad-number 1:2'],
    ['[1.]', 'bad-number 1:2'],
    ['["\\x"]', 'bad-escape 1:3'],
    ['["a\tb"]', 'control-character 1:4'],
    ['{"a": 1,\n "a": 2}', 'name-twice 2:2'],
    ['{} {}', 'text-after-end 1:4'],
    ['['.repeat(600), 'too-deep 1:514'],
  ])('says where %j is wrong', (text, flaw) => {
    expect(flawOf(text)).toBe(flaw);
  });
});
