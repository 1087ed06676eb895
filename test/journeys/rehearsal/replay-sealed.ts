import { type PublicKey, replaySealedResult, type SealedResult } from '@champions/seal';
import { sealPrimitives as primitives } from '../../../tools/champions/seal-primitives';
import type { Stage } from './stage';
import { Visitor } from './visitor';

export interface SealedReport {
  /** Whether anybody comes to the same result, and the roots are signed with the key that the service publishes. */
  readonly reproduces: boolean;
  readonly entries: number;
  readonly sheets: number;
  readonly winners: number;
  readonly facts: number;
}

/** What a stranger does after the announcement: fetches the sealed result and computes it again. */
export async function replaySealed({ origin, manager, competitionId }: Stage): Promise<SealedReport> {
  const rounds = await manager.visitor.get<readonly { readonly roundId: string }[]>(
    `/api/judging/rounds?competitionId=${competitionId}`,
  );
  const stranger = new Visitor(origin);
  const { keys } = await stranger.get<{ readonly keys: readonly PublicKey[] }>('/api/judging/seal-keys');
  const path = `/api/judging/rounds/${rounds.at(-1)?.roundId ?? ''}/sealed-result`;
  const document = await stranger.get<SealedResult>(path);
  const { reproduces, entries, sheets, facts } = replaySealedResult(document, { primitives, keys });
  const winners = document.decisions.filter(({ outcome }) => outcome === 'winner').length;
  return { reproduces, entries, sheets, winners, facts };
}
