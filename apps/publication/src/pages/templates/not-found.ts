import type { Site } from '../site';
import { template } from '../template';
import { type Wording, wordingIn } from '../wording';
import { page } from './shell';

const notFound = template<{ readonly w: Wording }>(`<div class="wrap">
<header class="opening">
<p class="kicker">404</p>
<h1><%= it.w.notFound.title %></h1>
<p class="lead"><%= it.w.notFound.text %></p>
</header>
<p><a class="button" href="/<%= it.w.language %>"><%= it.w.notFound.home %></a></p>
</div>`);

/** The same for every address, so that it tells nothing about what is not public yet. */
export function renderNotFound(site: Site): string {
  const w = wordingIn(site.language);
  const frame = { title: w.notFound.title, description: w.notFound.text, path: null, indexed: false } as const;
  return page(site, frame, notFound({ w }));
}
