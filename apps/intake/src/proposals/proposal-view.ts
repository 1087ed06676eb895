import type { FieldProblem } from '@champions/kernel';
import type { Loaded } from '@champions/persistence';
import { type Actor, allows } from '@champions/policy';
import type { KnownCompetition } from '../competitions';
import { problemsOf } from './domain/form-validation';
import type { Proposal } from './domain/proposal';
import { subjectOf } from './proposal-subject';
import type { ProblemView } from './problem-view';

/** A proposal as its organisation sees it; notes of the secretariat are shown to the secretariat. */
export function toView({ id, revision, state }: Loaded<Proposal>, actor: Actor) {
  const { competitionId, organisation, status, draft, submission, lateDecision, screening, withdrawal } = state;
  return {
    ...{ id, revision, competitionId, status },
    organisationId: organisation.id,
    organisationName: organisation.name,
    economy: organisation.economy,
    language: draft.language,
    answers: draft.answers,
    savedAt: draft.savedAt,
    submission: submission && {
      version: submission.content.version,
      title: submission.title,
      late: submission.late,
      receivedAt: submission.receipt.receivedAt,
      receiptNumber: submission.receipt.number,
      content: submission.content,
    },
    lateDecision: lateDecision && { accepted: lateDecision.accepted, reason: lateDecision.reason, at: lateDecision.at },
    screening: screening && {
      eligible: screening.eligible,
      reasons: screening.reasons,
      at: screening.at,
      ...(allows(actor, 'proposal.screen', subjectOf(state)) && { note: screening.note, by: screening.by }),
    },
    withdrawal: withdrawal && { reason: withdrawal.reason, at: withdrawal.at },
  };
}

/** What a save answers: what is wrong with what was typed, and what is still to be answered. */
export function toSaved(
  { id, revision, state: { status, draft } }: Loaded<Proposal>,
  { form }: KnownCompetition,
  say: (problem: FieldProblem) => ProblemView,
) {
  const problems = problemsOf(form, draft.answers, draft.language);
  return {
    ...{ id, revision, status, savedAt: draft.savedAt },
    problems: problems.filter(({ code }) => code !== 'REQUIRED').map(say),
    missing: problems.filter(({ code }) => code === 'REQUIRED').map(({ path }) => path),
  };
}
