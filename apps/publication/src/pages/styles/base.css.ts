export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 clamp(1rem, 0.96rem + 0.2vw, 1.0625rem)/1.65 var(--sans);
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { margin: 0; font-weight: 700; line-height: 1.2; text-wrap: balance; }
h1 { font-size: var(--step-4); font-weight: 800; line-height: 1.06; letter-spacing: -0.025em; max-inline-size: 22ch; }
h2 { font-size: var(--step-2); letter-spacing: -0.01em; }
h3 { font-size: var(--step-1); }
:lang(ar) :is(h1, h2, h3, h4), :is(h1, h2, h3, h4):lang(ar) { letter-spacing: 0; line-height: 1.45; }
p, ul, ol, dl, figure, blockquote { margin: 0; }
ul, ol { padding: 0; list-style: none; }
a { color: var(--link); text-decoration-thickness: 0.07em; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 0.16em; }
:is(h1, h2, h3, .columns__title) a { color: inherit; text-decoration-color: var(--line); }
:is(h1, h2, h3, .columns__title) a:hover { color: var(--link); text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
small { font-size: var(--step--1); color: var(--soft); }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.wrap { inline-size: min(100% - 2 * var(--gap), 72rem); margin-inline: auto; }
.measure { max-inline-size: var(--measure); }
.prose > * + * { margin-block-start: 0.9em; }
.prose { max-inline-size: var(--measure); }
.prose :is(ul, ol) { padding-inline-start: 1.3em; list-style: disc; }
.prose ol { list-style: decimal; }
[dir='auto'] { text-align: -webkit-match-parent; text-align: match-parent; }
.label, dt { font-size: var(--step--1); color: var(--soft); }
.note { font-size: var(--step--1); color: var(--soft); }
.skip { position: absolute; inset-block-start: 0; inset-inline-start: 0; padding: 0.6rem 1rem; background: var(--link); color: var(--on-link); transform: translateY(-120%); z-index: 1; }
.skip:focus { transform: none; }
.mark { inline-size: 1.15em; block-size: 1.15em; fill: currentColor; flex: none; }
.button {
  display: inline-block;
  padding: 0.6em 1.2em;
  border: 0;
  border-radius: 3px;
  background: var(--link);
  color: var(--on-link);
  font: inherit;
  font-weight: 700;
  text-decoration: none;
  cursor: pointer;
}
.button:hover { background: var(--ink); color: var(--paper); }
.more { font-weight: 700; }
.more::after { content: ' \\2192'; text-decoration: none; }
[dir='rtl'] .more::after { content: ' \\2190'; }
`;
