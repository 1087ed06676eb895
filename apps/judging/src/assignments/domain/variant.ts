import { assertNever, DomainError, type FieldProblem } from '@champions/kernel';
import type { AssignmentOptions } from './assignment-options';
import { applyChanges, type PairChange, type PairRules } from './apply-changes';
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
  readonly startedAt: Date;
}

/** One way to give a round's entries to its judges: asked for, worked out, perhaps edited; one of them is confirmed. */
export interface Variant extends Asked {
  readonly status: 'solving' | 'ready' | 'failed' | 'cancelled';
  /** The greatest load of a judge that is being tried. */
  readonly level: number | null;
  readonly worked: WorkedOut | null;
  readonly refused: Refused | null;
  readonly edits: readonly Edit[];
}

export type VariantCommand =
  | ({ readonly type: 'start' } & Asked)
  | { readonly type: 'tell'; readonly level: number }
  | { readonly type: 'solve'; readonly worked: WorkedOut }
  | { readonly type: 'fail'; readonly refused: Refused }
  | { readonly type: 'cancel' }
  | ({ readonly type: 'edit'; readonly rules: PairRules } & Edit);

export type VariantFact =
  | ({ readonly type: 'started' } & Asked)
  | { readonly type: 'told'; readonly level: number }
  | { readonly type: 'solved'; readonly worked: WorkedOut }
  | { readonly type: 'failed'; readonly refused: Refused }
  | { readonly type: 'cancelled' }
  | { readonly type: 'edited'; readonly worked: WorkedOut; readonly edit: Edit };

export function decide(command: VariantCommand, variant: Variant | null): readonly VariantFact[] {
  if (command.type === 'start') return variant === null ? [{ ...command, type: 'started' }] : [];
  if (variant === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  const solving = variant.status === 'solving';
  switch (command.type) {
    case 'tell':
      return solving && variant.level !== command.level ? [{ type: 'told', level: command.level }] : [];
    // Two workers may be at it for a moment, and somebody may have cancelled it: who comes later changes nothing.
    case 'solve':
      return solving ? [{ type: 'solved', worked: command.worked }] : [];
    case 'fail':
      return solving ? [{ type: 'failed', refused: command.refused }] : [];
    case 'cancel':
      return solving ? [{ type: 'cancelled' }] : [];
    case 'edit': {
      const { changes, reason, by, at, rules } = command;
      const worked = applyChanges(requireReady(variant), changes, rules);
      return [{ type: 'edited', worked, edit: { changes, reason, by, at } }];
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
    const { variantId, roundId, competitionId, options, follows, startedAt } = fact;
    const asked = { variantId, roundId, competitionId, options, follows, startedAt };
    return { ...asked, status: 'solving', level: null, worked: null, refused: null, edits: [] };
  }
  if (variant === null) throw new Error(`${fact.type} before it was started`);
  switch (fact.type) {
    case 'told':
      return { ...variant, level: fact.level };
    case 'solved':
      return { ...variant, status: 'ready', worked: fact.worked };
    case 'failed':
      return { ...variant, status: 'failed', refused: fact.refused };
    case 'cancelled':
      return { ...variant, status: 'cancelled' };
    case 'edited':
      return { ...variant, worked: fact.worked, edits: [...variant.edits, fact.edit] };
    default:
      return assertNever(fact);
  }
}
