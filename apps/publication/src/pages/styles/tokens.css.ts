/** Ink on cool paper, one blue for what can be followed, one yellow for what matters now. All pairs pass WCAG AA. */
export const tokens = `
:root {
  color-scheme: light dark;
  --paper: #f6f8fa;
  --sheet: #ffffff;
  --ink: #101d33;
  --soft: #46546c;
  --line: #c9d3df;
  --link: #1c44bd;
  --on-link: #ffffff;
  --marker: #ffdb5c;
  --on-marker: #101d33;
  --sans: 'Noto Sans', 'Noto Sans Arabic', system-ui, -apple-system, 'Segoe UI', sans-serif;
  --serif: 'Noto Naskh Arabic', 'Noto Serif', Georgia, 'Times New Roman', serif;
  --step--1: 0.875rem;
  --step-0: 1rem;
  --step-1: clamp(1.125rem, 1.05rem + 0.35vw, 1.3rem);
  --step-2: clamp(1.3rem, 1.15rem + 0.7vw, 1.7rem);
  --step-3: clamp(1.6rem, 1.3rem + 1.4vw, 2.4rem);
  --step-4: clamp(2.1rem, 1.5rem + 2.9vw, 3.75rem);
  --gap: clamp(1rem, 0.7rem + 1.5vw, 2rem);
  --gap-wide: clamp(2rem, 1.4rem + 3vw, 4rem);
  --measure: 38rem;
}
@media (prefers-color-scheme: dark) {
  :root:not(.on-paper) {
    --paper: #0d1524;
    --sheet: #142035;
    --ink: #e6edf7;
    --soft: #aab8ce;
    --line: #33435c;
    --link: #a3bbff;
    --on-link: #0d1524;
    --marker: #f2c838;
    --on-marker: #101d33;
  }
}
`;
