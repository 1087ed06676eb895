import type { JsonValue } from '@champions/kernel';

/** Marks by criterion. */
export type FactMarks = Readonly<Record<string, number>>;

export const countingTypes = ['sheet-submitted', 'sheet-confirmed', 'sheet-revised', 'sheet-restored'] as const;
export type CountingType = (typeof countingTypes)[number];

// An alias, not an interface: a fact must fit where JSON is asked for.
type MarkedSheet = Readonly<{
  at: string;
  judge: string;
  entry: string;
  marks: FactMarks;
  /** Criteria that the judge left out. */
  abstained: readonly string[];
  /** A commitment to the comments (`commentsCommitment`). */
  comments?: string;
}>;

/**
 * What the chain of a round holds, in the words of the domain. Judges and entries go by pseudonyms (`pseudonymOf`), texts
 * by commitments (`commitmentTo`), times are ISO instants in UTC. Facts of other types may stand in a chain and change no
 * result; those of these types must have these members.
 */
export type JudgingFact =
  /** How the round is judged: `rulesDigest`. The last one before the first sheet counts; none may come after it. */
  | { readonly type: 'rules'; readonly at: string; readonly digest: string }
  | { readonly type: 'entry-admitted'; readonly at: string; readonly entry: string }
  | { readonly type: 'entry-withdrawn'; readonly at: string; readonly entry: string }
  /**
   * Takes the place of what the same judge submitted before for the same entry: first marks, marks that were typed for
   * the judge and are confirmed, marks that a discussion changed, and a removed sheet that counts again.
   */
  | ({ readonly type: CountingType } & MarkedSheet)
  /** Typed on the judge's behalf: does not count until the judge confirms it. */
  | ({ readonly type: 'sheet-entered'; readonly source: string } & MarkedSheet)
  /** The judge read the entry and gives no marks; takes the place of a sheet, until it is submitted again. */
  | { readonly type: 'sheet-abstained'; readonly at: string; readonly judge: string; readonly entry: string }
  /** Does not count until it is submitted again. */
  | { readonly type: 'sheet-reopened'; readonly at: string; readonly judge: string; readonly entry: string }
  /** Does not count any more; `why` is `recused`, `conflict` or `substituted`, in older chains another code. */
  | {
      readonly type: 'sheet-removed';
      readonly at: string;
      readonly judge: string;
      readonly entry: string;
      readonly why: string;
    }
  /** A root was signed over all facts before this one: the hash (`hashValue`) of the signed document. */
  | { readonly type: 'root-published'; readonly at: string; readonly phase: string; readonly root: string }
  /** The seed that was committed to, told once a root over all sheets is public. */
  | { readonly type: 'lot-revealed'; readonly at: string; readonly seed: string }
  | {
      readonly type: 'decision-taken';
      readonly at: string;
      readonly entry: string;
      readonly outcome: string;
      /** A commitment to why it departs from the ranking, where it does. */
      readonly reason?: string;
    }
  /** The last of all: the hash of the sealed result without `chain` and `roots`, and its version (1 when not said). */
  | { readonly type: 'result'; readonly at: string; readonly digest: string; readonly version?: 2 };

type Member = (value: unknown) => boolean;
const text: Member = (value) => typeof value === 'string';
const hash: Member = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const texts: Member = (value) => Array.isArray(value) && value.every(text);
const marks: Member = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((mark) => typeof mark === 'number' && Number.isFinite(mark));
const sheet = { at: text, judge: text, entry: text };
const marked = { ...sheet, marks, abstained: texts };

const members: Readonly<Record<JudgingFact['type'], Readonly<Record<string, Member>>>> = {
  rules: { at: text, digest: hash },
  'entry-admitted': { at: text, entry: text },
  'entry-withdrawn': { at: text, entry: text },
  'sheet-submitted': marked,
  'sheet-confirmed': marked,
  'sheet-revised': marked,
  'sheet-restored': marked,
  'sheet-entered': { ...marked, source: text },
  'sheet-abstained': sheet,
  'sheet-reopened': sheet,
  'sheet-removed': { ...sheet, why: text },
  'root-published': { at: text, phase: text, root: hash },
  'lot-revealed': { at: text, seed: text },
  'decision-taken': { at: text, entry: text, outcome: text },
  result: { at: text, digest: hash },
};

/** A fact as this library understands it; null for one of another type. @throws RangeError for a broken one. */
export function readFact(value: JsonValue | undefined): JudgingFact | null {
  const type = memberOf(value, 'type');
  if (typeof type !== 'string') throw new RangeError('a fact has a type');
  if (!Object.hasOwn(members, type)) return null;
  for (const [name, isRight] of Object.entries(members[type as JudgingFact['type']]))
    if (!isRight(memberOf(value, name)))
      throw new RangeError(`${name} of a fact ${type} is missing or of another kind`);
  return value as unknown as JudgingFact;
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Whether a fact's marks count, until the next fact about the same judge and entry. */
export function counts(fact: JudgingFact): fact is Extract<JudgingFact, { readonly type: CountingType }> {
  return countingTypes.some((type) => type === fact.type);
}
