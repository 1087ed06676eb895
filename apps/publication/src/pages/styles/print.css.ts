/** Any page on paper, and the newsletter as the PDF it is sent as. */
export const print = `
@page {
  size: A4;
  margin: 15mm 16mm 18mm;
  @bottom-left { content: 'Digital Champions'; font: 700 7.5pt 'Noto Sans', sans-serif; color: #46546c; }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 400 7.5pt 'Noto Sans', sans-serif; color: #46546c; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #101d33; --soft: #46546c; --line: #c9d3df; --link: #1c44bd; --on-link: #fff; --marker: #ffdb5c; --on-marker: #101d33; --step--1: 8pt; --step-0: 9.5pt; --step-1: 11pt; --step-2: 12.5pt; --step-3: 17pt; --step-4: 22pt; --gap: 5mm; --gap-wide: 7mm; }
  html { print-color-adjust: exact; -webkit-print-color-adjust: exact; font-size: 9.5pt; }
  body { font-size: 9.5pt; line-height: 1.5; background: #fff; }
  .skip, .site-nav, .languages, .site-foot, .form, .act, .feature__more { display: none; }
  .site-head { border-block-start-width: 1.5mm; background: #fff; }
  .wrap { inline-size: 100%; }
  h1, h2, h3, h4, .feature__head, .piece__head, .kicker { break-after: avoid; break-inside: avoid; }
  li, .quotation, .winner { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .paper { padding: 0; }
  .paper__plate { font-size: 28pt; }
  .paper__line { margin-block: 3mm 5mm; }
  .paper h1 { padding-block: 0 5mm; max-inline-size: 26ch; }
  .paper__sheet { display: grid; grid-template-columns: minmax(0, 1fr) 50mm; grid-template-areas: 'contents contents' 'front side'; grid-template-rows: auto auto; gap: 5mm 8mm; margin-block-end: 6mm; }
  .paper__front { grid-area: front; }
  .paper__contents { grid-area: contents; border-block: 3px solid var(--ink); padding-block: 2.5mm; font-size: 8.5pt; }
  .paper__contents > ol { columns: 3; column-gap: 6mm; }
  .paper__contents > ol > li { padding-block: 0.6mm; padding-inline-start: 6mm; border: 0; }
  .paper__contents ol ol { padding: 0; }
  .paper__contents ol ol li { padding-block: 0.3mm; }
  .paper__side { grid-area: side; display: block; font-size: 8.5pt; line-height: 1.4; }
  .paper__side > section + section { margin-block-start: 4mm; }
  .paper__side .items li + li { margin-block-start: 0.8mm; }
  .paper__side .items :is(h3, p) { display: inline; font-size: 8.5pt; line-height: 1.4; }
  .paper__side .items h3 { margin-inline-end: 0.5em; }
  .piece { padding-block: 2.5mm 6mm; }
  .paper__front > .piece:last-child { padding-block-end: 0; }
  .piece__head > h2 { font-size: 16pt; margin-block-end: 2.5mm; }
  .piece .items { grid-template-columns: repeat(3, 1fr); gap: 4mm 6mm; }
  .paper__front .piece .items { gap: 3mm 4mm; }
  .items h3, .items p, .feature__part h4 { font-size: 9pt; }
  .feature { display: grid; grid-template-columns: 44mm 1fr; gap: 0 8mm; break-inside: avoid; margin-block-start: 4mm; padding-block-start: 3mm; font-size: 9pt; }
  .feature h3 { font-size: 14pt; }
  .feature .quotation { margin-block-end: 3mm; border-inline-start-width: 1.6mm; padding-inline-start: 4mm; }
  .quotation figcaption { margin-block-start: 1.5mm; line-height: 1.35; }
  .feature__parts { gap: 3mm 6mm; }
  .paper__inside .piece:not(:first-child) > .piece__head:only-child { display: grid; grid-template-columns: 44mm 1fr; gap: 0 8mm; }
  .paper__foot { padding-block-start: 2mm; }
}
`;
