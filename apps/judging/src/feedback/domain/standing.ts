import type { FeedbackReason, Standing } from './words';

/** The part of a criterion that a standing needs. */
export interface Scaled {
  readonly key: string;
  readonly min: number;
  readonly scale: number;
}

export type Marks = Readonly<Record<string, number>>;
export type Means = ReadonlyMap<string, number>;

export interface CriterionStanding {
  readonly key: string;
  readonly standing: Standing;
}

export interface Compared {
  /** In the order of the scoring guide; criteria that nobody marked, here or among the finalists, are not there. */
  readonly standing: readonly CriterionStanding[];
  /** Where the entry is nearest to the finalists or furthest ahead; none where all criteria are alike. */
  readonly strongest: readonly string[];
  readonly weakest: readonly string[];
  /** Why the entry may not have been selected, the weakest criterion first. */
  readonly suggested: readonly FeedbackReason[];
}

/**
 * How far apart counts as what, in spreads of the field: half a spread is close, two and a half are well apart. The spread is the
 * standard deviation of all entries on the criterion, and no less than a tenth of its scale: where all are nearly alike,
 * a hair's breadth is no distance.
 */
const CLOSE = 0.5;
const WELL = 2.5;
const LEAST_SPREAD = 0.1;
/** A letter that lists every weakness helps nobody. */
const MOST_SUGGESTED = 2;

/** Which reason a low criterion stands for. Others suggest nothing: the secretariat chooses. */
const reasonsOfCriteria: Readonly<Record<string, FeedbackReason>> = {
  ...{ relevance: 'fit-with-theme', theme: 'fit-with-theme', fit: 'fit-with-theme' },
  ...{ aims: 'unclear-aims', goals: 'unclear-aims', clarity: 'unclear-aims', concept: 'unclear-aims' },
  ...{ plan: 'unclear-plan', timeline: 'unclear-plan', feasibility: 'feasibility', delivery: 'feasibility' },
  ...{ reach: 'scope', impact: 'scope', effect: 'scope', inclusion: 'inclusion', inclusiveness: 'inclusion' },
  ...{ budget: 'budget', cost: 'budget', evidence: 'evidence', experience: 'evidence' },
  ...{ scalability: 'continuation', sustainability: 'continuation', continuation: 'continuation' },
};

/** The mean mark of each criterion over the sheets of one entry, which may leave criteria out. */
export function meansOf(sheets: readonly Marks[]): Means {
  const sums = new Map<string, { readonly sum: number; readonly count: number }>();
  for (const marks of sheets)
    for (const [key, mark] of Object.entries(marks)) {
      const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
      sums.set(key, { sum: sum + mark, count: count + 1 });
    }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}

/** The mean of several entries, each of which counts once however many have read it. */
export function meanOfEntries(entries: readonly Means[]): Means {
  return meansOf(entries.map((means) => Object.fromEntries(means)));
}

/** The standard deviation of each criterion over the means of entries: how wide the field is. */
export function spreadOf(entries: readonly Means[]): Means {
  const centre = meanOfEntries(entries);
  const squares = entries.map((means) =>
    Object.fromEntries([...means].map(([key, mean]) => [key, (mean - (centre.get(key) ?? mean)) ** 2])),
  );
  return new Map([...meansOf(squares)].map(([key, variance]) => [key, Math.sqrt(variance)]));
}

/** What the entries of a round are compared with. */
export interface Field {
  readonly finalists: Means;
  readonly spread: Means;
}

interface Apart {
  readonly key: string;
  /** Below 0 where the finalists are ahead. */
  readonly spreads: number;
}

/** Where an entry stands beside the mean of the finalists, in words. */
export function compare(rubric: readonly Scaled[], entry: Means, { finalists, spread }: Field): Compared {
  const apart = rubric.flatMap(({ key, min, scale }): Apart[] => {
    const [own, theirs] = [entry.get(key), finalists.get(key)];
    if (own === undefined || theirs === undefined) return [];
    const unit = Math.max(spread.get(key) ?? 0, LEAST_SPREAD * (scale - min));
    // Rounded, so that thirds of a mark fall on one side of a threshold for everybody.
    return [{ key, spreads: Math.round(((own - theirs) / unit) * 1e6) / 1e6 }];
  });
  const distances = apart.map(({ spreads }) => spreads);
  const [least, most] = [Math.min(...distances), Math.max(...distances)];
  const differ = most - least > CLOSE;
  const at = (distance: number) => apart.filter(({ spreads }) => spreads === distance).map(({ key }) => key);
  return {
    standing: apart.map(({ key, spreads }) => ({ key, standing: inWords(spreads) })),
    strongest: differ ? at(most) : [],
    weakest: differ ? at(least) : [],
    suggested: suggest(apart),
  };
}

function suggest(apart: readonly Apart[]): readonly FeedbackReason[] {
  const low = apart.filter(({ spreads }) => spreads < -CLOSE).toSorted((a, b) => a.spreads - b.spreads);
  const reasons = new Set(low.flatMap(({ key }) => reasonsOfCriteria[key] ?? []));
  return low.length === 0 ? ['strong-field'] : [...reasons].slice(0, MOST_SUGGESTED);
}

function inWords(spreads: number): Standing {
  if (Math.abs(spreads) <= CLOSE) return 'close';
  if (spreads < 0) return spreads < -WELL ? 'well-below' : 'below';
  return spreads > WELL ? 'well-above' : 'above';
}
