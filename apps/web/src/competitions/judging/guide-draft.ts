import { type Criterion, type CriterionKind, type Localised, type Rubric } from '@champions/contracts';

/** As a field of numbers holds it; empty while nothing is typed. */
export type Typed = number | '';

export interface AnchorDraft {
  readonly id: string;
  readonly mark: Typed;
  readonly meaning: Partial<Localised>;
}

/** A criterion as it is being typed. `key` is empty until it is saved under its name. */
export interface CriterionDraft {
  readonly id: string;
  readonly key: string;
  readonly name: Partial<Localised>;
  readonly guidance: Partial<Localised>;
  readonly kind: CriterionKind;
  /** Of 100. */
  readonly weight: Typed;
  readonly min: Typed;
  readonly scale: Typed;
  readonly step: Typed;
  readonly pot: { readonly key: string; readonly sum: Typed };
  readonly anchors: readonly AnchorDraft[];
  readonly below: Typed;
  readonly above: Typed;
  readonly mayAbstain: boolean;
}

const POT = { key: 'points', sum: '' } as const;

export function newCriterion(id: string): CriterionDraft {
  return {
    ...{ id, key: '', name: {}, guidance: {}, kind: 'scale', weight: '', min: 0, scale: 10, step: 1, pot: POT },
    ...{ anchors: [], below: '', above: '', mayAbstain: false },
  };
}

export function toGuideDraft(rubric: Rubric): readonly CriterionDraft[] {
  return rubric.map((criterion) => {
    const { key, name, guidance = {}, weight, scale, kind = 'scale', min = 0, step = 1, anchors = [] } = criterion;
    const { pot = POT, commentWhen = {}, mayAbstain = false } = criterion;
    return {
      ...{ id: key, key, name, guidance, kind, min, scale, step, pot, mayAbstain },
      weight: rounded(weight * 100),
      anchors: anchors.map(({ mark, meaning }, place) => ({ id: `${key}-${String(place)}`, mark, meaning })),
      ...{ below: commentWhen.below ?? '', above: commentWhen.above ?? '' },
    };
  });
}

/** Of 100. */
export const sumOfWeights = (guide: readonly CriterionDraft[]): number =>
  rounded(guide.reduce((sum, { weight }) => sum + Number(weight), 0));

/** What a sender puts together from fields; what is not typed is not there, and the server says that it is missing. */
type Sent<T> = { readonly [K in keyof T]?: T[K] | undefined };

export function toGuide(guide: readonly CriterionDraft[]): readonly Sent<Criterion>[] {
  const taken = new Set(guide.map(({ key }) => key).filter(Boolean));
  return guide.map((draft, place) => {
    const key = draft.key || freeKey(draft.name.en ?? '', place, taken);
    taken.add(key);
    return { key, ...toCriterion(draft) };
  });
}

function toCriterion(draft: CriterionDraft): Sent<Criterion> {
  const { name, guidance, kind, weight, pot, anchors, below, above, mayAbstain } = draft;
  const scale = kind === 'pass-fail' ? { min: 0, scale: 1, step: 1 } : draft;
  const said = toLocalised(guidance);
  const [under, over] = [given(below), given(above)];
  return {
    // A name is asked for: where it is empty the server says so at its field.
    name: { ...toLocalised(name), en: (name.en ?? '').trim() },
    ...(said && { guidance: said }),
    weight: weight === '' ? undefined : weight / 100,
    ...{ kind, min: given(scale.min), scale: given(scale.scale), step: given(scale.step) },
    ...(kind === 'points' && { pot: { key: pot.key, sum: Number(pot.sum) } }),
    ...(kind === 'scale' && {
      anchors: anchors.map(({ mark, meaning }) => ({
        mark: Number(mark),
        meaning: { ...toLocalised(meaning), en: (meaning.en ?? '').trim() },
      })),
    }),
    ...((under !== undefined || over !== undefined) && { commentWhen: { below: under, above: over } }),
    mayAbstain,
  };
}

const given = (typed: Typed): number | undefined => (typed === '' ? undefined : typed);

/** The languages that were typed; null where none was. */
export function toLocalised(typed: Partial<Localised>): Localised | null {
  const texts = Object.entries(typed).flatMap(([language, text]) =>
    text === undefined || text.trim() === '' ? [] : [[language, text.trim()] as const],
  );
  return texts.length === 0 ? null : { en: '', ...Object.fromEntries(texts) };
}

function freeKey(name: string, place: number, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  const base = /^[a-z]/u.test(words) ? words.replace(/-+$/u, '').slice(0, 40) : `criterion-${String(place + 1)}`;
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? base : `${base}-${String(count)}`;
    if (!taken.has(key)) return key;
  }
}

// 0.07 × 100 is not 7 in floating point.
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
