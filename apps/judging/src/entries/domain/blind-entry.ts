export type Blinded = 'organisation' | 'economy';

export type AnswerValue = string | boolean | number | readonly string[];

/** What is written where a text named the organisation. */
export const HIDDEN = '█████';

interface Identity {
  readonly organisationName: string;
  readonly economy: string;
}

/** What of its origin a round lets judges see; a member that is blinded is not there at all. */
export type VisibleIdentity = Partial<Identity>;

export function visibleIdentity(entry: Identity, blind: readonly Blinded[]): VisibleIdentity {
  return {
    ...(!blind.includes('organisation') && { organisationName: entry.organisationName }),
    ...(!blind.includes('economy') && { economy: entry.economy }),
  };
}

/** A text as a round shows it: where organisations are blinded, their name is blotted out of it, however it is spaced. */
export function visibleText(text: string, entry: Identity, blind: readonly Blinded[]): string {
  if (!blind.includes('organisation')) return text;
  const words = entry.organisationName.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return text;
  return text.replaceAll(new RegExp(words.map(literally).join('[\\s\\u00A0_-]+'), 'giu'), HIDDEN);
}

export function visibleAnswers(
  answers: Readonly<Record<string, AnswerValue>>,
  entry: Identity,
  blind: readonly Blinded[],
): Readonly<Record<string, AnswerValue>> {
  const visible = (answer: AnswerValue): AnswerValue => {
    if (typeof answer === 'string') return visibleText(answer, entry, blind);
    return Array.isArray(answer) ? answer.map((one: string) => visibleText(one, entry, blind)) : answer;
  };
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, visible(answer)]));
}

const literally = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
