import { randomUUID } from 'node:crypto';
import type { CriterionPlan, Edition, PersonPlan } from '../editions/edition';
import { inParallel } from './in-parallel';
import type { Inbox } from './inbox';
import { until } from './patience';
import type { Progress } from './progress';
import { type SignedIn, signIn } from './sign-in';
import { CROWD, inMilliseconds, readCompetition, type Stage } from './stage';
import { Visitor } from './visitor';

interface Place {
  readonly origin: string;
  readonly inbox: Inbox;
  readonly operatorEmail: string;
}

const OPENS_IN_MS = 1_500;
/** To begin with; it is extended as long as people write. */
const STAYS_OPEN_MS = 8_000;

/**
 * The operator creates the competition and gives the secretariat its roles; the lead schedules it; jobs open it.
 * @param slackMs how much later the call closes than it would on a machine where nothing breaks.
 */
export async function setUp(place: Place, edition: Edition, progress: Progress, slackMs: number): Promise<Stage> {
  progress.begin('set-up');
  const firstLetter = await place.inbox.newest();
  const operator = await signIn(place, { email: place.operatorEmail, language: 'en', name: 'Operator' });
  const competitionId = randomUUID();
  const slug = await freeSlug(place.origin, edition.competition.slug);
  const grant = (person: PersonPlan, role: string) => grantRole(operator, person, competitionId, role);
  const { lead: leadPlan, manager: managerPlan, approver: approverPlan } = edition.secretariat;
  await grant(leadPlan, 'lead');
  await grant(managerPlan, 'manager');
  await grant(approverPlan, 'approver');
  const [lead, manager, approver] = await Promise.all([
    signIn(place, leadPlan),
    signIn(place, managerPlan),
    signIn(place, approverPlan),
  ]);
  await operator.visitor.post('/api/competitions', create(edition, competitionId, slug));
  // Who subscribed for an earlier edition is a subscriber already.
  if (slug === edition.competition.slug) await subscribe(place, edition);
  const { origin, inbox } = place;
  const closes = { at: 0 };
  const stage = {
    origin,
    inbox,
    edition,
    progress,
    competitionId,
    slug,
    firstLetter,
    closes,
    operator,
    lead,
    manager,
    approver,
  };
  await schedule(stage, STAYS_OPEN_MS + slackMs);
  progress.begin('call');
  const { phase } = await until('the opening of the call', async () => {
    const competition = await readCompetition(stage);
    return competition.phase !== 'scheduled' && competition;
  });
  if (phase !== 'open') throw new Error('the call closed before anybody could write: give the rehearsal more --slack');
  return stage;
}

/** On a machine under load the moments may have passed before the competition is scheduled; then they are set anew. */
async function schedule({ lead, competitionId, closes }: Stage, staysOpenMs: number): Promise<void> {
  const path = `/api/competitions/${competitionId}`;
  await until('the schedule', async () => {
    closes.at = Date.now() + OPENS_IN_MS + staysOpenMs;
    const timeline = { opens: inMilliseconds(OPENS_IN_MS), closes: new Date(closes.at).toISOString() };
    await lead.visitor.put(`${path}/timeline`, timeline);
    const accept = (status: number) => status < 300 || status === 422;
    return (await lead.visitor.ask('POST', `${path}/schedule`, { accept })).status < 300;
  });
}

function create({ competition, form, rubric }: Edition, id: string, slug: string) {
  const { name, theme, description, eligibility, organisers, sponsors, languages, zone, awards, readings, ranked } =
    competition;
  const [heaviest] = [...rubric].sort((a, b) => b.weight - a.weight);
  const ladder = [
    ...(heaviest ? [{ step: 'criterion', criterion: heaviest.key }] : []),
    ...['fewer-abstentions', 'head-to-head', 'lot'].map((step) => ({ step })),
  ];
  const timeline = {
    opens: inMilliseconds(3_600_000),
    closes: inMilliseconds(7_200_000),
    screeningEnds: null,
    judgingCloses: null,
    announcement: null,
  };
  const texts = { slug, name, theme, description, eligibility, organisers, sponsors, languages };
  return {
    id,
    from: { template: 'digital-champions' },
    overrides: { ...texts, zone, awards, readings, ranked, form, rubric: criteriaOf(rubric), ladder, timeline },
  };
}

/** Criteria as the platform takes them. */
export function criteriaOf(rubric: readonly CriterionPlan[]) {
  return rubric.map(({ key, name, guidance, weight, scale }) => ({ key, name, guidance, weight, scale }));
}

export async function grantRole(
  by: SignedIn,
  { email, name, language }: PersonPlan,
  competitionId: string,
  role: string,
): Promise<string> {
  const granted = await by.visitor.post<{ accountId: string }>('/api/identity/roles', {
    email,
    name,
    language,
    competitionId,
    role,
  });
  return granted.accountId;
}

async function freeSlug(origin: string, wanted: string): Promise<string> {
  const visitor = new Visitor(origin);
  const answer = await visitor.ask('GET', `/competitions/${wanted}`, {
    accept: (status) => status === 404 || status < 400,
  });
  return answer.status === 404 ? wanted : `${wanted}-${Date.now().toString(36)}`;
}

async function subscribe({ origin, inbox }: Place, { subscribers }: Edition): Promise<void> {
  await inParallel(subscribers, CROWD, async ({ email, language }) => {
    const visitor = new Visitor(origin);
    const before = await inbox.newest();
    await visitor.post('/api/notifications/subscribers', { email, language });
    const letter = await inbox.wait(
      email,
      before,
      ({ text }) => text.includes('/subscribers/confirm'),
      'the letter to confirm',
    );
    const token = /confirm\?token=([^&\s]+)/.exec(letter.text)?.[1];
    if (token !== undefined)
      await visitor.post('/api/notifications/subscribers/confirm', { token: decodeURIComponent(token) });
  });
}
