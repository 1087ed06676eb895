import { assertNever } from '@champions/kernel';
import type { Competition, CompetitionFact } from './competition';
import type { Instants, MomentName, Timeline } from './timeline';

export function evolveCompetition(state: Competition | null, fact: CompetitionFact): Competition {
  if (fact.type === 'created') {
    const { id, slug, content, timeline, at: createdAt, by: createdBy } = fact;
    const beginning = { phase: 'draft', moves: [], deadlineRevision: 1, drained: null, decided: null } as const;
    return { ...content, id, slug, timeline, createdAt, createdBy, ...beginning };
  }
  if (state === null) throw new Error(`a competition cannot begin with "${fact.type}"`);
  switch (fact.type) {
    case 'edited':
      return edited(state, fact.changes);
    case 'timeline-changed':
      return timelineChanged(state, fact.moments);
    case 'phase-moved': {
      const { from, to, by, at, actorId } = fact;
      return { ...state, phase: to, moves: [...state.moves, { from, to, by, at, actorId }] };
    }
    case 'call-drained':
      return { ...state, drained: { submitted: fact.submitted, late: fact.late, at: fact.at } };
    case 'decided':
      return { ...state, decided: { decisions: fact.decisions, winners: fact.winners, at: fact.at } };
    default:
      return assertNever(fact);
  }
}

function edited(state: Competition, changes: Partial<Competition>): Competition {
  const { timeline } = state;
  const zone = changes.zone ?? state.zone;
  if (zone === state.zone) return { ...state, ...changes };
  const redeclared = Object.entries(timeline).map(([name, moment]) =>
    typeof moment === 'number' ? [name, moment + 1] : [name, { ...moment, zone }],
  );
  return { ...state, ...changes, timeline: Object.fromEntries(redeclared) as Timeline };
}

function timelineChanged(state: Competition, moments: Partial<Instants>): Competition {
  const revision = state.timeline.revision + 1;
  const changed = Object.entries(moments).map(([name, at]) => [name as MomentName, { at, zone: state.zone }]);
  const timeline = { ...state.timeline, ...(Object.fromEntries(changed) as Partial<Timeline>), revision };
  // A call that was drained for the old deadline has to be drained again for the new one.
  return moments.closes === undefined
    ? { ...state, timeline }
    : { ...state, timeline, deadlineRevision: revision, drained: null };
}
