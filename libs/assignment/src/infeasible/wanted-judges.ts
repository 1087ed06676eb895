import { type ContestedPart } from './contested-part';
import { type Described } from './described';
import { type FeasibleChange, type WantedJudges } from './feasible-change';
import { type ImaginedJudges, spreadReadings } from './spread-readings';

/**
 * The judges to look for: who can read what the starved entries have in common.
 *
 * One judge after another is imagined, each time of the kind (language, topic) that lets most readings be handed out,
 * of equals the kind that more of the starved entries share; at the end a kind gives back every judge that is not
 * needed after all. Where no kind helps, a judge who can read all starved entries.
 */
export function wantedJudges(part: ContestedPart, load: number, describe: Described): FeasibleChange | undefined {
  const starved = part.entries;
  const place = new Map(starved.map((e, i) => [e, i]));
  const own = (entries: readonly number[]) => entries.flatMap((e) => place.get(e) ?? []);
  const missing = (kinds: readonly WantedJudges[]) =>
    spreadReadings(part.scores, part.limits, {
      imagined: kinds.map(({ entries, count }): ImaginedJudges => ({ entries: own(entries), count, load })),
    }).missing;
  const options = kindsOf(starved, describe);
  let kinds: WantedJudges[] = [];
  let left = missing(kinds);
  while (left > 0) {
    let best: { kinds: WantedJudges[]; left: number } | undefined;
    for (const option of options) {
      const tried = oneMore(kinds, option);
      const rest = missing(tried);
      if (rest < (best?.left ?? left)) best = { kinds: tried, left: rest };
      // The last option, anyone who can read all of them, is for when no language or topic helps.
      if (best !== undefined && option === options.at(-2)) break;
    }
    if (best === undefined) return undefined;
    ({ kinds, left } = best);
  }
  for (const { attribute } of [...kinds]) {
    for (;;) {
      const fewer = kinds
        .map((kind) => (kind.attribute === attribute ? { ...kind, count: kind.count - 1 } : kind))
        .filter(({ count }) => count > 0);
      if (!kinds.some((kind) => kind.attribute === attribute) || missing(fewer) > 0) break;
      kinds = fewer;
    }
  }
  return { code: 'ADD_JUDGES', kinds, load };
}

function kindsOf(starved: readonly number[], { entries = [] }: Described): Omit<WantedJudges, 'count'>[] {
  const shared = new Map<string, number>();
  for (const e of starved) {
    for (const attribute of new Set(entries[e] ?? [])) shared.set(attribute, (shared.get(attribute) ?? 0) + 1);
  }
  const attributes = [...shared.keys()].sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || (a < b ? -1 : 1));
  const readable = (attribute: string) => [...entries.keys()].filter((e) => entries[e]?.includes(attribute));
  return [
    ...attributes.map((attribute) => ({ attribute, entries: readable(attribute) })),
    { attribute: null, entries: starved },
  ];
}

function oneMore(kinds: readonly WantedJudges[], option: Omit<WantedJudges, 'count'>): WantedJudges[] {
  const known = kinds.some(({ attribute }) => attribute === option.attribute);
  if (!known) return [...kinds, { ...option, count: 1 }];
  return kinds.map((kind) => (kind.attribute === option.attribute ? { ...kind, count: kind.count + 1 } : kind));
}
