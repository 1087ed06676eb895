import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleDocuments, writeDocuments } from './stale-documents';

const documents = new Map([
  ['README.md', '# Messages\nsecond\n'],
  ['schemas/a.v1.json', '{}\n'],
]);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('finds nothing after writing', () => {
  writeDocuments(folder, documents);
  expect(staleDocuments(folder, documents)).toEqual([]);
});

it('names a missing file', () => {
  expect(staleDocuments(folder, new Map([['README.md', '']]))).toEqual([`${folder}/README.md is missing`]);
});

it('shows the first line that differs', () => {
  writeDocuments(folder, documents);
  writeFileSync(join(folder, 'README.md'), '# Messages\nold\n');
  expect(staleDocuments(folder, documents)).toEqual([
    `${folder}/README.md is not current\n  line 2\n  - old\n  + second`,
  ]);
});

it('names a schema of no message, and writing removes it', () => {
  writeDocuments(folder, documents);
  writeFileSync(join(folder, 'schemas', 'gone.v1.json'), '{}');
  expect(staleDocuments(folder, documents)).toEqual([`${folder}/schemas/gone.v1.json describes no message any more`]);
  writeDocuments(folder, documents);
  expect(readdirSync(join(folder, 'schemas'))).toEqual(['a.v1.json']);
});
