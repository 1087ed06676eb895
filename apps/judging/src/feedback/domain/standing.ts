import type { FeedbackReason, Standing } from '@champions/contracts';

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
  /** Where the entry is nearest to the finalists or furthest ahead; none where all criteria get the same word. */
  readonly strongest: readonly string[];
  readonly weakest: readonly string[];
  /** Why the entry may not have been selected, the weakest criterion first. */
  readonly suggested: readonly FeedbackReason[];
}

/** Shares of a criterion's scale. On marks from 0 to 10: less than a mark is close, two marks and more are well apart. */
const CLOSE = 0.08;
const WELL = 0.2;
const MOST_SUGGESTED = 3;

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

/** Where an entry stands beside the mean of the finalists, in words. */
export function compare(rubric: readonly Scaled[], entry: Means, finalists: Means): Compared {
  const apart = rubric.flatMap(({ key, min, scale }) => {
    const [own, theirs] = [entry.get(key), finalists.get(key)];
    // Rounded, so that thirds of a mark fall on one side of a threshold for everybody.
    return own === undefined || theirs === undefined ? [] : [{ key, share: rounded((own - theirs) / (scale - min)) }];
  });
  const shares = apart.map(({ share }) => share);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  // Strong and weak only where the words differ: a hair's breadth is no advice.
  const differ = apart.length > 0 && inWords(least) !== inWords(most);
  const at = (share: number) => apart.filter((one) => one.share === share).map(({ key }) => key);
  return {
    standing: apart.map(({ key, share }) => ({ key, standing: inWords(share) })),
    strongest: differ ? at(most) : [],
    weakest: differ ? at(least) : [],
    suggested: suggest(apart),
  };
}

function suggest(apart: readonly { readonly key: string; readonly share: number }[]): readonly FeedbackReason[] {
  const low = apart.filter(({ share }) => share < -CLOSE).toSorted((a, b) => a.share - b.share);
  const reasons = new Set(low.flatMap(({ key }) => reasonsOfCriteria[key] ?? []));
  return reasons.size === 0 && low.length === 0 ? ['strong-field'] : [...reasons].slice(0, MOST_SUGGESTED);
}

function inWords(share: number): Standing {
  if (Math.abs(share) <= CLOSE) return 'close';
  if (share < 0) return share < -WELL ? 'well-below' : 'below';
  return share > WELL ? 'well-above' : 'above';
}

const rounded = (share: number): number => Math.round(share * 1e6) / 1e6;
