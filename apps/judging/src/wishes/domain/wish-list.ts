/** What a judge says of reading an entry; nothing said is no opinion. */
export type Wish = 'glad' | 'could' | 'rather-not';

/** What a judge would like to read in a round, by entry. It is the judge's own, and weighed when entries are given out. */
export interface WishList {
  readonly roundId: string;
  readonly competitionId: string;
  readonly judgeId: string;
  readonly wishes: Readonly<Record<string, Wish>>;
}

export interface SaidWish {
  readonly entryId: string;
  /** Null takes back what was said. */
  readonly wish: Wish | null;
}

export type WishCommand =
  | {
      readonly type: 'say';
      readonly roundId: string;
      readonly competitionId: string;
      readonly judgeId: string;
      readonly said: readonly SaidWish[];
    }
  | { readonly type: 'forget' };

export type WishFact =
  | {
      readonly type: 'said';
      readonly roundId: string;
      readonly competitionId: string;
      readonly judgeId: string;
      readonly said: readonly SaidWish[];
    }
  | { readonly type: 'forgotten' };

export function decide(command: WishCommand, list: WishList | null): readonly WishFact[] {
  if (command.type === 'forget') return list === null ? [] : [{ type: 'forgotten' }];
  const { roundId, competitionId, judgeId } = command;
  const said = command.said.filter(({ entryId, wish }) => (list?.wishes[entryId] ?? null) !== wish);
  return said.length === 0 ? [] : [{ type: 'said', roundId, competitionId, judgeId, said }];
}

export function evolve(list: WishList | null, fact: WishFact): WishList {
  if (fact.type === 'forgotten') {
    if (list === null) throw new Error('forgotten before anything was said');
    return { ...list, wishes: {} };
  }
  const { roundId, competitionId, judgeId, said } = fact;
  const all = new Map(Object.entries(list?.wishes ?? {}));
  for (const { entryId, wish } of said) {
    if (wish === null) all.delete(entryId);
    else all.set(entryId, wish);
  }
  return { roundId, competitionId, judgeId, wishes: Object.fromEntries(all) };
}

/** What a wish is worth: 1 glad, 0.5 could, -1 rather not; undefined where nothing was said. */
export function preferenceOf(wish: Wish | undefined): number | undefined {
  if (wish === undefined) return undefined;
  return { glad: 1, could: 0.5, 'rather-not': -1 }[wish];
}
