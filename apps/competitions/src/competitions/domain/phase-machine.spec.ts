import type { Competition, CompetitionCommand, CompetitionFact } from './competition';
import {
  advance,
  competition,
  create,
  day,
  decided,
  drained,
  schedule,
  untilClosed,
  untilDecided,
  untilOpen,
  untilScreening,
} from './competition.suite';
import { competitionActions } from './competition-actions';
import { decideCompetition } from './decide-competition';
import { evolveCompetition } from './evolve-competition';
import { nextMove, waitsFor } from './next-move';
import type { Phase } from './phase';

const move = (to: Phase, now = day(25)): CompetitionCommand => ({ type: 'move', to, now, actorId: 'manager' });

describe('moments', () => {
  it('move a competition when they have come and not before', () => {
    competition(create, schedule)
      .when(advance(new Date(day(10).getTime() - 1)))
      .then();
    competition(create, schedule)
      .when(advance(day(10)))
      .then({ type: 'phase-moved', from: 'scheduled', to: 'open', by: 'timeline', at: day(10) });
  });

  it('never open a draft', () => {
    competition(create)
      .when(advance(day(100)))
      .then();
  });

  it('that are overdue move it one by one, in order', () => {
    const facts: CompetitionFact[] = [];
    let state: Competition | null = competition(create, schedule, drained(1, day(99))).state;
    for (let step = 0; step < 10; step += 1) {
      for (const fact of decideCompetition(advance(day(100)), state)) {
        facts.push(fact);
        state = evolveCompetition(state, fact);
      }
    }
    expect(facts.map((fact) => 'to' in fact && fact.to)).toEqual([
      ...['open', 'closed', 'screening', 'judging', 'deliberation'],
    ]);
    expect(waitsFor(state)).toBe('decisions');
  });

  it('say when the next one is due', () => {
    const due = (...commands: readonly CompetitionCommand[]) => nextMove(competition(...commands).state)?.at ?? null;
    expect([due(create), due(create, schedule), due(...untilOpen), due(...untilClosed)]).toEqual([
      ...[null, day(10), day(20), null],
    ]);
    expect([due(...untilScreening), due(...untilDecided)]).toEqual([day(30), null]);
  });
});

describe('screening', () => {
  it('waits until intake holds all that arrived in time', () => {
    expect(waitsFor(competition(...untilClosed).state)).toBe('call-drained');
    competition(...untilClosed)
      .when(advance(day(29)))
      .then();
    competition(...untilClosed)
      .when(move('screening'))
      .thenRefused('CALL_NOT_DRAINED');
    competition(...untilClosed, drained(1, day(21)))
      .when(advance(day(21)))
      .then({ type: 'phase-moved', to: 'screening', by: 'timeline' });
  });

  it('takes intake’s word early when its clock is ahead, and once', () => {
    const early = competition(...untilOpen, drained(1, day(20)));
    early.when(advance(day(19))).then();
    early.when(drained(1, day(20))).then();
    expect(early.state.drained).toEqual({ submitted: 110, late: 2, at: day(20) });
  });

  it('does not take a word about a deadline that was extended since', () => {
    const extend: CompetitionCommand = { type: 'change-timeline', moments: { closes: day(22) }, now: day(19) };
    competition(...untilOpen, extend)
      .when(drained(1, day(20)))
      .then();
    expect(competition(...untilOpen, drained(1, day(19)), extend).state.drained).toBeNull();
    competition(...untilOpen, extend)
      .when(drained(2, day(22)))
      .then({ type: 'call-drained' });
  });

  it('does take it when only later moments have changed since', () => {
    const later: CompetitionCommand = { type: 'change-timeline', moments: { screeningEnds: day(35) }, now: day(19) };
    competition(...untilOpen, later)
      .when(drained(1, day(20)))
      .then({ type: 'call-drained' });
  });
});

describe('decisions', () => {
  it('end the deliberation, even when they were complete before it began', () => {
    const early = competition(...untilScreening, advance(day(30)), decided(day(35)));
    expect(early.state.phase).toBe('judging');
    early.when(advance(day(35))).then();
    competition(...untilScreening, advance(day(30)), decided(day(35)), advance(day(40)))
      .when(advance(day(40)))
      .then({ from: 'deliberation', to: 'decided', by: 'secretariat' });
  });

  it('may be completed again until they are public', () => {
    competition(...untilDecided)
      .when({ type: 'record-decided', decisions: 109, winners: 4, now: day(42) })
      .then({ type: 'decided', decisions: 109 });
    competition(...untilDecided, { type: 'announce', now: day(50) })
      .when(decided(day(51)))
      .then();
  });
});

describe('the secretariat', () => {
  it('moves to the next phase only, and not where a moment or the announcement leads', () => {
    competition(...untilScreening)
      .when(move('judging'))
      .then({ to: 'judging', by: 'secretariat', actorId: 'manager' });
    competition(...untilScreening)
      .when(move('deliberation'))
      .thenRefused('PHASE_NOT_NEXT');
    competition(...untilScreening)
      .when(move('open'))
      .thenRefused('PHASE_NOT_NEXT');
    competition(create, schedule).when(move('open')).thenRefused('PHASE_NOT_BY_HAND');
    competition(...untilOpen)
      .when(move('closed'))
      .thenRefused('PHASE_NOT_BY_HAND');
    competition(...untilDecided)
      .when(move('announced'))
      .thenRefused('PHASE_NOT_BY_HAND');
  });

  it('is not moved twice by a repeated command', () => {
    competition(...untilScreening, move('judging'))
      .when(move('judging'))
      .then();
  });

  it('cannot decide before judging has', () => {
    const deliberating = [...untilScreening, move('judging'), move('deliberation')];
    competition(...deliberating)
      .when(move('decided'))
      .thenRefused('NOT_DECIDED');
    competition(...deliberating, decided(day(26)))
      .when(move('decided'))
      .then({ to: 'decided' });
  });

  it('takes the competition from the announcement to the archive', () => {
    const announced = competition(...untilDecided, { type: 'announce', now: day(50) });
    expect(announced.state.moves.at(-1)).toEqual({
      ...{ from: 'decided', to: 'announced', by: 'timeline', at: day(50), actorId: null },
    });
    const archived = [{ type: 'announce', now: day(50) } as const, move('follow-up'), move('archived')];
    const last = competition(...untilDecided, ...archived);
    expect([last.state.phase, waitsFor(last.state)]).toEqual(['archived', 'nothing']);
    last.when({ type: 'edit', changes: { ranked: true } }).thenRefused('COMPETITION_ARCHIVED');
  });

  it('is told what it can do', () => {
    const actions = (now: Date, ...commands: readonly CompetitionCommand[]) =>
      competitionActions(competition(...commands).state, now);
    expect(actions(day(1), create)).toEqual({
      ...{ editWording: true, editRules: true, schedule: true, moveTo: null },
      changeMoments: ['opens', 'closes', 'screeningEnds', 'judgingCloses'],
    });
    expect(actions(day(15), ...untilOpen)).toEqual({
      ...{ editWording: true, editRules: false, schedule: false, moveTo: null },
      changeMoments: ['closes', 'screeningEnds', 'judgingCloses'],
    });
    expect(actions(day(21), ...untilScreening).moveTo).toBe('judging');
  });
});

describe('the announcement', () => {
  it('is announced only from decided, and once', () => {
    competition(...untilScreening)
      .when({ type: 'announce', now: day(50) })
      .then();
    competition(...untilDecided, { type: 'announce', now: day(50) })
      .when({ type: 'announce', now: day(51) })
      .then();
  });

  it('sets its moment on the timeline, or takes it away', () => {
    const { state, when } = competition(...untilDecided, { type: 'set-announcement', at: null });
    expect(state.timeline).toMatchObject({ revision: 2, announcement: { at: null, zone: 'Europe/Zurich' } });
    expect(state.deadlineRevision).toBe(1);
    when({ type: 'set-announcement', at: null }).then();
    when({ type: 'set-announcement', at: day(60) }).then({ type: 'timeline-changed' });
  });
});
