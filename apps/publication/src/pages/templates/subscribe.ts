import { type Language, languages } from '@champions/contracts';
import type { Site } from '../site';
import { template } from '../template';
import { type Wording, wordingIn } from '../wording';
import { page } from './shell';

interface FormView {
  readonly w: Wording;
  readonly choices: readonly { readonly language: Language; readonly name: string }[];
}

const form = template<FormView>(`<div class="wrap">
<header class="opening"><h1><%= it.w.subscribe.title %></h1><p class="lead"><%= it.w.subscribe.lead %></p></header>
<form class="form" method="post" action="/api/notifications/subscribers">
<p><label for="email"><%= it.w.subscribe.email %></label><input id="email" name="email" type="email" required autocomplete="email" spellcheck="false" dir="ltr"></p>
<p><label for="language"><%= it.w.subscribe.language %></label><select id="language" name="language">
<% it.choices.forEach((one) => { %><option value="<%= one.language %>" lang="<%= one.language %>"<% if (one.language === it.w.language) { %> selected<% } %>><%= one.name %></option>
<% }) %></select></p>
<p><button class="button" type="submit"><%= it.w.subscribe.button %></button></p>
<p class="note"><%= it.w.subscribe.note %></p>
</form>
</div>`);

export function renderSubscribe(site: Site): string {
  const w = wordingIn(site.language);
  const frame = {
    title: w.subscribe.title,
    description: w.subscribe.lead,
    path: '/subscribe',
    section: 'subscribe',
  } as const;
  const choices = languages.map((language) => ({ language, name: wordingIn(language).ownName }));
  return page(site, frame, form({ w, choices }));
}
