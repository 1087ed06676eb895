import type { Language } from '@champions/contracts';
import { sentence } from '@champions/platform';
import { judgingSentences } from '../sentences';
import { type AssignmentPlan, entriesByJudge } from './domain/assignment-plan';
import type { AssignmentOptions } from './domain/assignment-options';
import type { PlanChanges } from './domain/plan-changes';
import type { Refused, Variant } from './domain/variant';
import { type Measures, measure } from './domain/worked-out';

export interface VariantView {
  readonly variantId: string;
  readonly status: Variant['status'];
  readonly options: AssignmentOptions;
  readonly startedAt: string;
  /** The greatest load of a judge that is being tried. */
  readonly level: number | null;
  readonly edits: number;
  /** Another plan was confirmed since it was begun. */
  readonly stale: boolean;
  readonly measures: Measures | null;
  /** What is different from the plan that was proposed or confirmed when it was begun; null without one. */
  readonly changes: PlanChanges | null;
  /** The fingerprint of the seed that a lot is drawn with; the seed itself once this was confirmed. */
  readonly lot: { readonly commitment: string; readonly seed: string | null } | null;
  readonly refusal: {
    readonly code: string;
    readonly message: string;
    readonly errors: readonly { readonly field: string; readonly code: string; readonly message: string }[];
  } | null;
}

export interface AssignmentsView {
  readonly roundId: string;
  /** What its plan is, or, without one, what its latest variant is; none before anything was proposed. */
  readonly status: AssignmentPlan['status'] | Exclude<Variant['status'], 'ready'> | 'none';
  readonly number: number;
  /** The variant that is proposed or was confirmed. */
  readonly variantId: string | null;
  readonly totals: AssignmentPlan['totals'];
  /** Sheets this plan adds, and how many of them are there. */
  readonly added: number;
  readonly made: number;
  readonly loads: readonly { readonly judgeId: string; readonly name: string | null; readonly added: number }[];
  readonly variants: readonly VariantView[];
  readonly revision: number;
}

const NOTHING = { number: 0, variantId: null, totals: { entries: 0, judges: 0, sheets: 0 }, added: 0, made: 0 };

export function toAssignmentsView(
  roundId: string,
  plan: { readonly state: AssignmentPlan; readonly revision: number } | null,
  variants: readonly VariantView[],
  names: ReadonlyMap<string, { readonly name: string }>,
): AssignmentsView {
  const solving = variants.some(({ status }) => status === 'solving');
  const [latest] = variants;
  if (plan === null) {
    const status = solving || latest?.status === 'ready' ? 'solving' : (latest?.status ?? 'none');
    return { roundId, status, ...NOTHING, loads: [], variants, revision: 0 };
  }
  const { number, variantId, totals, readers, cursor, judgeIds } = plan.state;
  const added = entriesByJudge(plan.state);
  const status = solving && plan.state.status !== 'confirming' ? 'solving' : plan.state.status;
  return {
    ...{ roundId, number, variantId, status, totals },
    added: readers.flat().length,
    made: readers.slice(0, cursor).flat().length,
    loads: judgeIds.map((judgeId) => ({
      judgeId,
      name: names.get(judgeId)?.name ?? null,
      added: added.get(judgeId) ?? 0,
    })),
    variants,
    revision: plan.revision,
  };
}

export function toVariantView(variant: Variant, confirmed: number, language: Language): VariantView {
  const { variantId, status, options, startedAt, level, edits, follows, worked, refused, changes, lot } = variant;
  return {
    ...{ variantId, status, options, level, edits: edits.length, stale: follows !== confirmed },
    startedAt: startedAt.toISOString(),
    measures: worked && measure(worked),
    changes,
    lot: lot && { commitment: lot.commitment, seed: variant.revealed ? lot.seed : null },
    refusal: refused && inWords(refused, language),
  };
}

function inWords({ code, params, fields }: Refused, language: Language): NonNullable<VariantView['refusal']> {
  const say = (key: string, values: Refused['params']) => sentence(judgingSentences, key, language, values) ?? key;
  const errors = fields.map((field) => ({
    ...{ field: field.path, code: field.code, message: say(field.code, field.params ?? {}) },
  }));
  return { code, message: say(code, params), errors };
}
