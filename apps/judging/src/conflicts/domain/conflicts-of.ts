import { normaliseName } from './normalise-name';

/** Why a judge must not see an entry. */
export type ConflictReason = 'same-organisation' | 'same-economy' | 'declared-by-judge';

export interface EntryOrigin {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
}

export interface JudgeOrigin {
  /** As the secretariat noted it: an organisation's id or its name. */
  readonly organisation: string | null;
  /** Organisations the judge's account belongs to. */
  readonly organisationIds: readonly string[];
  readonly economy: string | null;
}

export interface ConflictRules {
  readonly economyConflicts: boolean;
}

/**
 * Conflicts between one entry and one judge. Empty: the judge may see it.
 * `declared`: the judge has stepped aside from this entry before, in whatever round.
 */
export function conflictsOf(
  entry: EntryOrigin,
  judge: JudgeOrigin,
  rules: ConflictRules,
  declared = false,
): readonly ConflictReason[] {
  const reasons: ConflictReason[] = [];
  if (sameOrganisation(entry, judge)) reasons.push('same-organisation');
  if (rules.economyConflicts && judge.economy !== null && sameText(entry.economy, judge.economy))
    reasons.push('same-economy');
  if (declared) reasons.push('declared-by-judge');
  return reasons;
}

function sameOrganisation(entry: EntryOrigin, { organisation, organisationIds }: JudgeOrigin): boolean {
  if (organisationIds.includes(entry.organisationId) || organisation === entry.organisationId) return true;
  return organisation !== null && sameText(organisation, entry.organisationName);
}

const sameText = (one: string, other: string): boolean => {
  const name = normaliseName(one);
  return name !== '' && name === normaliseName(other);
};
