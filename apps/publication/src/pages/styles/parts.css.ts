export const parts = `
.manifest { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); border-block: 1px solid var(--line); margin-block-end: var(--gap-wide); }
.manifest > div { padding-block: 0.9rem 1rem; padding-inline-end: var(--gap); }
.manifest__wide { grid-column: 1 / -1; }
.manifest dd { margin: 0.15rem 0 0; font-weight: 700; }
.manifest small { display: block; font-weight: 400; }
@media (min-width: 44rem) { .manifest__wide { grid-column: span 2; } }

.register__row { display: grid; gap: 0.2rem var(--gap); padding-block: 1.2rem; border-block-end: 1px solid var(--line); }
.register__row h3, .register__row h2 { font-size: var(--step-2); font-weight: 700; }
.register__row p + p, .register__row h3 + p, .register__row h2 + p { margin-block-start: 0.3rem; }
.register__aside .label { display: block; }
@media (min-width: 56rem) {
  .register__row { grid-template-columns: 13rem minmax(0, 1fr) 16rem; align-items: baseline; }
  .register__row--plain { grid-template-columns: minmax(0, 44rem); }
}
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: var(--gap); padding-block-start: 1.2rem; }
.columns h3, .columns__title { font-size: var(--step-1); font-weight: 700; line-height: 1.25; margin-block-end: 0.4rem; }
.headline { font-size: var(--step-2); font-weight: 700; line-height: 1.3; margin-block-start: 1rem; }

.checks li { position: relative; padding-inline-start: 1.9rem; }
.checks li + li { margin-block-start: 0.6rem; }
.checks li::before { content: ''; position: absolute; inset-inline-start: 0.2rem; inset-block-start: 0.5em; inline-size: 0.85rem; block-size: 0.42rem; border-inline-start: 3px solid var(--link); border-block-end: 3px solid var(--link); transform: rotate(-45deg); }
[dir='rtl'] .checks li::before { border-inline-start: 0; border-inline-end: 3px solid var(--link); }
.questions { counter-reset: question; }
.questions li { position: relative; padding: 0.8rem 0; padding-inline-start: 2.6rem; border-block-start: 1px solid var(--line); counter-increment: question; max-inline-size: 44rem; }
.questions li::before { content: counter(question); position: absolute; inset-inline-start: 0; font-weight: 800; color: var(--soft); }
.questions__label { font-weight: 700; }
.questions__notes { font-size: var(--step--1); color: var(--soft); }
.questions__notes + p { margin-block-start: 0.3rem; }
.timeline { border-inline-start: 3px solid var(--line); padding-inline-start: 1.1rem; }
.timeline li { position: relative; padding-block: 0.35rem 0.75rem; line-height: 1.45; }
.timeline li::before { content: ''; position: absolute; inset-inline-start: calc(-1.1rem - 8px); inset-block-start: 0.7rem; inline-size: 13px; block-size: 13px; background: var(--paper); border: 3px solid var(--soft); border-radius: 50%; }
.timeline__deadline::before { background: var(--marker) !important; border-color: var(--ink) !important; }
.timeline__deadline :is(time, span:last-child) { font-weight: 700; }
.timeline .label { display: block; }
.weights div { display: flex; justify-content: space-between; gap: 1rem; padding-block: 0.4rem; border-block-end: 1px solid var(--line); }
.weights dt { font-size: inherit; color: inherit; }
.weights dd { margin: 0; font-weight: 700; font-variant-numeric: tabular-nums; }
.plain li + li { margin-block-start: 0.35rem; }

.quotation blockquote { font: 400 var(--step-2)/1.45 var(--serif); text-wrap: pretty; }
.quotation { padding-inline-start: var(--gap); border-inline-start: 0.5rem solid var(--marker); }
.quotation figcaption { margin-block-start: 0.8rem; font-size: var(--step--1); line-height: 1.5; }
.quotation figcaption > span { display: block; }
.quotation__speaker { font-weight: 700; }
.quotation__title, .quotation__note { color: var(--soft); }
.quotation__note { font-style: normal; margin-block-start: 0.25rem; }

.winners { margin-block-end: var(--gap); }
.winner { display: grid; gap: var(--gap); padding-block: var(--gap-wide); border-block-start: 3px solid var(--ink); }
.winner h2 { font-size: var(--step-3); font-weight: 800; letter-spacing: -0.02em; line-height: 1.1; }
.winner h2 a { text-decoration-thickness: 0.04em; }
.winner__economy { margin-block-start: 0.5rem; color: var(--soft); }
.winner__project { font-size: var(--step-1); font-weight: 700; line-height: 1.3; }
.winner__what > * + * { margin-block-start: 0.7rem; }
.winner .quotation blockquote { font-size: var(--step-1); }
@media (min-width: 62rem) {
  .winner { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) minmax(0, 5fr); }
}

.story { display: grid; gap: var(--gap-wide); }
.story section { margin-block-start: 0; }
.story__part h2 { margin-block-end: 0.7rem; }
.story .quotation { max-inline-size: 44rem; }
@media (min-width: 56rem) {
  .story__part { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: var(--gap); border-block-start: 1px solid var(--line); padding-block-start: 1.2rem; }
  .story > :is(.quotation, .act, .note) { margin-inline-start: calc(15rem + var(--gap)); }
}

.form { display: grid; gap: 1rem; max-inline-size: 26rem; }
.form label { display: block; font-weight: 700; margin-block-end: 0.3rem; }
.form :is(input:not([type='hidden']), select) { inline-size: 100%; padding: 0.6rem 0.7rem; border: 2px solid var(--soft); border-radius: 3px; background: var(--sheet); color: var(--ink); font: inherit; }
`;
