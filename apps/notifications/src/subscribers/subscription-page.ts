import type { Language } from '@champions/contracts';
import { dark, directionOf, escapeHtml, light } from '../templates';
import { type PageName, pageTexts } from './page-texts';

interface PageOptions {
  readonly language: Language;
  /** Where the page's one button posts to. */
  readonly action?: string;
}

/** A page without scripts. Links in letters lead to a button, because mail scanners open every link. */
export function subscriptionPage(name: PageName, { language, action }: PageOptions): string {
  const { title, text, button } = pageTexts[language][name];
  const form =
    button === undefined || action === undefined
      ? ''
      : `<form method="post" action="${escapeHtml(action)}"><button>${escapeHtml(button)}</button></form>`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language).dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – Digital Champions</title>
<style>${styles}</style></head>
<body><main><a class="logo" href="/" lang="en" dir="ltr">Digital Champions</a><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${form}</main></body>
</html>`;
}

type Colours = Record<keyof typeof light, string>;
const colours = (c: Colours) =>
  `body{background:${c.page};color:${c.ink}}main{background:${c.card};border-color:${c.line}}.logo{color:${c.accent}}button{background:${c.accent};color:${c.onAccent}}`;
const styles = `body{margin:0;font:1rem/1.6 system-ui,'Segoe UI','Noto Sans',Tahoma,sans-serif}main{max-width:34rem;margin:8vh auto;padding:2rem 1.5rem;border:1px solid;border-radius:10px}.logo{font-weight:700;text-decoration:none}h1{font-size:1.6rem;line-height:1.3;margin:1.2rem 0 .6rem}button{font:inherit;font-weight:600;border:0;border-radius:8px;padding:.8rem 1.4rem;cursor:pointer}${colours(light)}@media (prefers-color-scheme:dark){${colours(dark)}}`;
