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

interface StepView {
  readonly title: string;
  readonly text: string;
  readonly action: string | null;
  readonly token: string;
  readonly language: Language;
  readonly button: string;
}

/** A press of a button, not the mere opening of a link, so that mail scanners decide nothing. */
const step = template<StepView>(`<div class="wrap">
<header class="opening"><h1><%= it.title %></h1><p class="lead"><%= it.text %></p></header>
<% if (it.action) { %><form class="form" method="post" action="<%= it.action %>">
<input type="hidden" name="token" value="<%= it.token %>"><input type="hidden" name="language" value="<%= it.language %>">
<p><button class="button" type="submit"><%= it.button %></button></p>
</form><% } %>
</div>`);

export const subscriptionSteps = ['sent', 'confirm', 'confirmed', 'leave', 'left'] as const;
export type SubscriptionStep = (typeof subscriptionSteps)[number];

const actions: Readonly<Partial<Record<SubscriptionStep, string>>> = {
  confirm: '/api/notifications/subscribers/confirm',
  leave: '/api/notifications/subscribers/unsubscribe',
};

/** What a reader sees on the way in or out of the newsletter. `token` comes from the link in their letter. */
export function renderSubscriptionStep(name: SubscriptionStep, token: string, site: Site): string {
  const w = wordingIn(site.language).subscribe;
  const title = w[`${name}Title`];
  const text = w[`${name}Text`];
  const button = name === 'confirm' ? w.confirmButton : w.leaveButton;
  const path = `/subscribe/${name}`;
  const body = step({ title, text, action: actions[name] ?? null, token, language: site.language, button });
  return page(site, { title, description: text, path, section: 'subscribe', indexed: false }, body);
}
