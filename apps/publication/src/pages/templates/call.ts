import { guideOf, namedLadder, type Question, textIn } from '@champions/contracts';
import { type CompetitionData, isOpen, statusOf, timelineOf } from '../competition-view';
import { languageName, localeOf, momentIn, placeOf } from '../dates';
import { competitionPath, pathIn, type Site, winnersPath } from '../site';
import { template } from '../template';
import { prose } from '../typed-text';
import { fill, type Wording, wordingIn } from '../wording';
import { page } from './shell';

export interface CallView {
  readonly competition: CompetitionData;
  readonly now: Date;
  readonly winnersPublic: boolean;
}

interface CallTemplate {
  readonly w: Wording;
  readonly name: string;
  readonly theme: string;
  readonly description: string;
  readonly status: string;
  readonly open: boolean;
  readonly passed: boolean;
  readonly deadline: { readonly at: string; readonly text: string } | null;
  readonly awards: number;
  readonly languages: string;
  readonly eligibility: readonly string[];
  readonly timeline: ReturnType<typeof timelineOf>;
  readonly zone: string;
  readonly questions: readonly { readonly label: string; readonly help: string; readonly notes: readonly string[] }[];
  readonly criteria: readonly { readonly name: string; readonly guidance: string; readonly weight: string }[];
  readonly ties: readonly string[];
  readonly organisers: readonly string[];
  readonly sponsors: readonly string[];
  readonly winners: string | null;
}

const call = template<CallTemplate>(`<article class="wrap">
<header class="opening">
<p class="kicker"><%= it.w.call.kicker %></p>
<h1 dir="auto"><%= it.name %></h1>
<p class="lead" dir="auto"><%= it.theme %></p>
</header>
<dl class="manifest">
<div><dt><%= it.w.call.status %></dt><dd><span class="status<% if (it.open) { %> status--open<% } %>"><%= it.status %></span></dd></div>
<div class="manifest__wide"><dt><%= it.w.call.deadline %></dt><dd><% if (it.deadline) { %><time datetime="<%= it.deadline.at %>"><%= it.deadline.text %></time><% if (it.passed) { %> <small><%= it.w.call.deadlinePassed %></small><% } %><% } else { %><%= it.w.call.toBeConfirmed %><% } %></dd></div>
<div><dt><%= it.w.call.awards %></dt><dd><%= it.awards %></dd></div>
<div><dt><%= it.w.call.proposalLanguages %></dt><dd><%= it.languages %></dd></div>
</dl>
<div class="split">
<div class="split__main">
<div class="prose" dir="auto"><%~ it.description %></div>
<% if (it.open) { %><p class="act"><a class="button" href="/portal"><%= it.w.call.submit %></a> <small><%= it.w.call.submitNote %></small></p><% } %>
<% if (it.winners) { %><p class="act"><a class="button" href="<%= it.winners %>"><%= it.w.call.seeWinners %></a></p><% } %>
<section aria-labelledby="who">
<h2 id="who"><%= it.w.call.who %></h2>
<ul class="checks">
<% it.eligibility.forEach((one) => { %><li dir="auto"><%= one %></li>
<% }) %></ul>
</section>
<section aria-labelledby="questions">
<h2 id="questions"><%= it.w.call.questions %></h2>
<% if (it.open) { %><p><%= it.w.call.questionsLead %></p><% } %>
<ol class="questions">
<% it.questions.forEach((one) => { %><li><p class="questions__label" dir="auto"><%= one.label %></p><p class="questions__notes"><%= one.notes.join(' · ') %></p><% if (one.help) { %><p dir="auto"><%= one.help %></p><% } %></li>
<% }) %></ol>
</section>
</div>
<div class="split__side">
<section aria-labelledby="dates">
<h2 id="dates"><%= it.w.call.dates %></h2>
<ol class="timeline">
<% it.timeline.forEach((one) => { %><li<% if (one.isDeadline) { %> class="timeline__deadline"<% } %>><span class="label"><%= one.label %></span> <% if (one.at) { %><time datetime="<%= one.at %>"><%= one.text %></time><% } else { %><span><%= one.text %></span><% } %></li>
<% }) %></ol>
<p class="note"><%= it.zone %></p>
</section>
<section aria-labelledby="judged">
<h2 id="judged"><%= it.w.call.judged %></h2>
<dl class="weights">
<% it.criteria.forEach((one) => { %><div><dt dir="auto"><%= one.name %></dt><dd><%= one.weight %></dd></div>
<% }) %></dl>
</section>
<section aria-labelledby="ties">
<h2 id="ties"><%= it.w.call.ties %></h2>
<p class="note"><%= it.w.call.tiesLead %></p>
<ol>
<% it.ties.forEach((one) => { %><li dir="auto"><%= one %></li>
<% }) %></ol>
</section>
<section aria-labelledby="organisers">
<h2 id="organisers"><%= it.w.call.organisers %></h2>
<ul class="plain">
<% it.organisers.forEach((one) => { %><li dir="auto"><%= one %></li>
<% }) %></ul>
<% if (it.sponsors.length > 0) { %><h3><%= it.w.call.sponsors %></h3>
<ul class="plain">
<% it.sponsors.forEach((one) => { %><li dir="auto"><%= one %></li>
<% }) %></ul><% } %>
</section>
</div>
</div>
</article>`);

export function renderCall({ competition, now, winnersPublic }: CallView, site: Site): string {
  const { language } = site;
  const w = wordingIn(language);
  const { closes } = competition.timeline;
  const name = textIn(competition.name, language);
  const theme = textIn(competition.theme, language);
  const frame = { title: name, description: theme, path: competitionPath(competition.slug), section: 'home' } as const;
  const body = call({
    ...{ w, name, theme, awards: competition.awards, open: isOpen(competition, now) },
    description: prose([textIn(competition.description, language)]),
    status: w.phases[statusOf(competition, now, winnersPublic)],
    passed: closes.at !== null && new Date(closes.at) <= now,
    deadline: closes.at === null ? null : { at: closes.at, text: momentIn(closes.at, closes.zone, language) },
    languages: new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(
      competition.languages.map((one) => languageName(one, language)),
    ),
    eligibility: competition.eligibility.map((one) => textIn(one, language)),
    timeline: timelineOf(competition, language),
    zone: fill(w.call.zone, { zone: placeOf(competition.zone) }),
    questions: competition.form.map((question) => toQuestion(question, w)),
    criteria: guideOf(competition.rubric, competition.gates).map((criterion) => ({
      name: textIn(criterion.name, language),
      guidance: criterion.guidance ? textIn(criterion.guidance, language) : '',
      weight:
        criterion.weight === 0
          ? w.call.gate
          : new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(criterion.weight),
    })),
    ties: namedLadder(competition.ladder, competition.rubric).map(({ step, name }) =>
      fill(w.call.tieSteps[step], { criterion: name ? textIn(name, language) : '' }),
    ),
    organisers: competition.organisers,
    sponsors: competition.sponsors,
    winners: winnersPublic ? pathIn(language, winnersPath(competition.slug)) : null,
  });
  return page(site, frame, body);
}

function toQuestion({ label, help, required, maxWords }: Question, w: Wording) {
  const notes = [required ? w.call.required : w.call.optional];
  if (maxWords !== undefined) notes.push(fill(w.call.words, { count: maxWords }));
  return { label: textIn(label, w.language), help: help ? textIn(help, w.language) : '', notes };
}
