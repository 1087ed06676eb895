import type { Round } from './domain/round';

export interface RoundView extends Omit<Round, 'createdAt'> {
  readonly revision: number;
}

export function toRoundView(round: Round, revision: number): RoundView {
  const { createdAt: _, ...view } = round;
  return { ...view, revision };
}
