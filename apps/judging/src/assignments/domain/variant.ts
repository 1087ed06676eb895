import { assertNever, DomainError, type FieldProblem } from '@champions/kernel';
import type { AssignmentOptions } from './assignment-options';
import { applyChanges, type PairChange, type PairRules } from './apply-changes';
import type { PlanChanges } from './plan-changes';
import type { WorkedOut } from './worked-out';

/** Why nothing was found, as a DomainError says it. */
export interface Refused {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldProblem[];
}

export interface Edit {
  readonly changes: readonly PairChange[];
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

interface Asked {
  readonly variantId: string;
  readonly roundId: string;
  readonly competitionId: string;
  readonly options: AssignmentOptions;
  /** The number of the last plan that was confirmed when this was begun; what stands is what that left. */
  readonly follows: number;
  /** The variant that was proposed or confirmed until then: what changes is said against it. */
  readonly against: string | null;
  /** What a lot is drawn with, and its fingerprint, which is told from the beginning. */
  readonly lot: Lot | null;
  readonly startedAt: Date;
}

export interface Lot {
  readonly seed: string;
  readonly commitment: string;
}

/** One way to give a round's entries to its judges: asked for, worked out, perhaps edited; one of them is confirmed. */
export interface Variant extends Asked {
  readonly status: 'solving' | 'ready' | 'failed' | 'cancelled';
  /** The greatest load of a judge that is being tried. */
  readonly level: number | null;
  readonly worked: WorkedOut | null;
  /** What it changes of the plan it is said against; null without one. */
  readonly changes: PlanChanges | null;
  /** Whether it was confirmed, and its seed may be known. */
  readonly revealed: boolean;
  readonly refused: Refused | null;
  readonly edits: readonly Edit[];
}

export type VariantCommand =
  | ({ readonly type: 'start' } & Asked)
  | { readonly type: 'tell'; readonly level: number }
  | { readonly type: 'solve'; readonly worked: WorkedOut; readonly changes: PlanChanges | null }
  | { readonly type: 'fail'; readonly refused: Refused }
  | { readonly type: 'cancel' }
  | { readonly type: 'reveal' }
  | ({ readonly type: 'edit'; readonly rules: PairRules; readonly changesOf: ChangesOf } & Edit);

type ChangesOf = (worked: WorkedOut) => PlanChanges | null;

export type VariantFact =
  | ({ readonly type: 'started' } & Asked)
  | { readonly type: 'told'; readonly level: number }
  | { readonly type: 'solved'; readonly worked: WorkedOut; readonly changes: PlanChanges | null }
  | { readonly type: 'failed'; readonly refused: Refused }
  | { readonly type: 'cancelled' }
  | { readonly type: 'revealed' }
  | {
      readonly type: 'edited';
      readonly worked: WorkedOut;
      readonly changes: PlanChanges | null;
      readonly edit: Edit;
    };

export function decide(command: VariantCommand, variant: Variant | null): readonly VariantFact[] {
  if (command.type === 'start') return variant === null ? [{ ...command, type: 'started' }] : [];
  if (variant === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  const solving = variant.status === 'solving';
  switch (command.type) {
    case 'tell':
      return solving && variant.level !== command.level ? [{ type: 'told', level: command.level }] : [];
    // Two workers may be at it for a moment, and somebody may have cancelled it: who comes later changes nothing.
    case 'solve':
      return solving ? [{ type: 'solved', worked: command.worked, changes: command.changes }] : [];
    case 'fail':
      return solving ? [{ type: 'failed', refused: command.refused }] : [];
    case 'cancel':
      return solving ? [{ type: 'cancelled' }] : [];
    case 'reveal':
      return variant.revealed ? [] : [{ type: 'revealed' }];
    case 'edit': {
      const { changes, reason, by, at, rules, changesOf } = command;
      const worked = applyChanges(requireReady(variant), changes, rules);
      return [{ type: 'edited', worked, changes: changesOf(worked), edit: { changes, reason, by, at } }];
    }
    default:
      return assertNever(command);
  }
}

/** @throws DomainError VARIANT_NOT_READY while it is being worked out, and where nothing came of it. */
export function requireReady({ status, worked }: Variant): WorkedOut {
  if (status !== 'ready' || worked === null) throw new DomainError('VARIANT_NOT_READY', { kind: 'conflict' });
  return worked;
}

export function evolve(variant: Variant | null, fact: VariantFact): Variant {
  if (fact.type === 'started') {
    const { variantId, roundId, competitionId, options, follows, against, lot, startedAt } = fact;
    const asked = { variantId, roundId, competitionId, options, follows, against, lot, startedAt };
    const nothing = { level: null, worked: null, changes: null, refused: null, edits: [], revealed: false };
    return { ...asked, ...nothing, status: 'solving' };
  }
  if (variant === null) throw new Error(`${fact.type} before it was started`);
  switch (fact.type) {
    case 'told':
      return { ...variant, level: fact.level };
    case 'solved':
      return { ...variant, status: 'ready', worked: fact.worked, changes: fact.changes };
    case 'failed':
      return { ...variant, status: 'failed', refused: fact.refused };
    case 'cancelled':
      return { ...variant, status: 'cancelled' };
    case 'revealed':
      return { ...variant, revealed: true };
    case 'edited': {
      const { worked, changes, edit } = fact;
      return { ...variant, worked, changes, edits: [...variant.edits, edit] };
    }
    default:
      return assertNever(fact);
  }
}
