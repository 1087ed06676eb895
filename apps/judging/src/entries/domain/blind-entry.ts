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

/**
 * A text as a round shows it. Where organisations are blinded, their name is blotted out of it, however it is spaced,
 * accented or written large, and with it every e-mail and web address, which names somebody as well; where economies
 * are, the economy's name. What else a text says of its writer (an acronym, a city, a person) stays as typed.
 */
export function visibleText(text: string, entry: Identity, blind: readonly Blinded[]): string {
  const hidden = [
    ...(blind.includes('organisation') ? [ADDRESS, ...named(entry.organisationName)] : []),
    ...(blind.includes('economy')
      ? named(entry.economy).map((name) => `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`)
      : []),
  ];
  if (hidden.length === 0) return text;
  // Accents are compared as marks of their own, so that "Cámara" is found where somebody typed "Camara".
  const apart = text.normalize('NFD');
  const blotted = apart.replaceAll(new RegExp(hidden.join('|'), 'giu'), HIDDEN);
  return blotted === apart ? text : blotted.normalize('NFC');
}

const ADDRESS = String.raw`[^\s@<>()"']+@[^\s@<>()"']+\.[\p{L}\p{N}-]+|(?:https?:\/\/|www\.)[^\s<>"']+`;

/** A pattern for a name, whose letters may bear other accents; none for a name without letters. */
function named(name: string): readonly string[] {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[\s_-]+/u)
    .filter(Boolean);
  const pattern = words.map((word) => Array.from(word, (letter) => `${literally(letter)}\\p{M}*`).join(''));
  return pattern.length === 0 ? [] : [pattern.join('[\\s\\u00A0_-]+')];
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

const literally = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
