import { DomainError } from '@champions/kernel';
import type { Competition, CompetitionCommand, CompetitionFact } from './competition';
import type { Content } from './content';
import { decideCompetition } from './decide-competition';
import { evolveCompetition } from './evolve-competition';
import type { Instants } from './timeline';

/** A day of the edition: opens on day 10, closes on 20, screening ends on 30, judging on 40, announcement on 50. */
export const day = (number: number): Date => new Date(Date.UTC(2021, 0, number));

export const content: Content = {
  name: { en: 'Edition' },
  theme: { en: 'Theme' },
  description: { en: 'About it' },
  eligibility: [],
  organisers: ['A host'],
  sponsors: [],
  languages: ['en', 'fr'],
  zone: 'Europe/Zurich',
  form: [{ key: 'title', type: 'short-text', label: { en: 'Title' }, required: true }],
  rubric: [{ key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 10 }],
  awards: 4,
  readings: 3,
  ranked: false,
};

export const instants: Instants = {
  opens: day(10),
  closes: day(20),
  screeningEnds: day(30),
  judgingCloses: day(40),
  announcement: day(50),
};

export const create: CompetitionCommand = {
  ...{ type: 'create', id: 'c', slug: 'edition', content, instants },
  ...{ now: day(1), actorId: 'operator' },
};
export const schedule: CompetitionCommand = { type: 'schedule', now: day(2), actorId: 'manager' };
export const advance = (now: Date): CompetitionCommand => ({ type: 'advance', now });
export const drained = (timelineRevision: number, now: Date): CompetitionCommand => ({
  ...{ type: 'record-drained', submitted: 110, late: 2 },
  ...{ timelineRevision, now },
});
export const decided = (now: Date): CompetitionCommand => ({
  ...{ type: 'record-decided', decisions: 110, winners: 4 },
  now,
});

/** Commands that lead to each phase, in the order of the edition. */
export const untilOpen = [create, schedule, advance(day(10))];
export const untilClosed = [...untilOpen, advance(day(20))];
export const untilScreening = [...untilClosed, drained(1, day(20)), advance(day(20))];
export const untilDecided = [
  ...untilScreening,
  ...[advance(day(30)), advance(day(40)), decided(day(41)), advance(day(41))],
];

/** A competition after these commands, and what one more does to it. */
export function competition(...commands: readonly CompetitionCommand[]) {
  const state = commands.reduce<Competition | null>(
    (before, command) => decideCompetition(command, before).reduce<Competition | null>(evolveCompetition, before),
    null,
  );
  return {
    state: state!,
    when: (command: CompetitionCommand) => {
      const outcome = attempt(command, state);
      return {
        then: (...facts: readonly Partial<CompetitionFact>[]) => {
          if (outcome instanceof DomainError) throw outcome;
          expect(outcome).toHaveLength(facts.length);
          expect(outcome).toMatchObject(facts);
        },
        thenRefused: (code: string, ...fields: readonly string[]) => {
          expect(outcome).toBeInstanceOf(DomainError);
          const refusal = outcome as DomainError;
          expect([refusal.code, ...refusal.fields.map((field) => `${field.path} ${field.code}`)]).toEqual([
            code,
            ...fields,
          ]);
        },
      };
    },
  };
}

function attempt(command: CompetitionCommand, state: Competition | null): readonly CompetitionFact[] | DomainError {
  try {
    return decideCompetition(command, state);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
