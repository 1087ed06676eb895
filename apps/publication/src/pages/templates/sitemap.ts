import { languages } from '@champions/contracts';
import { pathIn } from '../site';
import { template } from '../template';

interface SitemapTemplate {
  readonly pages: readonly {
    readonly url: string;
    readonly alternates: readonly { readonly language: string; readonly url: string }[];
  }[];
}

const sitemap = template<SitemapTemplate>(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<% it.pages.forEach((page) => { %><url><loc><%= page.url %></loc>
<% page.alternates.forEach((one) => { %><xhtml:link rel="alternate" hreflang="<%= one.language %>" href="<%= one.url %>"/>
<% }) %></url>
<% }) %></urlset>`);

/** Every public page in every language; `paths` are without language. */
export function renderSitemap(paths: readonly string[], publicUrl: string): string {
  const pages = paths.flatMap((path) => {
    const alternates = languages.map((language) => ({ language, url: `${publicUrl}${pathIn(language, path)}` }));
    return alternates.map(({ url }) => ({ url, alternates }));
  });
  return sitemap({ pages });
}

export const renderRobots = (publicUrl: string): string =>
  `User-agent: *\nDisallow: /api/\nDisallow: /portal\nSitemap: ${publicUrl}/sitemap.xml\n`;
