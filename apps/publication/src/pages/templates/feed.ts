import { pathIn, type Site } from '../site';
import { template } from '../template';
import { type Wording, wordingIn } from '../wording';

/** Something that became public, for those who follow the site. */
export interface FeedEntry {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly updated: string;
}

interface FeedTemplate {
  readonly w: Wording;
  readonly self: string;
  readonly home: string;
  readonly updated: string;
  readonly entries: readonly (FeedEntry & { readonly url: string })[];
}

const feed = template<FeedTemplate>(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="<%= it.w.language %>">
<id><%= it.self %></id>
<title><%= it.w.brand %></title>
<subtitle><%= it.w.tagline %></subtitle>
<link rel="self" type="application/atom+xml" href="<%= it.self %>"/>
<link rel="alternate" type="text/html" href="<%= it.home %>"/>
<author><name><%= it.w.brand %></name></author>
<updated><%= it.updated %></updated>
<% it.entries.forEach((entry) => { %><entry>
<id><%= entry.url %></id>
<title><%= entry.title %></title>
<summary><%= entry.description %></summary>
<link rel="alternate" type="text/html" href="<%= entry.url %>"/>
<updated><%= entry.updated %></updated>
</entry>
<% }) %></feed>`);

/** Before anything happened a feed needs a date too; it is always this one. */
const NEVER = '2021-01-01T00:00:00.000Z';

/** An Atom feed (RFC 4287), the latest first. */
export function renderFeed(entries: readonly FeedEntry[], { language, publicUrl }: Site): string {
  const latest = entries.toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
  return feed({
    w: wordingIn(language),
    self: `${publicUrl}${pathIn(language, '/feed.atom')}`,
    home: `${publicUrl}${pathIn(language, '/')}`,
    updated: latest[0]?.updated ?? NEVER,
    entries: latest.map((entry) => ({ ...entry, url: `${publicUrl}${entry.path}` })),
  });
}
