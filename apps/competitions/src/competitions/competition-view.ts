import { namedLadder, type Timeline } from '@champions/contracts';
import type { Loaded } from '@champions/persistence';
import { type Actor, allows } from '@champions/policy';
import { announcementIdOf } from './announcement-id';
import { timelineOf } from './competition.messages';
import type { Competition } from './domain/competition';
import { type CompetitionActions, competitionActions } from './domain/competition-actions';
import { nextMove, waitsFor } from './domain/next-move';

/** What anybody may read of a competition that is no longer a draft. */
export function publicView({ id, state }: Loaded<Competition>) {
  const { slug, name, theme, description, eligibility, organisers, sponsors } = state;
  const { languages, zone, form, awards, ranked, phase } = state;
  return {
    ...{ id, slug, phase, name, theme, description, eligibility, organisers, sponsors },
    ...{ languages, zone, form, awards, ranked },
    timeline: timelineOf(state) satisfies Timeline,
    /** How ties will be broken, said before anybody hands anything in. */
    ladder: namedLadder(state.ladder, state.rubric),
  };
}

/** All that the secretariat's screens need: what is under way, what comes next, what can be done. */
export function secretariatView(loaded: Loaded<Competition>, actor: Actor, now: Date) {
  const { id, revision, state } = loaded;
  const manages = allows(actor, 'competition.manage', { competitionId: id });
  return {
    ...publicView(loaded),
    revision,
    rubric: state.rubric,
    readings: state.readings,
    /** Whether the ladder was declared, or is what holds where nothing was. */
    ladderDeclared: (state.ladder ?? null) !== null,
    announcementId: announcementIdOf(id),
    createdAt: state.createdAt,
    createdBy: state.createdBy,
    drained: state.drained,
    decided: state.decided,
    moves: state.moves,
    /** The next move that needs nobody, and what is waited for when there is none. */
    next: nextMove(state),
    waitsFor: waitsFor(state),
    actions: manages ? competitionActions(state, now) : nothingToDo,
  };
}

const nothingToDo: CompetitionActions = {
  editWording: false,
  editRules: false,
  schedule: false,
  changeMoments: [],
  moveTo: null,
};

export type PublicCompetition = ReturnType<typeof publicView>;
export type SecretariatCompetition = ReturnType<typeof secretariatView>;

/** What this person sees of it, or null when that is nothing. */
export function viewFor(
  loaded: Loaded<Competition>,
  actor: Actor | null,
  now: Date,
): PublicCompetition | SecretariatCompetition | null {
  const subject = { competitionId: loaded.id };
  if (actor && allows(actor, 'announcement.preview', subject)) return secretariatView(loaded, actor, now);
  if (loaded.state.phase !== 'draft') return publicView(loaded);
  // The operator who made a draft gives out the roles for it, and observers read what their role lets them.
  return actor?.operator || allows(actor, 'competition.observe', subject) ? publicView(loaded) : null;
}
