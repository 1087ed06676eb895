import {
  type Difference,
  hashValue,
  type JsonFlaw,
  type OwnMarks,
  ownMarksProblems,
  ownPseudonym,
  type Primitives,
  proveMarks,
  type PublicKey,
  readJson,
  readPublicKeys,
  readReceipt,
  type ReceiptProblem,
  receiptProblem,
  type Replay,
  replaySealedResult,
  type SealedResult,
  type SignedReceipt,
  thumbprint,
  verifyMarks,
} from '@champions/seal';

/** A file that somebody gave to the page. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** What the page found out about one of the files. `ok` is null where nothing was to be checked, or could be. */
export type Finding =
  | { readonly kind: 'unreadable'; readonly file: string; readonly ok: false; readonly flaw: JsonFlaw }
  | { readonly kind: 'unknown'; readonly file: string; readonly ok: null }
  | { readonly kind: 'keys'; readonly file: string; readonly ok: null; readonly thumbprints: readonly string[] }
  | {
      readonly kind: 'sealed';
      readonly file: string;
      readonly ok: boolean;
      readonly replay: Replay;
      /** Of a result that is reproduced. */
      readonly result: SealedResult | null;
      readonly thumbprints: readonly string[];
    }
  | {
      readonly kind: 'receipt';
      readonly file: string;
      readonly ok: boolean | null;
      readonly receipt: SignedReceipt;
      readonly problem: ReceiptProblem | 'no-key' | null;
      /** The file that is what was submitted. */
      readonly content: string | null;
    }
  | {
      readonly kind: 'marks';
      readonly file: string;
      readonly ok: boolean | null;
      readonly sheets: number;
      readonly differences: readonly Difference[];
    };

type Read = GivenFile & { readonly value: unknown };

/**
 * Tells what each file is by its `type`, and checks it with what the others give: keys for signatures, a sealed result for
 * a judge's own marks, the submitted content for a receipt.
 */
export function inspect(files: readonly GivenFile[], primitives: Primitives): readonly Finding[] {
  const read = files.map((file) => ({ file, json: readJson(file.text) }));
  const values = read.flatMap(({ file, json }): Read[] => (json.ok ? [{ ...file, value: json.value }] : []));
  const pinned = values.flatMap(({ value }) => (typeOf(value) === undefined ? (readPublicKeys(value) ?? []) : []));
  const sealed = values
    .filter(({ value }) => typeOf(value) === 'champions.sealed-result')
    .map(({ name, value }) => {
      const options = { primitives, ...(pinned.length > 0 ? { keys: pinned } : {}) };
      const replay = replaySealedResult(value, options);
      return { name, replay, result: replay.reproduces ? (value as SealedResult) : null };
    });
  return read.map(({ file, json }): Finding => {
    if (!json.ok) return { kind: 'unreadable', file: file.name, ok: false, flaw: json.flaw };
    const { value } = json;
    const known = sealed.find(({ name }) => name === file.name);
    if (known && typeOf(value) === 'champions.sealed-result') return sealedFinding(known, pinned, primitives);
    const receipt = readReceipt(value);
    if (receipt) return receiptFinding(file.name, receipt, { pinned, values, primitives });
    if (ownMarksProblems(value).length === 0)
      return marksFinding(file.name, value as OwnMarks, { pinned, values, primitives, results: sealed });
    const keys = typeOf(value) === undefined ? readPublicKeys(value) : null;
    return keys
      ? { kind: 'keys', file: file.name, ok: null, thumbprints: keys.map((key) => thumbprint(key, primitives)) }
      : { kind: 'unknown', file: file.name, ok: null };
  });
}

interface Known {
  readonly pinned: readonly PublicKey[];
  readonly values: readonly Read[];
  readonly primitives: Primitives;
}

function sealedFinding(
  { name, replay, result }: { readonly name: string; readonly replay: Replay; readonly result: SealedResult | null },
  pinned: readonly PublicKey[],
  primitives: Primitives,
): Finding {
  const keys = pinned.length > 0 ? pinned : (result?.keys ?? []);
  const thumbprints = keys.map((key) => thumbprint(key, primitives));
  return { kind: 'sealed', file: name, ok: replay.reproduces, replay, result, thumbprints };
}

function receiptFinding(file: string, receipt: SignedReceipt, { pinned, values, primitives }: Known): Finding {
  if (pinned.length === 0) return { kind: 'receipt', file, ok: null, receipt, problem: 'no-key', content: null };
  const problem = receiptProblem(receipt, pinned, primitives);
  const content = values.find(({ value }) => contentHash(value, primitives) === receipt.contentHash);
  return { kind: 'receipt', file, ok: problem === null, receipt, problem, content: content?.name ?? null };
}

/** Against a sealed result, else against a proof of the same judge. */
function marksFinding(
  file: string,
  own: OwnMarks,
  {
    pinned,
    values,
    primitives,
    results,
  }: Known & { readonly results: readonly { readonly result: SealedResult | null }[] },
): Finding {
  const pseudonym = ownPseudonym(own, primitives) ?? '';
  const result =
    results.find((one) => one.result?.round.id === own.roundId)?.result ?? results.find((one) => one.result)?.result;
  const kept = values.find(({ value }) => typeOf(value) === 'champions.marks-proof')?.value;
  const proof = result ? proveMarks(result, pseudonym, primitives) : pinned.length > 0 ? kept : undefined;
  const sheets = own.sheets.length;
  if (proof === undefined) return { kind: 'marks', file, ok: null, sheets, differences: [] };
  const keys = pinned.length > 0 ? pinned : (result?.keys ?? []);
  const { holds, differences } = verifyMarks(proof, { primitives, keys, own });
  return { kind: 'marks', file, ok: holds, sheets, differences };
}

function contentHash(value: unknown, primitives: Primitives): string | null {
  try {
    return hashValue(value, primitives);
  } catch {
    return null;
  }
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}
