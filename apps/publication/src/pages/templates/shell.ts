import { type Language, languages } from '@champions/contracts';
import { type Site, pathIn } from '../site';
import { template } from '../template';
import { type Wording, wordingIn } from '../wording';

export interface Frame {
  readonly title: string;
  readonly description: string;
  /** Without language; null for a page that has no address of its own, such as "there is nothing here". */
  readonly path: string | null;
  readonly kind?: 'website' | 'article';
  /** A file in another format that says the same. */
  readonly pdfPath?: string;
  readonly section?: 'home' | 'newsletters' | 'subscribe';
  readonly indexed?: boolean;
}

interface ShellView extends Omit<Frame, 'path'> {
  readonly w: Wording;
  readonly url: string | null;
  /** The address that answers in the reader's own language. */
  readonly anyLanguage: string;
  readonly home: string;
  readonly newsletters: string;
  readonly subscribe: string;
  readonly alternates: readonly { readonly language: Language; readonly url: string }[];
  readonly switcher: readonly { readonly language: Language; readonly name: string; readonly path: string }[];
  readonly body: string;
}

const shell = template<ShellView>(`<!doctype html>
<html lang="<%= it.w.language %>" dir="<%= it.w.dir %>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><%= it.title %></title>
<meta name="description" content="<%= it.description %>">
<meta name="color-scheme" content="light dark">
<% if (!it.indexed) { %><meta name="robots" content="noindex"><% } %>
<link rel="stylesheet" href="/assets/site.css">
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" href="/<%= it.w.language %>/feed.atom" title="<%= it.w.brand %>">
<% if (it.url) { %><link rel="canonical" href="<%= it.url %>">
<% it.alternates.forEach((one) => { %><link rel="alternate" hreflang="<%= one.language %>" href="<%= one.url %>">
<% }) %><link rel="alternate" hreflang="x-default" href="<%= it.anyLanguage %>">
<meta property="og:url" content="<%= it.url %>"><% } %>
<% if (it.pdfPath) { %><link rel="alternate" type="application/pdf" href="<%= it.pdfPath %>"><% } %>
<meta property="og:title" content="<%= it.title %>">
<meta property="og:description" content="<%= it.description %>">
<meta property="og:type" content="<%= it.kind %>">
<meta property="og:locale" content="<%= it.w.language %>">
<meta property="og:site_name" content="<%= it.w.brand %>">
</head>
<body>
<a class="skip" href="#content"><%= it.w.skip %></a>
<header class="site-head">
<div class="wrap site-head__row">
<a class="brand" href="<%= it.home %>"><svg class="mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false"><path d="M1 3h5v22H1zM8 3h5v22H8zM15 3h5v22h-5zM22 3h5v22h-5z"/></svg><span><%= it.w.brand %></span></a>
<nav class="site-nav" aria-label="<%= it.w.nav.label %>"><ul>
<li><a href="<%= it.home %>"<% if (it.section === 'home') { %> aria-current="true"<% } %>><%= it.w.nav.home %></a></li>
<li><a href="<%= it.newsletters %>"<% if (it.section === 'newsletters') { %> aria-current="true"<% } %>><%= it.w.nav.newsletters %></a></li>
<li><a href="<%= it.subscribe %>"<% if (it.section === 'subscribe') { %> aria-current="true"<% } %>><%= it.w.nav.subscribe %></a></li>
<li><a class="site-nav__door" href="/portal"><%= it.w.nav.signIn %></a></li>
</ul></nav>
<nav aria-label="<%= it.w.nav.languages %>"><ul class="languages">
<% it.switcher.forEach((one) => { %><li><a href="<%= one.path %>" hreflang="<%= one.language %>" lang="<%= one.language %>"<% if (one.language === it.w.language) { %> aria-current="true"<% } %>><%= one.name %></a></li>
<% }) %></ul></nav>
</div>
</header>
<main id="content" tabindex="-1">
<%~ it.body %>
</main>
<footer class="site-foot">
<div class="wrap site-foot__row">
<p class="site-foot__brand"><%= it.w.brand %>. <%= it.w.tagline %></p>
<p><a href="/<%= it.w.language %>/verify"><%= it.w.footer.verify %></a></p>
<p><a href="/<%= it.w.language %>/feed.atom"><%= it.w.footer.feed %></a></p>
<p><%= it.w.footer.quiet %></p>
</div>
</footer>
</body>
</html>`);

/** A whole page around its content. */
export function page(site: Site, { path, ...frame }: Frame, body: string): string {
  const { language, publicUrl } = site;
  const w = wordingIn(language);
  const urlIn = (one: Language) => `${publicUrl}${pathIn(one, path ?? '/')}`;
  return `${shell({
    kind: 'website',
    indexed: true,
    ...frame,
    title: frame.title === w.brand ? w.brand : `${frame.title} · ${w.brand}`,
    w,
    url: path === null ? null : urlIn(language),
    home: pathIn(language, '/'),
    newsletters: pathIn(language, '/newsletters'),
    subscribe: pathIn(language, '/subscribe'),
    anyLanguage: `${publicUrl}${path ?? '/'}`,
    alternates: languages.map((one) => ({ language: one, url: urlIn(one) })),
    switcher: languages.map((one) => ({
      language: one,
      name: wordingIn(one).ownName,
      path: pathIn(one, path ?? '/'),
    })),
    body,
  })}\n`;
}
