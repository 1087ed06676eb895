import type { Language } from '@champions/contracts';
import type { SectionInIssue } from '../newsletter-view';
import { template } from '../template';
import type { Wording } from '../wording';

interface SectionTemplate {
  readonly w: Wording;
  readonly section: SectionInIssue;
  /** The language and direction in which the issue is written. */
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
}

const items = `<% if (it.section.items.length > 0) { %><ul class="items" lang="<%= it.lang %>" dir="<%= it.dir %>">
<% it.section.items.forEach((item) => { %><li><h3 dir="auto"><% if (item.url) { %><a href="<%= item.url %>" rel="noopener"><%= item.title %></a><% } else { %><%= item.title %><% } %></h3><% if (item.html) { %><p dir="auto"><%~ item.html %></p><% } %></li>
<% }) %></ul><% } %>`;

const heading = `<h2 id="<%= it.section.id %>" lang="<%= it.lang %>" dir="auto"><%= it.section.title %></h2>
<% if (it.section.html) { %><div class="prose" lang="<%= it.lang %>" dir="<%= it.dir %>"><%~ it.section.html %></div><% } %>`;

/** A piece of the paper; winner stories stand whole in theirs. */
export const piece =
  template<SectionTemplate>(`<section class="piece piece--<%= it.section.kind %>" aria-labelledby="<%= it.section.id %>">
<div class="piece__head">${heading}</div>
${items}
<% it.section.stories.forEach((story) => { %><section class="feature" aria-labelledby="<%= story.anchor %>">
<header class="feature__head">
<h3 id="<%= story.anchor %>" dir="auto"><%= story.organisation %></h3>
<p class="feature__from" dir="auto"><%= story.economy %></p>
<p class="feature__project" lang="<%= story.lang %>" dir="auto"><%= story.projectName %></p>
<p class="feature__summary" lang="<%= story.summary.lang %>" dir="auto"><%= story.summary.text %></p>
<p class="feature__more"><a class="more" href="<%= story.path %>"><%= it.w.newsletter.fullStory %><span class="hidden">: <%= story.organisation %></span></a></p>
</header>
<div class="feature__body">
<% story.quotations.forEach((quotation) => { %><%~ quotation %><% }) %>
<div class="feature__parts">
<% story.parts.forEach((part) => { %><div class="feature__part feature__part--<%= part.part %>"><h4><%= part.title %></h4><div class="prose" lang="<%= story.lang %>" dir="<%= story.dir %>"><%~ part.html %></div></div>
<% }) %></div>
</div>
</section>
<% }) %></section>`);

/** A short notice in the narrow column. */
export const notice = template<SectionTemplate>(`<section aria-labelledby="<%= it.section.id %>">
${heading}
${items}
</section>`);
