import { competitionV1, type Gate, gatesOf, phaseMovedV1, type Timeline } from '@champions/contracts';
import { outgoing, type Outgoing } from '@champions/persistence';
import { announcementIdOf } from './announcement-id';
import type { Competition, CompetitionFact } from './domain/competition';
import type { Criterion } from './domain/content';
import type { Moment } from './domain/timeline';

export function publishCompetition(fact: CompetitionFact, state: Competition): readonly Outgoing[] {
  if (fact.type !== 'phase-moved') return [];
  const { from, to, by } = fact;
  const timelineRevision = state.timeline.revision;
  return [outgoing(phaseMovedV1, { competitionId: state.id, from, to, by, timelineRevision })];
}

/** What the other services keep of a competition; nothing while it is a draft. */
export function competitionDocuments(state: Competition): readonly Outgoing[] {
  if (state.phase === 'draft') return [];
  const { slug, name, theme, description, eligibility, organisers, sponsors } = state;
  const { languages, zone, form, ladder, awards, ranked, readings, phase } = state;
  const { rubric, gates } = gatesOf(state.rubric);
  return [
    outgoing(competitionV1, {
      ...{ slug, name, theme, description, phase, zone, awards, ranked, readings },
      ...{ eligibility: [...eligibility], organisers: [...organisers], sponsors: [...sponsors] },
      languages: [...languages],
      timeline: timelineOf(state),
      form: form.map(({ choices, ...question }) => ({ ...question, ...(choices && { choices: [...choices] }) })),
      rubric: rubric.map(({ anchors, ...criterion }) => ({ ...criterion, ...(anchors && { anchors: [...anchors] }) })),
      ...(gates.length > 0 && { gates: gates.map(toGate) }),
      ...(ladder && { ladder: ladder.map((step) => ({ ...step })) }),
      announcementId: announcementIdOf(state.id),
    }),
  ];
}

function toGate({ key, name, guidance, anchors, mayAbstain }: Criterion): Gate {
  return {
    ...{ key, name },
    ...(guidance && { guidance }),
    ...(anchors && { anchors: [...anchors] }),
    ...(mayAbstain !== undefined && { mayAbstain }),
  };
}

/** The timeline as it travels. */
export function timelineOf({ timeline }: Competition): Timeline {
  const moment = ({ at, zone }: Moment) => ({ at: at?.toISOString() ?? null, zone });
  return {
    revision: timeline.revision,
    opens: moment(timeline.opens),
    closes: moment(timeline.closes),
    screeningEnds: moment(timeline.screeningEnds),
    judgingCloses: moment(timeline.judgingCloses),
    announcement: moment(timeline.announcement),
  };
}
