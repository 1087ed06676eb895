import { assertNever, DomainError } from '@champions/kernel';

export interface Proposal {
  readonly roundId: string;
  readonly competitionId: string;
  /** The variant this is; null for what was proposed before there were any. */
  readonly variantId: string | null;
  /** Entries that get somebody new, and the judges of the panel; `readers` names them by their place in `judgeIds`. */
  readonly entryIds: readonly string[];
  readonly judgeIds: readonly string[];
  readonly readers: readonly (readonly number[])[];
  /** What the round has once this is confirmed, with what stood before. */
  readonly totals: { readonly entries: number; readonly judges: number; readonly sheets: number };
}

/**
 * The assignments of a round: proposed as a whole, then made one by one. `cursor` says for how many entries the score
 * sheets exist, so that whoever comes after a crash goes on from there.
 */
export interface AssignmentPlan extends Proposal {
  readonly number: number;
  readonly status: 'proposed' | 'confirming' | 'confirmed';
  readonly cursor: number;
  readonly confirmedAt: Date | null;
  /** When the round's first plan was confirmed: since then judges have had something to read. */
  readonly begunAt: Date | null;
}

export type PlanCommand =
  | ({ readonly type: 'propose' } & Proposal)
  | { readonly type: 'confirm'; readonly at: Date }
  | { readonly type: 'advance'; readonly number: number; readonly cursor: number }
  | { readonly type: 'finish'; readonly number: number };

export type PlanFact =
  | ({ readonly type: 'proposed' } & Proposal)
  | { readonly type: 'confirmed'; readonly at: Date }
  | { readonly type: 'advanced'; readonly cursor: number }
  | { readonly type: 'finished' };

export function decide(command: PlanCommand, plan: AssignmentPlan | null): readonly PlanFact[] {
  switch (command.type) {
    case 'propose':
      if (plan?.status === 'confirming') throw new DomainError('BEING_CONFIRMED', { kind: 'conflict' });
      return [{ ...command, type: 'proposed' }];
    case 'confirm':
      if (plan === null) throw new DomainError('NOTHING_PROPOSED');
      return plan.status === 'proposed' ? [{ type: 'confirmed', at: command.at }] : [];
    case 'advance':
      return isAt(plan, command.number) && command.cursor > plan.cursor
        ? [{ type: 'advanced', cursor: Math.min(command.cursor, plan.entryIds.length) }]
        : [];
    case 'finish':
      return isAt(plan, command.number) && plan.cursor === plan.entryIds.length ? [{ type: 'finished' }] : [];
    default:
      return assertNever(command);
  }
}

// Two workers may be at it for a moment; the slower one changes nothing.
const isAt = (plan: AssignmentPlan | null, number: number): plan is AssignmentPlan =>
  plan?.status === 'confirming' && plan.number === number;

export function evolve(plan: AssignmentPlan | null, fact: PlanFact): AssignmentPlan {
  if (fact.type === 'proposed') {
    const { roundId, competitionId, variantId, entryIds, judgeIds, readers, totals } = fact;
    const proposal = { roundId, competitionId, variantId, entryIds, judgeIds, readers, totals };
    // A proposal that nobody confirmed is replaced; a confirmed one is followed by the next.
    const number = plan === null ? 1 : plan.status === 'proposed' ? plan.number : plan.number + 1;
    return { ...proposal, number, status: 'proposed', cursor: 0, confirmedAt: null, begunAt: plan?.begunAt ?? null };
  }
  if (plan === null) throw new Error(`${fact.type} before anything was proposed`);
  switch (fact.type) {
    case 'confirmed':
      return { ...plan, status: 'confirming', confirmedAt: fact.at, begunAt: plan.begunAt ?? fact.at };
    case 'advanced':
      return { ...plan, cursor: fact.cursor };
    case 'finished':
      return { ...plan, status: 'confirmed' };
    default:
      return assertNever(fact);
  }
}

/** The number of the last plan that was confirmed; 0 before any was. */
export function confirmedNumber(plan: AssignmentPlan | null): number {
  if (plan === null) return 0;
  return plan.status === 'proposed' ? plan.number - 1 : plan.number;
}

/** How many entries a plan brings to each judge. */
export function entriesByJudge({ judgeIds, readers }: Proposal): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const judge of readers.flat()) {
    const judgeId = judgeIds[judge];
    if (judgeId !== undefined) counts.set(judgeId, (counts.get(judgeId) ?? 0) + 1);
  }
  return counts;
}

/** The pairs of a stretch of a plan's entries. */
export function pairsBetween(
  { entryIds, judgeIds, readers }: Proposal,
  from: number,
  to: number,
): readonly { readonly entryId: string; readonly judgeId: string }[] {
  return entryIds.slice(from, to).flatMap((entryId, index) =>
    (readers[from + index] ?? []).flatMap((judge) => {
      const judgeId = judgeIds[judge];
      return judgeId === undefined ? [] : [{ entryId, judgeId }];
    }),
  );
}
