/** The seed that ties are broken by if nothing else breaks them. It is told to nobody until marks have ended. */
export interface Lot {
  readonly competitionId: string;
  readonly seed: string;
  /** SHA-256 of the seed, which is public from the beginning. */
  readonly commitment: string;
  readonly committedAt: Date;
}

export interface LotCommitted extends Lot {
  readonly type: 'committed';
}

/** Once, and never again: a second seed would be a second draw. */
export function decide(lot: Lot, committed: Lot | null): readonly LotCommitted[] {
  return committed === null ? [{ type: 'committed', ...lot }] : [];
}

export function evolve(_: Lot | null, { competitionId, seed, commitment, committedAt }: LotCommitted): Lot {
  return { competitionId, seed, commitment, committedAt };
}
