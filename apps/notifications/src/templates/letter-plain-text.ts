import type { Block, LanguageTexts, LetterText } from './letter-texts';

type Values = Readonly<Record<string, string>>;

export interface PlainParts {
  readonly reasons: readonly string[];
  readonly feedback: string;
  readonly sections: string;
}

export function fillText(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing fills "${name}" of a letter`);
    return value;
  });
}

/** The letter for readers of plain text: the same words in the same order. */
export function plainText(text: LetterText, words: LanguageTexts, values: Values, parts: PlainParts): string {
  const { greeting = '' } = values;
  const body = text.body.map((block) => plainBlock(block, words, values, parts));
  return [
    'Digital Champions',
    ...(values['competition'] === undefined ? [] : [values['competition']]),
    '',
    fillText(text.heading, values),
    '',
    ...(text.body.some((block) => typeof block === 'object' && 'sections' in block) ? [] : [greeting, '']),
    body.join('\n\n'),
    '',
    words.signature,
    '',
    '-- ',
    `${fillText(text.why, values)} ${fillText(words.ask, values)}`,
    words.automatic,
    '',
  ].join('\n');
}

function plainBlock(block: Block, words: LanguageTexts, values: Values, parts: PlainParts): string {
  if (typeof block === 'string') return fillText(block, values);
  if ('facts' in block) return block.facts.map((fact) => `${words.facts[fact]}: ${values[fact] ?? ''}`).join('\n');
  if ('code' in block) return `    ${values['code'] ?? ''}`;
  if ('reasons' in block) return parts.reasons.map((reason) => `* ${reason}`).join('\n');
  if ('feedback' in block) return parts.feedback;
  if ('sections' in block) return parts.sections;
  if ('linkTo' in block) return `${block.label}: ${values[block.linkTo] ?? ''}`;
  return `${block.action}:\n${values['link'] ?? ''}`;
}
