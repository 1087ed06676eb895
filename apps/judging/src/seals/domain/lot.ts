import { assertNever } from '@champions/kernel';

/** A seed that ties are broken by if nothing else breaks them. It is told to nobody until marks have ended. */
export interface Draw {
  readonly seed: string;
  /** SHA-256 of the seed, which is public from the beginning. */
  readonly commitment: string;
  readonly committedAt: Date;
  /** The round that it is for; null while it is spare. */
  readonly roundId: string | null;
  /** Whether it is of all rounds that began when a competition had one seed. */
  readonly shared: boolean;
}

/** The seeds of a competition, which all stand before its call opens: each round takes the next, and no round another's. */
export interface Lot {
  readonly competitionId: string;
  readonly draws: readonly Draw[];
}

export type Drawn = Pick<Draw, 'seed' | 'commitment' | 'committedAt'>;

export type LotCommand =
  | { readonly type: 'commit'; readonly competitionId: string; readonly draws: readonly Drawn[] }
  /** `spare` is drawn now, for more rounds than were thought of. */
  | { readonly type: 'take'; readonly roundId: string; readonly spare: Drawn };

export type LotFact =
  | { readonly type: 'committed'; readonly competitionId: string; readonly draws: readonly Drawn[] }
  | { readonly type: 'taken'; readonly roundId: string; readonly commitment: string }
  | { readonly type: 'added'; readonly roundId: string; readonly draw: Drawn };

export function decide(command: LotCommand, lot: Lot | null): readonly LotFact[] {
  switch (command.type) {
    case 'commit': {
      // Once, and never again: a second seed would be a second draw.
      const { competitionId, draws } = command;
      return lot === null ? [{ type: 'committed', competitionId, draws }] : [];
    }
    case 'take': {
      const { roundId, spare } = command;
      if (lot === null || lot.draws.some((draw) => draw.roundId === roundId)) return [];
      const next = lot.draws.find((draw) => draw.roundId === null && !draw.shared);
      return next
        ? [{ type: 'taken', roundId, commitment: next.commitment }]
        : [{ type: 'added', roundId, draw: spare }];
    }
    default:
      return assertNever(command);
  }
}

export function evolve(lot: Lot | null, fact: LotFact): Lot {
  if (fact.type === 'committed') {
    const { competitionId, draws } = fact;
    return { competitionId, draws: draws.map((draw) => ({ ...draw, roundId: null, shared: false })) };
  }
  if (lot === null) throw new Error(`${fact.type} before a lot was committed to`);
  switch (fact.type) {
    case 'taken': {
      const { roundId, commitment } = fact;
      const draws = lot.draws.map((draw) => (draw.commitment === commitment ? { ...draw, roundId } : draw));
      return { ...lot, draws };
    }
    case 'added':
      return { ...lot, draws: [...lot.draws, { ...fact.draw, roundId: fact.roundId, shared: false }] };
    default:
      return assertNever(fact);
  }
}

/** The seed of a round; null before it has taken one. @param hasBegun whether its chain has said its rules already. */
export function drawOf({ draws }: Lot, roundId: string, hasBegun: boolean): Draw | null {
  const own = draws.find((draw) => draw.roundId === roundId);
  return own ?? (hasBegun ? (draws.find(({ shared }) => shared) ?? null) : null);
}

/** A lot from when all rounds of a competition had one seed: those that began with it keep it. */
export function upcastShared(stored: unknown): Lot {
  const { competitionId, ...draw } = stored as Drawn & { readonly competitionId: string };
  return { competitionId, draws: [{ ...draw, roundId: null, shared: true }] };
}
