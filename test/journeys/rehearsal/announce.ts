import { randomUUID } from 'node:crypto';
import type { StoryPlan } from '../editions/edition';
import { EarlyReads } from './early-reads';
import { inParallel } from './in-parallel';
import { until } from './patience';
import type { SignedIn } from './sign-in';
import { CROWD, readCompetition, type Stage, type Submission } from './stage';

interface AnnouncementView {
  readonly id: string;
  readonly status: string;
  readonly digest: string | null;
  readonly at: string | null;
  readonly tbc: boolean;
}
interface PreviewPage {
  readonly path: string;
  readonly kind: string;
  readonly language: string;
}
interface StoryLine {
  readonly id: string;
  readonly proposalId: string;
  readonly revision: number;
  readonly status: string;
}
export interface Announced {
  readonly stories: readonly string[];
  readonly newsletter: string;
  readonly earlyReads: number;
}

const CONFERENCE_IN_MS = 3_600_000;
const CEREMONY_IN_MS = 3_000;

/** Winners hear first and confirm; the announcement is set, postponed to an unknown date, set again, and fires. */
export async function playAnnouncement(stage: Stage, submissions: readonly Submission[]): Promise<Announced> {
  const { progress, lead, manager, approver, competitionId } = stage;
  progress.begin('advance notice');
  const path = `/api/competitions/${competitionId}/announcement`;
  const read = () => lead.visitor.get<AnnouncementView>(path);
  await manager.visitor.post(`${path}/advance-notices`);
  await confirmStories(stage, submissions);
  await manager.visitor.put(`/api/publication/newsletters/${randomUUID()}`, newsletterOf(stage));

  progress.begin('announcement');
  await manager.visitor.post(`${path}/prepare`);
  const prepared = await until('the preparation', async () => {
    const view = await read();
    return view.status === 'prepared' && view.digest !== null && view;
  });
  const { pages } = await approver.visitor.get<{ pages: readonly PreviewPage[] }>(
    `/api/publication/announcements/${prepared.id}/preview`,
  );
  const watch = new EarlyReads(
    stage.origin,
    pages.map((page) => page.path),
  );
  watch.start();
  await manager.visitor.post(`${path}/schedule`, { at: new Date(Date.now() + CONFERENCE_IN_MS).toISOString() });
  progress.note('set for the ministerial conference');
  await manager.visitor.post(`${path}/postpone`);
  if (!(await read()).tbc) throw new Error('the postponed announcement still has a date');
  progress.note('postponed to a date to be confirmed');
  await fire(stage, path, read, watch);
  const earlyReads = await watch.stop();
  await until('the new phase', async () => (await readCompetition(stage)).phase === 'announced');
  const inEnglish = (kind: string) => pages.filter((page) => page.kind === kind && page.language === 'en');
  return {
    stories: inEnglish('story').map(({ path: story }) => story),
    newsletter: inEnglish('newsletter')[0]?.path ?? '/newsletters',
    earlyReads,
  };
}

/** A moment that was missed, because something was down, does not fire by itself later: it is set again. */
async function fire(
  { lead, manager, approver, progress }: Stage,
  path: string,
  read: () => Promise<AnnouncementView>,
  watch: EarlyReads,
): Promise<void> {
  for (;;) {
    // What is said late changes what was approved; then it is approved again.
    for (const who of [lead, approver]) await approve(who, path, read);
    const ceremony = new Date(Date.now() + CEREMONY_IN_MS);
    watch.publicFrom = ceremony;
    await manager.visitor.post(`${path}/schedule`, { at: ceremony.toISOString() });
    progress.note('set for 2 December, the virtual ceremony');
    const settled = await until('the announcement', async () => {
      const view = await read();
      return (view.status === 'fired' || view.tbc) && view;
    });
    if (settled.status === 'fired') return;
  }
}

async function approve(who: SignedIn, path: string, read: () => Promise<AnnouncementView>): Promise<void> {
  await until('the approval', async () => {
    const { digest } = await read();
    const accept = (status: number) => status < 300 || status === 409 || status === 422;
    return (await who.visitor.ask('POST', `${path}/approve`, { body: { digest }, accept })).status < 300;
  });
}

/** Each winner reads the advance notice, tells the story and agrees to its publication. */
async function confirmStories(stage: Stage, submissions: readonly Submission[]): Promise<void> {
  const { edition, manager, competitionId, inbox, firstLetter } = stage;
  const list = () =>
    manager.visitor.get<{ stories: readonly StoryLine[] }>(`/api/publication/stories?competitionId=${competitionId}`);
  const stories = await until('the stories', async () => {
    const found = (await list()).stories;
    return found.length === edition.competition.awards && found;
  });
  await inParallel(stories, CROWD, async ({ id, proposalId }) => {
    const winner = submissions.find((submission) => submission.proposalId === proposalId);
    if (!winner) throw new Error(`story ${id} is about a proposal nobody submitted`);
    await inbox.wait(
      winner.plan.contact.email,
      firstLetter,
      ({ headers, text }) => isReason(headers, 'advance-notice') && text.includes(id),
      'the advance notice',
    );
    const plan = edition.stories.find((story) => story.proposalKey === winner.plan.key);
    const address = `/api/publication/stories/${id}`;
    const { visitor } = winner.contact;
    const { revision } = await visitor.ask('GET', address);
    await visitor.put(address, toStory(plan, winner), { revision });
    await visitor.post(`${address}/confirm`, { consent: true });
  });
}

export function isReason(headers: Readonly<Record<string, string>>, reason: string): boolean {
  return headers['x-champions-reason'] === reason;
}

/** A winner that the edition has no story for tells its own in the words of its proposal. */
function toStory(plan: StoryPlan | undefined, { plan: { answers, organisation, contact } }: Submission) {
  const said = (key: string) => [String(answers[key] ?? '')];
  if (!plan)
    return {
      projectName: String(answers['title'] ?? organisation.name),
      language: contact.language,
      project: said('concept'),
      whySelected: said('aims'),
      implementation: said('timeline'),
    };
  const { projectName, about, project, whySelected, implementation, quotation, summary } = plan;
  return {
    projectName,
    language: 'en',
    summary,
    about,
    project,
    whySelected,
    implementation,
    quotations: [{ ...quotation, translated: false }],
  };
}

function newsletterOf({ edition: { newsletter }, competitionId, slug }: Stage) {
  const { title, language, sections } = newsletter;
  const kept = sections.map(({ items, ...section }) => ({
    ...section,
    items: items.map(({ title, text, url }) => ({ title, text, ...(url !== undefined && { url }) })),
  }));
  const placement = sections.find(({ kind }) => kind === 'stories')?.id;
  return {
    competitionId,
    slug,
    title,
    language,
    sections: kept,
    ...(placement !== undefined && { storyPlacement: placement }),
  };
}
