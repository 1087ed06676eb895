import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the documents and removes schemas of messages that are no more. */
export function writeDocuments(folder: string, documents: ReadonlyMap<string, string>): void {
  for (const [path, text] of documents) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const path of leftOver(folder, documents)) rmSync(join(folder, path));
}

/** Where the folder differs from the documents: the file, the first line that differs, and both texts of it. */
export function staleDocuments(folder: string, documents: ReadonlyMap<string, string>): readonly string[] {
  const changed = [...documents].flatMap(([path, text]) => {
    const file = join(folder, path);
    if (!existsSync(file)) return [`${file} is missing`];
    const found = readFileSync(file, 'utf8');
    return found === text ? [] : [`${file} is not current\n${firstDifference(found, text)}`];
  });
  return [
    ...changed,
    ...leftOver(folder, documents).map((path) => `${join(folder, path)} describes no message any more`),
  ];
}

function leftOver(folder: string, documents: ReadonlyMap<string, string>): readonly string[] {
  const schemas = join(folder, 'schemas');
  if (!existsSync(schemas)) return [];
  return readdirSync(schemas)
    .map((name) => `schemas/${name}`)
    .filter((path) => !documents.has(path));
}

function firstDifference(found: string, wanted: string): string {
  const before = found.split('\n');
  const after = wanted.split('\n');
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line === -1 ? before.length : line;
  return `  line ${String(at + 1)}\n  - ${before[at] ?? '(end of file)'}\n  + ${after[at] ?? '(end of file)'}`;
}
