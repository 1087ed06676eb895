export { directionOf } from './direction';
export { escapeHtml } from './escape-html';
export type { TemplateName } from './letter-texts';
export { dark, light } from './palette';
export { minutesPhrase, momentPhrase, proposalsPhrase } from './phrases';
export { safeLink } from './newsletter-sections';
export { type LetterContent, type LetterFrame, renderLetter, type RenderedLetter } from './render-letter';
export { texts } from './texts';
export { warmLetters } from './letter-skeletons';
