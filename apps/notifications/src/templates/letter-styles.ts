import { dark } from './palette';

/** What inline styles cannot say: dark mode, links, and the parts that are made per letter. */
const darkRules = (scope: string): string => `
${scope} .page, ${scope} .page > div { background-color: ${dark.page} !important; }
${scope} .card, ${scope} .card > table { background: ${dark.card} !important; background-color: ${dark.card} !important; }
${scope} .card > table > tbody > tr > td { border-color: ${dark.line} !important; }
${scope} .ink div, ${scope} .ink p, ${scope} .ink h2, ${scope} .ink h3, ${scope} .ink li, ${scope} .ink td { color: ${dark.ink} !important; }
${scope} .quiet div, ${scope} .ink th { color: ${dark.quiet} !important; }
${scope} .logo div, ${scope} .ink a, ${scope} .quiet a { color: ${dark.accent} !important; }
${scope} .code div { color: ${dark.ink} !important; background: ${dark.page} !important; }
${scope} .button td { background: ${dark.accent} !important; background-color: ${dark.accent} !important; }
${scope} .button a { background: ${dark.accent} !important; color: ${dark.onAccent} !important; }
${scope} .facts td, ${scope} .facts th, ${scope} .ink h2 { border-color: ${dark.line} !important; }`;

export const letterStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media only screen and (max-width: 480px) {
  .card { border-radius: 0 !important; }
  .heading div { font-size: 23px !important; }
  .button table, .button td { width: 100% !important; }
}
@media (prefers-color-scheme: dark) {${darkRules('')}
}
${darkRules('[data-ogsc]')}
`;
