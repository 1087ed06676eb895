import { assertNever, DomainError, type FieldProblem } from '@champions/kernel';
import { changedMoments } from './change-timeline';
import type { Competition, CompetitionCommand, CompetitionFact } from './competition';
import { type Content, ruleNames } from './content';
import { contentProblems } from './content-problems';
import { requireMove } from './move-phase';
import { nextMove } from './next-move';
import { hasReached } from './phase';
import { declare, orderProblems } from './timeline';

type Create = Extract<CompetitionCommand, { type: 'create' }>;

export function decideCompetition(command: CompetitionCommand, state: Competition | null): readonly CompetitionFact[] {
  if (command.type === 'create') return create(command, state);
  // Another service may speak of a competition this store never had (a restore); there is nothing to do for it.
  if (state === null) return [];
  switch (command.type) {
    case 'edit':
      return edit(state, command.changes);
    case 'schedule':
      return schedule(state, command.now, command.actorId);
    case 'change-timeline': {
      const moments = changedMoments(state, command.moments, command.now);
      return Object.keys(moments).length === 0 ? [] : [{ type: 'timeline-changed', moments }];
    }
    case 'move': {
      if (state.phase === command.to) return [];
      requireMove(state, command.to);
      const { to, now: at, actorId } = command;
      return [{ type: 'phase-moved', from: state.phase, to, by: 'secretariat', at, actorId }];
    }
    case 'advance': {
      const move = nextMove(state);
      if (!move || move.at > command.now) return [];
      return [{ type: 'phase-moved', from: state.phase, to: move.to, by: move.by, at: command.now, actorId: null }];
    }
    case 'record-drained': {
      const outdated = command.timelineRevision < state.deadlineRevision;
      if (outdated || state.drained !== null || hasReached(state.phase, 'screening')) return [];
      return [{ type: 'call-drained', submitted: command.submitted, late: command.late, at: command.now }];
    }
    case 'record-decided': {
      if (hasReached(state.phase, 'announced')) return [];
      return [{ type: 'decided', decisions: command.decisions, winners: command.winners, at: command.now }];
    }
    case 'set-announcement': {
      const same = state.timeline.announcement.at?.getTime() === command.at?.getTime();
      if (same || hasReached(state.phase, 'announced')) return [];
      return [{ type: 'timeline-changed', moments: { announcement: command.at } }];
    }
    case 'announce':
      if (state.phase !== 'decided') return [];
      return [
        { type: 'phase-moved', from: 'decided', to: 'announced', by: 'timeline', at: command.now, actorId: null },
      ];
    default:
      return assertNever(command);
  }
}

function create(command: Create, state: Competition | null): readonly CompetitionFact[] {
  const { id, slug, content, now: at, actorId: by } = command;
  if (state !== null) {
    // The id is the client's, so a repeated create is the same create.
    if (state.slug === slug) return [];
    throw new DomainError('COMPETITION_EXISTS', { kind: 'conflict' });
  }
  const known = contentProblems(content);
  const timeline = known.some(({ path }) => path === 'zone') ? null : declare(command.instants, content.zone, 1);
  requireNone([
    ...known.map((problem) => ({ ...problem, path: `overrides.${problem.path}` })),
    ...(timeline ? orderProblems(timeline) : []).map((problem) => ({
      ...problem,
      path: `overrides.timeline.${problem.path}`,
    })),
  ]);
  return timeline ? [{ type: 'created', id, slug, content, timeline, at, by }] : [];
}

function edit(state: Competition, changes: Partial<Content>): readonly CompetitionFact[] {
  if (Object.keys(changes).length === 0) return [];
  if (state.phase === 'archived') throw new DomainError('COMPETITION_ARCHIVED', { kind: 'conflict' });
  const fixed = hasReached(state.phase, 'open') ? ruleNames.filter((name) => changes[name] !== undefined) : [];
  requireNone(fixed.map((path) => ({ path, code: 'FIXED_SINCE_OPEN' })));
  // A criterion may leave the rubric that the ladder names: each is checked against the other as it will be.
  const { ladder, rubric } = { ...state, ...changes };
  const isLadderAbout = changes.rubric !== undefined || changes.ladder !== undefined;
  requireNone(contentProblems({ ...changes, ...(isLadderAbout && { ladder, rubric }) }));
  return [{ type: 'edited', changes }];
}

function schedule(state: Competition, now: Date, actorId: string): readonly CompetitionFact[] {
  if (state.phase === 'scheduled') return [];
  if (state.phase !== 'draft') throw new DomainError('PHASE_NOT_NEXT', { kind: 'conflict' });
  const { opens, closes } = state.timeline;
  const missing = [
    ...(opens.at === null ? [{ path: 'opens', code: 'REQUIRED' }] : []),
    ...(closes.at === null ? [{ path: 'closes', code: 'REQUIRED' }] : []),
    ...(closes.at !== null && closes.at <= now ? [{ path: 'closes', code: 'MOMENT_IN_PAST' }] : []),
  ];
  requireNone([...missing, ...orderProblems(state.timeline)].map((one) => ({ ...one, path: `timeline.${one.path}` })));
  return [{ type: 'phase-moved', from: 'draft', to: 'scheduled', by: 'secretariat', at: now, actorId }];
}

function requireNone(fields: readonly FieldProblem[]): void {
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
}
