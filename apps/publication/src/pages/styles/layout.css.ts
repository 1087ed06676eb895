export const layout = `
.site-head { border-block-start: 0.5rem solid var(--ink); border-block-end: 1px solid var(--line); background: var(--sheet); }
.site-head__row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem var(--gap); padding-block: 0.8rem; }
.brand { display: inline-flex; align-items: center; gap: 0.55em; margin-inline-end: auto; color: var(--ink); font-weight: 800; font-size: 1.1rem; letter-spacing: -0.01em; text-decoration: none; }
.site-nav ul, .languages { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; }
.site-nav a, .languages a { display: inline-block; padding-block: 0.35rem; color: var(--ink); text-decoration-color: transparent; }
.site-nav a:hover, .languages a:hover { text-decoration-color: currentColor; }
.site-nav a[aria-current] { text-decoration-color: currentColor; text-decoration-thickness: 0.16em; }
.languages { font-size: var(--step--1); gap: 0.2rem 0.8rem; }
.languages a { color: var(--soft); }
.languages a[aria-current] { color: var(--ink); font-weight: 700; }
main { padding-block-end: var(--gap-wide); }
.site-foot { border-block-start: 1px solid var(--line); color: var(--soft); font-size: var(--step--1); }
.site-foot__row { display: flex; flex-wrap: wrap; gap: 0.4rem var(--gap); padding-block: var(--gap); }
.site-foot__brand { margin-inline-end: auto; }

.opening { padding-block: clamp(2rem, 1rem + 5vw, 5rem) var(--gap); }
.opening h1 + .lead { margin-block-start: 1rem; }
.kicker { margin-block-end: 0.8rem; font-weight: 700; color: var(--soft); }
.kicker a { color: inherit; }
.lead { max-inline-size: 44rem; font-size: var(--step-1); line-height: 1.5; color: var(--soft); }
.rule { padding-block-start: 0.7rem; border-block-start: 3px solid var(--ink); margin-block: var(--gap-wide) 0; }
.act { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem 1rem; margin-block-start: var(--gap); }
.status { font-weight: 700; }
.status--open { padding: 0.15em 0.5em; background: var(--marker); color: var(--on-marker); border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }

.split { display: grid; gap: var(--gap-wide); }
.split section, .story section { margin-block-start: var(--gap-wide); }
.split__side > section:first-child { margin-block-start: 0; }
.split h2 { margin-block-end: 0.8rem; }
.split h3 { font-size: 1rem; margin-block: 1.4rem 0.4rem; }
@media (min-width: 56rem) {
  .split { grid-template-columns: minmax(0, 1fr) 20rem; }
}
`;
