import type { DataOf, Language, newsletterV1 } from '@champions/contracts';
import { directionOf } from './direction';
import { escapeHtml } from './escape-html';
import { light } from './palette';

export type NewsletterSections = DataOf<typeof newsletterV1>['sections'];

const heading = `font-size:20px;line-height:1.35;color:${light.ink}`;
const firstHeading = `margin:0 0 10px;${heading}`;
const nextHeading = `margin:26px 0 10px;padding-top:18px;border-top:1px solid ${light.line};${heading}`;
const itemHeading = `margin:16px 0 4px;font-size:16px;line-height:1.45;color:${light.ink}`;
const paragraph = `margin:0 0 12px;color:${light.ink}`;

/** An address a letter may link to: relative ones become public ones, and only the web and mail are let through. */
export function safeLink(url: string, publicUrl: string): string | null {
  if (!URL.canParse(url, publicUrl)) return null;
  const { protocol, href } = new URL(url, publicUrl);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
}

export function sectionsHtml(sections: NewsletterSections, language: Language, publicUrl: string): string {
  const { dir, start } = directionOf(language);
  const inner = sections.map(({ title, paragraphs, items }, index) =>
    [
      `<h2 style="${index === 0 ? firstHeading : nextHeading}">${escapeHtml(title)}</h2>`,
      ...paragraphs.map((text) => `<p style="${paragraph}">${escapeHtml(text)}</p>`),
      ...items.map((item) => itemHtml(item, publicUrl)),
    ].join('\n'),
  );
  return `<div lang="${language}" dir="${dir}" style="text-align:${start}">${inner.join('\n')}</div>`;
}

function itemHtml({ title, text, url }: NewsletterSections[number]['items'][number], publicUrl: string): string {
  const link = url === undefined ? null : safeLink(url, publicUrl);
  const name = link
    ? `<a href="${escapeHtml(link)}" style="color:${light.accent}">${escapeHtml(title)}</a>`
    : escapeHtml(title);
  return `<h3 style="${itemHeading}">${name}</h3>\n<p style="${paragraph}">${escapeHtml(text)}</p>`;
}

export function sectionsText(sections: NewsletterSections, publicUrl: string): string {
  return sections
    .map(({ title, paragraphs, items }) =>
      [
        `${title}\n${'-'.repeat(Math.min(title.length, 60))}`,
        ...paragraphs,
        ...items.map((item) => {
          const link = item.url === undefined ? null : safeLink(item.url, publicUrl);
          return [`* ${item.title}`, item.text, ...(link ? [link] : [])].join('\n');
        }),
      ].join('\n\n'),
    )
    .join('\n\n\n');
}
