import { type FeedbackLetter, type Language, textIn } from '@champions/contracts';
import { directionOf } from './direction';
import { escapeHtml } from './escape-html';
import { fillText } from './letter-plain-text';
import { light } from './palette';
import { texts } from './texts';

/** A feedback letter in the words of its reader's language, part by part; a part that says nothing is not there. */
function inWords(letter: FeedbackLetter, language: Language) {
  const words = texts[language].feedback;
  const named = letter.standing.map(({ criterion }) => textIn(criterion, language));
  const list = new Intl.ListFormat(language);
  const criteria = (places: readonly number[]) => list.format(places.flatMap((place) => named[place] ?? []));
  const about = (sentence: string, places: readonly number[]) =>
    places.length === 0 ? [] : [fillText(sentence, { criteria: criteria(places) })];
  return {
    words,
    standing: letter.standing.map(({ criterion, standing }) => ({
      criterion: textIn(criterion, language),
      standing: words.standing[standing],
    })),
    extremes: [...about(words.strongest, letter.strongest), ...about(words.weakest, letter.weakest)],
    reasons: letter.reasons.map((reason) => words.reasons[reason]),
    comments: letter.comments,
    message: paragraphsOf(letter.message),
  };
}

export function feedbackHtml(letter: FeedbackLetter, language: Language): string {
  const { words, standing, extremes, reasons, comments, message } = inWords(letter, language);
  const { start, dir } = directionOf(language);
  const lead = (text: string) =>
    `<p class="ink" style="margin:18px 0 8px;font-weight:700;color:${light.ink}">${escapeHtml(text)}</p>`;
  const cell = `text-align:${start};vertical-align:top;padding:8px 0;border-bottom:1px solid ${light.line}`;
  const row = ({ criterion, standing: said }: (typeof standing)[number]) =>
    `<tr><th scope="row" style="${cell};font-weight:400;color:${light.quiet};width:46%"><span dir="auto">${escapeHtml(criterion)}</span></th>` +
    `<td style="${cell};padding-inline-start:12px;font-weight:600">${escapeHtml(said)}</td></tr>`;
  const items = reasons.map((reason) => `<li style="margin:0 0 6px">${escapeHtml(reason)}</li>`);
  const quotes = comments.map(
    (comment) =>
      `<blockquote dir="auto" style="margin:0 0 12px;padding:2px 14px;border-${start}:3px solid ${light.line}">${inLines(comment)}</blockquote>`,
  );
  return [
    ...(standing.length === 0
      ? []
      : [
          lead(words.standingLead),
          `<table class="facts" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-size:15px;line-height:1.5" dir="${dir}">${standing.map(row).join('')}</table>`,
        ]),
    ...extremes.map((sentence) => `<p style="margin:12px 0 0">${escapeHtml(sentence)}</p>`),
    ...(items.length === 0
      ? []
      : [lead(words.reasonsLead), `<ul style="margin:0;padding-inline-start:20px">${items.join('')}</ul>`]),
    ...(quotes.length === 0 ? [] : [lead(words.commentsLead), ...quotes]),
    ...(message.length === 0
      ? []
      : [
          lead(words.messageLead),
          ...message.map((paragraph) => `<p dir="auto" style="margin:0 0 12px">${inLines(paragraph)}</p>`),
        ]),
  ].join('\n');
}

export function feedbackText(letter: FeedbackLetter, language: Language): string {
  const { words, standing, extremes, reasons, comments, message } = inWords(letter, language);
  const part = (lead: string, lines: readonly string[], between = '\n') =>
    lines.length === 0 ? [] : [`${lead}\n${lines.join(between)}`];
  return [
    ...part(
      words.standingLead,
      standing.map(({ criterion, standing: said }) => `* ${criterion}: ${said}`),
    ),
    ...(extremes.length === 0 ? [] : [extremes.join('\n')]),
    ...part(
      words.reasonsLead,
      reasons.map((reason) => `* ${reason}`),
    ),
    ...part(
      words.commentsLead,
      comments.map((comment) => comment.replaceAll(/^/gm, '> ')),
      '\n\n',
    ),
    ...part(words.messageLead, message, '\n\n'),
  ].join('\n\n');
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
const inLines = (text: string): string => escapeHtml(text).replaceAll(/\r?\n/g, '<br />');
