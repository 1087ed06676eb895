import type { Topic } from './topics';

/** Reasons for which a generated proposal of 2021 is screened out. */
export const screeningReasons = [
  'about-trade-negotiations',
  'not-deliverable-by-organisation',
  'not-an-eligible-organisation',
] as const;
export type ScreeningReason = (typeof screeningReasons)[number];

/**
 * Sentences from which generated answers of one language are put together. `{town}`, `{sector}`, `{reach}` (at least
 * 40), `{months}` (6 to 10) and `{last}` (`months` - 1) are filled in. No sentence names the organisation, so that an
 * answer gives nobody away in a blinded round.
 */
export interface AnswerTexts {
  readonly sectors: readonly string[];
  readonly byTopic: Readonly<
    Record<Topic, { readonly titles: readonly string[]; readonly approaches: readonly string[] }>
  >;
  readonly problems: readonly string[];
  readonly lessons: readonly string[];
  readonly methods: readonly string[];
  readonly outlooks: readonly string[];
  readonly aims: readonly string[];
  readonly measures: readonly string[];
  readonly starts: readonly string[];
  readonly middles: readonly string[];
  readonly ends: readonly string[];
  readonly partners: readonly string[];
  readonly screenedOut: Readonly<Record<ScreeningReason, { readonly title: string; readonly concept: string }>>;
}
