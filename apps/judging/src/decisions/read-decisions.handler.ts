import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { deliberations } from './deliberations.aggregate';
import type { Deliberation, DeliberationFact, Planned } from './domain/deliberation';
import { type LateConflictLine, LateConflicts } from './late-conflicts.handler';
import type { Outcome, Taken } from './domain/outcome';

export interface DecisionLine {
  readonly proposalId: string;
  /** Null when the proposal was withdrawn after it was decided on. */
  readonly title: string | null;
  readonly organisationName: string | null;
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** Fixed once the deliberation is complete. */
  readonly rank: number | null;
}

export interface DecisionsView {
  readonly competitionId: string;
  readonly roundId: string | null;
  readonly status: Deliberation['status'];
  readonly entries: number;
  /** Entries without a decision. */
  readonly missing: number;
  /** How many decisions exist for the announcement. */
  readonly made: number;
  readonly decisions: readonly DecisionLine[];
  /** Conflicts that came to light since all was decided: the decisions stay, by the ranking they were made by. */
  readonly late: readonly LateConflictLine[];
  readonly revision: number;
}

const NOTHING_YET = { roundId: null, status: 'pending', taken: [], plan: [], cursor: 0 } as const;

@Injectable()
export class ReadDecisions {
  constructor(
    @InjectStore(deliberations) private readonly store: AggregateStore<Deliberation, DeliberationFact>,
    private readonly entries: EntriesQuery,
    private readonly late: LateConflicts,
  ) {}

  async execute(competitionId: string, actor: Actor): Promise<DecisionsView> {
    requireAllowed(actor, 'decision.read', { competitionId });
    const stored = await this.store.load(competitionId);
    const { roundId, status, taken, plan, cursor } = stored?.state ?? NOTHING_YET;
    const entries = new Map((await this.entries.inCompetition(competitionId)).map((entry) => [entry.id, entry]));
    const pending = taken.filter(({ proposalId }) => entries.has(proposalId));
    const listed: readonly (Taken | Planned)[] = status === 'pending' ? pending : plan;
    const decided = new Set(listed.map(({ proposalId }) => proposalId));
    return {
      ...{ competitionId, roundId, status },
      entries: entries.size,
      missing: [...entries.keys()].filter((id) => !decided.has(id)).length,
      made: cursor,
      decisions: listed.map((one) => {
        const { title = null, organisationName = null } = entries.get(one.proposalId) ?? {};
        const { proposalId, outcome, reason } = one;
        return { proposalId, title, organisationName, outcome, reason, rank: 'rank' in one ? one.rank : null };
      }),
      late: stored ? await this.late.of(stored.state) : [],
      revision: stored?.revision ?? 0,
    };
  }
}
