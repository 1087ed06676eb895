import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Difference,
  earlierRootDifferences,
  type JsonFlaw,
  type JsonFlawCode,
  type OwnMarks,
  ownMarksProblems,
  ownPseudonym,
  proveMarks,
  type PublicKey,
  readJson,
  readPublicKeys,
  readRoots,
  type Replay,
  replaySealedResult,
  type SealedResult,
  type SignedRoot,
  verifyMarks,
} from '@champions/seal';
import { sealPrimitives as primitives } from './seal-primitives';

export const usage = `usage: npm run champions -- replay FILE [--key FILE] [--root FILE] [--marks FILE] [--json]

  FILE          a sealed result, as it was published
  --key FILE    the public key its roots must be signed with, as a JWK or a JWK set
                (without it, the keys in the file itself, which proves only that it is whole)
  --root FILE   a signed root, or a list of them, that you kept from an earlier day: whether all that it covers still
                stands in the result as it stood then
  --marks FILE  a judge's own marks, as the judge keeps them: whether they are what was counted
  --json        the outcome as JSON

Ends with 0 when everything is reproduced, 1 when anything differs or a file is not what it should be, 2 when it was called
wrongly or a file cannot be read.`;

/** Why what a file holds cannot be used; said as it is. */
class Unusable extends Error {}

/** Why a file cannot be read at all. */
class Unreadable extends Error {}

interface Request {
  readonly file: string;
  readonly key: string | undefined;
  readonly root: string | undefined;
  readonly marks: string | undefined;
  readonly json: boolean;
}

/**
 * Computes a sealed result again; says on standard output whether it is reproduced, or else everything that differs.
 * @returns the exit code: 0 reproduced, 1 refused by the data, 2 wrong usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (!request) {
    console.error(usage);
    return 2;
  }
  try {
    const [document, keys, kept, own] = await Promise.all([
      readJsonFile(request.file),
      request.key === undefined ? undefined : readKeys(request.key),
      request.root === undefined ? undefined : readKeptRoots(request.root),
      request.marks === undefined ? undefined : readOwnMarks(request.marks),
    ]);
    const replay = replaySealedResult(document, { primitives, ...(keys ? { keys } : {}) });
    const roots = kept && replay.reproduces ? rootDifferences(document as SealedResult, kept, keys) : undefined;
    const marks = own && replay.reproduces ? markDifferences(document as SealedResult, own, keys) : undefined;
    const all = [...replay.differences, ...(roots ?? []), ...(marks ?? [])];
    console.log(request.json ? asJson(replay, roots, marks) : asText(replay, document, { kept, roots, own, marks }));
    return all.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unusable || error instanceof Unreadable)) throw error;
    console.error(`the sealed result could not be checked: ${error.message}`);
    return error instanceof Unusable ? 1 : 2;
  }
}

function readArguments(args: readonly string[]): Request | undefined {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: text, root: text, marks: text, json: { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return undefined;
    return { file, key: values.key, root: values.root, marks: values.marks, json: values.json ?? false };
  } catch {
    return undefined;
  }
}

async function readJsonFile(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Unreadable(error instanceof Error ? error.message : String(error));
  });
  const read = readJson(decoded(bytes, path));
  if (read.ok) return read.value;
  throw new Unusable(`${path}, line ${read.flaw.line}, column ${read.flaw.column}: ${sentence(read.flaw)}`);
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable(`${path} is not text in UTF-8: use the file exactly as it was downloaded`);
  }
}

const flaws: Readonly<Record<JsonFlawCode, string>> = {
  empty: 'the file is empty: download it again',
  'ends-early': 'the JSON ends before it is complete: download the file again',
  'not-expected': 'this is not expected here',
  'bad-number': 'this is not a number as JSON writes them',
  'bad-escape': 'JSON has no such escape',
  'control-character': 'a line break or another control character inside a text',
  'name-twice': 'this name stands in the same object already',
  'text-after-end': 'there is more text after the end of the JSON',
  'too-deep': 'this is nested more deeply than any file of ours',
};
const sentence = ({ code, found }: JsonFlaw): string => (found === '' ? flaws[code] : `${flaws[code]} (${found})`);

async function readKeys(path: string): Promise<readonly PublicKey[]> {
  const keys = readPublicKeys(await readJsonFile(path));
  if (keys) return keys;
  throw new Unusable(`${path} is not an Ed25519 public key in JWK form, nor a set of such keys`);
}

async function readOwnMarks(path: string): Promise<OwnMarks> {
  const value = await readJsonFile(path);
  const [problem] = ownMarksProblems(value);
  if (!problem) return value as OwnMarks;
  throw new Unusable(
    `${path} does not hold a judge's own marks: at ${problem.path || '/'} ${said(problem.expected)} is expected`,
  );
}

async function readKeptRoots(path: string): Promise<readonly SignedRoot[]> {
  const read = readRoots(await readJsonFile(path));
  if ('roots' in read && read.roots.length > 0) return read.roots;
  const [problem] = 'problems' in read ? read.problems : [];
  const where = problem ? `: at ${problem.path || '/'} ${said(problem.expected)} is expected` : ': the list is empty';
  throw new Unusable(`${path} does not hold a signed root${where}`);
}

/** What a kept root covers and this result does not have as it was then. */
const rootDifferences = (
  document: SealedResult,
  kept: readonly SignedRoot[],
  keys: readonly PublicKey[] = document.keys,
): readonly Difference[] => earlierRootDifferences(document, kept, keys, primitives);

/** What of a judge's own marks is not what was counted, or not under the last root. */
function markDifferences(
  document: SealedResult,
  own: OwnMarks,
  keys: readonly PublicKey[] = document.keys,
): readonly Difference[] {
  const proof = proveMarks(document, ownPseudonym(own, primitives) ?? '', primitives);
  return verifyMarks(proof, { primitives, keys, own }).differences;
}

type Found = readonly Difference[] | undefined;

const asJson = (replay: Replay, roots: Found, marks: Found): string =>
  JSON.stringify({
    ...replay,
    ...(roots && { root: { kept: roots.length === 0, differences: roots } }),
    ...(marks && { marks: { counted: marks.length === 0, differences: marks } }),
  });

interface Kept {
  readonly kept: readonly SignedRoot[] | undefined;
  readonly roots: Found;
  readonly own: OwnMarks | undefined;
  readonly marks: Found;
}

function asText(replay: Replay, document: unknown, { kept, roots: found, own, marks }: Kept): string {
  if (!replay.reproduces)
    return [
      `✘ not reproduced: ${counted(replay.differences.length, 'difference')}`,
      ...replay.differences.map(describe),
    ].join('\n');
  const { competition, round, method, roots } = document as SealedResult;
  return [
    `✔ the result of round ${round.id} in competition ${competition.id} is reproduced to the bit`,
    `  entries    ${replay.entries}, judges ${replay.judges}, sheets counted ${replay.sheets}`,
    `  method     ${method.name}, version ${method.version}`,
    `  chain      ${replay.facts} facts under ${replay.roots} signed roots, the last of ${roots.at(-1)?.at ?? ''}`,
    `  root       ${roots.at(-1)?.root ?? ''}`,
    replay.keys === 'pinned'
      ? '  key        the one that you gave'
      : '  key        the one in the file: it is whole, but give --key FILE to know who signed it',
    ...(kept && found ? [rootsText(kept, found)] : []),
    ...(own && marks ? [marksText(own, marks)] : []),
  ].join('\n');
}

function rootsText(kept: readonly SignedRoot[], differences: readonly Difference[]): string {
  const [first] = kept;
  const what =
    kept.length === 1 && first
      ? `the root that you kept (${first.phase}, ${first.at}, ${counted(first.size, 'fact')})`
      : `the ${kept.length} roots that you kept`;
  if (differences.length === 0) return `✔ ${what}: everything that was covered stands unchanged`;
  return [
    `✘ ${what}: not of this result, ${counted(differences.length, 'difference')}`,
    ...differences.map(describe),
  ].join('\n');
}

function marksText(own: OwnMarks, marks: readonly Difference[]): string {
  if (marks.length === 0) return `✔ ${counted(own.sheets.length, 'own sheet')} counted as they were given`;
  return [`✘ own marks are not what was counted: ${counted(marks.length, 'difference')}`, ...marks.map(describe)].join(
    '\n',
  );
}

function describe({ path, code, expected, found }: Difference): string {
  const words: Readonly<Record<Difference['code'], string>> = {
    missing: `is missing; replaying gives ${said(expected)}`,
    unexpected: `should not be there: ${said(found)}`,
    differs: `is ${said(found)}; replaying gives ${said(expected)}`,
    malformed: `is ${said(found)}, where ${said(expected)} is expected`,
    'cannot-be-computed': `cannot be computed: ${said(expected)}`,
    'out-of-order': `stands where it must not: ${said(found)}`,
    'not-in-chain': `is ${said(found)}, and the result has only ${said(expected)} facts`,
    'another-key': 'is by a key that is not among those given',
    'signature-does-not-match': 'does not match: what it signs was changed, or somebody else signed it',
  };
  return `  ${path || '/'} ${words[code]}`;
}

function said(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
