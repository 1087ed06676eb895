/**
 * The newsletter: a nameplate, a front with the lead and a narrow column beside it, and the stories inside over the
 * whole width. On a narrow screen all of it is one column.
 */
export const paper = `
.paper { padding-block-start: var(--gap-wide); }
.paper__plate { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.35em; font-size: clamp(1.45rem, 0.8rem + 3.6vw, 3.6rem); font-weight: 800; letter-spacing: -0.03em; line-height: 1.15; }
.paper__plate .mark { inline-size: 0.7em; block-size: 0.7em; }
.paper__kind { font: 400 1em/1.15 var(--serif); letter-spacing: -0.01em; }
.paper__line { display: flex; flex-wrap: wrap; gap: 0.1rem var(--gap); margin-block: 0.9rem var(--gap); padding-block: 0.5rem; border-block-start: 3px solid var(--ink); border-block-end: 1px solid var(--ink); font-size: var(--step--1); }
.paper__line > :first-child { font-weight: 700; }
.paper__line > :last-child:not(:first-child) { margin-inline-start: auto; }
.paper h1 { font-size: var(--step-4); max-inline-size: 24ch; padding-block: 0.2em 0.5em; }
.paper__sheet { display: grid; gap: var(--gap-wide); }
.paper__contents ol { counter-reset: piece; }
.paper__contents > ol > li { counter-increment: piece; position: relative; padding: 0.4rem 0; padding-inline-start: 2rem; border-block-start: 1px solid var(--line); line-height: 1.4; }
.paper__contents > ol > li::before { content: counter(piece); position: absolute; inset-inline-start: 0; font-weight: 800; color: var(--soft); }
.paper__contents ol ol { padding-block: 0.2rem; }
.paper__contents ol ol li { padding-block: 0.15rem; }
.paper__contents a { color: var(--ink); text-decoration-color: var(--line); }
.paper__contents a:hover { color: var(--link); text-decoration-color: currentColor; }
.paper :is(.paper__contents, .paper__side) h2 { font-size: var(--step-1); margin-block-end: 0.5rem; }
.paper__contents { border-block-start: 3px solid var(--ink); padding-block-start: 0.6rem; }
.paper__side { display: grid; gap: var(--gap); align-content: start; font-size: 0.95rem; line-height: 1.5; }
.paper__side > section { border-block-start: 3px solid var(--ink); padding-block-start: 0.6rem; }
.paper__side .items { display: block; margin: 0; }
.paper__side .items li + li { margin-block-start: 0.6rem; }
.paper__side .items h3 { font-size: inherit; margin: 0; }

.piece { border-block-start: 3px solid var(--ink); padding-block: 0.9rem var(--gap-wide); }
.piece > .items { margin-block-start: 1.4rem; }
.piece__head > h2 { font-size: var(--step-3); font-weight: 800; letter-spacing: -0.02em; line-height: 1.15; margin-block-end: 0.9rem; max-inline-size: 26ch; }
.paper__front > .piece:first-child .prose > p:first-child { font: 400 var(--step-2)/1.45 var(--serif); }
.items { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 1.4rem var(--gap); }
.items h3 { font-size: 1rem; line-height: 1.35; margin-block-end: 0.2rem; }
.items h3 a { text-decoration-color: var(--link); }
.items p { font-size: 0.95rem; line-height: 1.5; }
.feature { margin-block-start: var(--gap); padding-block-start: var(--gap); border-block-start: 1px solid var(--ink); display: grid; gap: 1.2rem var(--gap-wide); }
.feature h3 { font-size: var(--step-2); font-weight: 800; letter-spacing: -0.015em; line-height: 1.15; }
.feature__from { color: var(--soft); margin-block-start: 0.2rem; }
.feature__project { font-weight: 700; line-height: 1.4; margin-block-start: 0.8rem; }
.feature__summary { max-inline-size: var(--measure); margin-block-start: 0.3rem; }
.feature__more { margin-block-start: 0.8rem; }
.feature .quotation { margin-block-end: 1.4rem; }
.feature__parts { display: grid; gap: 1.1rem var(--gap); }
.feature__part h4 { font-size: 1rem; margin-block-end: 0.25rem; }
.paper__foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.4rem var(--gap); border-block-start: 3px solid var(--ink); padding-block-start: 0.8rem; }
@media print, (min-width: 48rem) {
  .feature__parts { grid-template-columns: 1fr 1fr; grid-template-rows: auto auto 1fr; }
  .feature__part { grid-column: 1; }
  .feature__part--project { grid-column: 2; grid-row: 1 / span 3; }
}
@media (min-width: 60rem) {
  .paper__sheet { grid-template-columns: minmax(0, 1fr) 18rem; grid-template-areas: 'front contents' 'front side' 'inside inside'; grid-template-rows: auto 1fr auto; column-gap: var(--gap-wide); }
  .paper__contents { grid-area: contents; }
  .paper__front { grid-area: front; }
  .paper__inside { grid-area: inside; }
  .paper__side { grid-area: side; }
  .paper__inside .feature { grid-template-columns: 17rem minmax(0, 1fr); }
  .paper__inside .piece:not(:first-child) { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 0 var(--gap-wide); }
  .paper__inside .piece:not(:first-child) > .piece__head:only-child { grid-column: 1 / -1; display: grid; grid-template-columns: subgrid; }
  .paper__inside .piece:not(:first-child) > .items { margin-block-start: 0.3rem; }
}
`;
