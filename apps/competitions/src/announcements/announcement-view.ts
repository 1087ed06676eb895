import type { Loaded } from '@champions/persistence';
import { type Actor, allows } from '@champions/policy';
import { announcementIdOf, type Competition } from '../competitions';
import type { Announcement } from './domain/announcement';
import { announcementActions } from './domain/announcement-actions';
import { notReady } from './domain/readiness';
import type { Names } from './names-of.query';

/** Everybody whose name the view needs. */
export function peopleIn(announcement: Announcement | null): readonly string[] {
  const { approvals = [], history = [] } = announcement ?? {};
  return [...approvals.map(({ approverId }) => approverId), ...history.flatMap(({ actorId }) => actorId ?? [])];
}

/** The announcement as the secretariat's screen shows it: how far it is, who did what, what is missing, what can be done. */
export function announcementView(
  competition: Competition,
  loaded: Loaded<Announcement> | null,
  { actor, names }: { readonly actor: Actor; readonly names: Names },
) {
  const state = loaded?.state ?? null;
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const subject = { competitionId: competition.id };
  const isDecided = competition.phase === 'decided';
  return {
    id: announcementIdOf(competition.id),
    competitionId: competition.id,
    revision: loaded?.revision ?? 0,
    status: state?.status ?? 'new',
    attempt: state?.attempt ?? 0,
    at: state?.at ?? null,
    zone: competition.zone,
    /** What the timeline tells the public, until a moment is set here. */
    planned: competition.timeline.announcement.at,
    tbc: state?.toBeConfirmed ?? false,
    firedAt: state?.firedAt ?? null,
    parts: state?.parts ?? [],
    digest: state?.digest ?? null,
    approvals: (state?.approvals ?? []).map(({ approverId, at }) => ({ approverId, name: named(approverId), at })),
    /** What would keep it from firing now. */
    missing: state === null ? ['NOT_PREPARED' as const] : state.status === 'fired' ? [] : notReady(state),
    refusals: state?.refusals ?? [],
    history: (state?.history ?? []).map((step) => ({ ...step, name: named(step.actorId) })),
    actions: announcementActions(state, isDecided, actor.id).filter((action) =>
      allows(actor, action === 'approve' ? 'announcement.approve' : 'competition.manage', subject),
    ),
  };
}
