import { DomainError } from '@champions/kernel';
import type { Announcement, AnnouncementCommand, AnnouncementFact, PartName } from './announcement';
import { decideAnnouncement } from './decide-announcement';
import { evolveAnnouncement } from './evolve-announcement';
import { wholeDigest } from './whole-digest';

export const hour = (number: number): Date => new Date(Date.UTC(2021, 11, 2, number));
export const digest = (digit: string): string => digit.repeat(64);
/** The digest of the whole, from one digit for the letters and one for the pages. */
export const whole = (letters: string, pages: string): string =>
  wholeDigest([
    { part: 'notifications', digest: digest(letters), items: 1 },
    { part: 'publication', digest: digest(pages), items: 1 },
  ])!;

const ids = { id: 'a', competitionId: 'c' };

export const notices = (now: Date, decisions: number | null = 110): AnnouncementCommand => ({
  ...{ type: 'request-advance-notices', ...ids },
  ...{ decisions, now, actorId: 'manager' },
});
export const prepare = (now: Date, decisions: number | null = 110): AnnouncementCommand => ({
  ...{ type: 'prepare', ...ids },
  ...{ decisions, now, actorId: 'manager' },
});
export const part = (name: PartName, digit: string, attempt = 1, now = hour(2)): AnnouncementCommand => ({
  ...{ type: 'record-part', part: name, digest: digest(digit), items: 7 },
  ...{ attempt, now },
});
export const letters = (digit: string, attempt?: number): AnnouncementCommand => part('notifications', digit, attempt);
export const pages = (digit: string, attempt?: number): AnnouncementCommand => part('publication', digit, attempt);
export const refuse = (part: PartName, attempt = 1, now = hour(9)): AnnouncementCommand => ({
  ...{ type: 'record-refusal', part, attempt, now },
});
export const approve = (actorId: string, of = whole('b', 'a'), now = hour(3)): AnnouncementCommand => ({
  ...{ type: 'approve', digest: of },
  ...{ now, actorId },
});
export const scheduleAt = (moment: Date, now = hour(3)): AnnouncementCommand => ({
  ...{ type: 'schedule', moment },
  ...{ now, actorId: 'manager' },
});
export const postpone = (now: Date): AnnouncementCommand => ({ type: 'postpone', ...ids, now, actorId: 'manager' });
export const cancel = (now: Date): AnnouncementCommand => ({
  ...{ type: 'cancel', reason: 'A winner withdrew' },
  ...{ now, actorId: 'manager' },
});
export const fire = (now: Date): AnnouncementCommand => ({ type: 'fire', now });

export const untilPrepared = [prepare(hour(1)), pages('a'), letters('b')];
export const untilApproved = [...untilPrepared, approve('ada'), approve('ben')];
/** Due at 9, approved by two. */
export const untilScheduled = [...untilApproved, scheduleAt(hour(9))];
export const untilFired = [...untilScheduled, fire(hour(9))];

/** An announcement after these commands, and what one more does to it. */
export function announcement(...commands: readonly AnnouncementCommand[]) {
  const after = (before: Announcement | null, command: AnnouncementCommand) =>
    decideAnnouncement(command, before).reduce<Announcement | null>(evolveAnnouncement, before);
  const state = commands.reduce<Announcement | null>(after, null);
  return {
    state: state!,
    when: (command: AnnouncementCommand) => {
      const outcome = attempt(command, state);
      return {
        then: (...facts: readonly Partial<AnnouncementFact>[]) => {
          if (outcome instanceof DomainError) throw outcome;
          expect(outcome.map(({ type }) => type)).toEqual(facts.map(({ type }) => type));
          expect(outcome).toMatchObject(facts);
        },
        thenRefused: (code: string) => {
          expect(outcome).toBeInstanceOf(DomainError);
          expect((outcome as DomainError).code).toBe(code);
        },
      };
    },
  };
}

function attempt(command: AnnouncementCommand, state: Announcement | null): readonly AnnouncementFact[] | DomainError {
  try {
    return decideAnnouncement(command, state);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
