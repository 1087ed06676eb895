import { AxeBuilder } from '@axe-core/playwright';
import {
  advanceNoticesRequestedV1,
  announcementFiredV1,
  competitionV1,
  type DataOf,
  decisionV1,
  newsletterV1,
  parseData,
  prepareRequestedV1,
  proposalV1,
  publicationPreparedV1,
  storyConfirmedV1,
} from '@champions/contracts';
import { type Ask, bootForTest, eventually } from '@champions/testing/stack';
import { type Browser, chromium } from 'playwright-core';
import { browserPath } from './printing/browser-path';
import { publicationService } from './publication.service';
import {
  announcementId,
  approver,
  competition,
  competitionId,
  decisions,
  entrants,
  lead,
  newsletterInput,
  proposalIdOf,
  proposals,
  slug,
  storyInput,
  stranger,
  winner,
} from './sample-edition.suite';

interface StoryLine {
  readonly id: string;
  readonly revision: number;
  readonly proposalId: string;
  readonly status: string;
}
interface Preview {
  readonly status: string;
  readonly digest: string | null;
  readonly pages: readonly { readonly path: string; readonly kind: string; readonly language: string | null }[];
}

let service: Awaited<ReturnType<typeof bootForTest>>;
let browser: Browser | undefined;
let reader: Ask;
let secretariat: Ask;

beforeAll(async () => {
  service = await bootForTest(publicationService);
  reader = service.as(null);
  secretariat = service.as(lead);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await service.stop();
}, 60_000);

const storiesFor = async (ask: Ask) =>
  (await ask('GET', `/api/publication/stories?competitionId=${competitionId}`)).json<{ stories: StoryLine[] }>()
    .stories;
const status = async () =>
  (await secretariat('GET', `/api/publication/announcements/${announcementId}/status`)).json<{
    status: string;
    digest: string | null;
    missing?: { what: string; subjects: string[] }[];
    refusal: unknown;
  }>();
const preview = async (ask: Ask) =>
  (await ask('GET', `/api/publication/announcements/${announcementId}/preview`)).json<Preview>();
const prepared = async () =>
  (await service.messages(publicationPreparedV1)).map(({ version, body }) =>
    parseData(publicationPreparedV1, version, JSON.parse(body ?? 'null')),
  );

/** All a reader can see of an address: status, headers that matter, and the bytes. */
const seen = async (path: string) => {
  const { status: code, headers, text } = await reader('GET', path);
  const named = ['content-type', 'cache-control', 'content-language', 'etag', 'vary', 'content-length'];
  return { code, text, headers: named.map((name) => headers.get(name)) };
};
const lists = [
  '/en',
  '/ar',
  '/en/newsletters',
  '/feed.atom',
  '/fr/feed.atom',
  '/sitemap.xml',
  `/en/competitions/${slug}`,
];
const names = [
  ...entrants.slice(0, 4).map(({ organisation }) => organisation),
  newsletterInput.title.slice(0, 14),
  'winners/',
];
const leaksIn = async (paths: readonly string[]) => {
  const texts = await Promise.all(paths.map(async (path) => (await reader('GET', path)).text));
  return names.filter((name) => texts.some((text) => text.includes(name)));
};

it('publishes what was approved, when it fires, and not a byte before', async () => {
  await service.say(competitionV1, competitionId, competition);
  await eventually(async () => (await reader('GET', `/en/competitions/${slug}`)).status === 200, 'the call');
  const nothing = await Promise.all(['en', 'ar'].map((language) => seen(`/${language}/competitions/${slug}/never`)));
  expect(nothing.map(({ code }) => code)).toEqual([404, 404]);

  // The winners are told first; each sees their own story and no other.
  await Promise.all(proposals.map((one, index) => service.say(proposalV1, proposalIdOf(index), one)));
  const notices = { announcementId, competitionId, decisions: decisions.length };
  await service.say(advanceNoticesRequestedV1, announcementId, notices);
  await Promise.all(decisions.map((one, index) => service.say(decisionV1, proposalIdOf(index), one)));
  const begun = await eventually(async () => {
    const stories = await storiesFor(secretariat);
    return stories.length === 4 && stories;
  }, 'four stories');
  expect(new Set(begun.map((one) => one.proposalId))).toEqual(new Set([0, 1, 2, 3].map(proposalIdOf)));
  expect(await storiesFor(service.as(stranger))).toEqual([]);
  const ownStory = async (index: number) => {
    const [own, ...others] = await storiesFor(service.as(winner(index)));
    expect(others).toEqual([]);
    return own!;
  };
  const first = await ownStory(0);
  expect(first.status).toBe('awaited');
  expect((await service.as(stranger)('GET', `/api/publication/stories/${first.id}`)).status).toBe(403);
  expect((await reader('GET', `/api/publication/stories/${first.id}`)).status).toBe(401);

  // Asked for too early, the preparation names what is missing.
  await service.say(prepareRequestedV1, announcementId, { ...notices, attempt: 1 });
  const waiting = await eventually(async () => {
    const answer = await status();
    return answer.missing?.length === 2 && answer.missing;
  }, 'the list of what is missing');
  expect(waiting.map(({ what, subjects }) => [what, subjects.length])).toEqual([
    ['stories', 4],
    ['newsletter', 1],
  ]);

  const write = (index: number, more: object = {}) =>
    service
      .as(winner(index))(
        'PUT',
        `/api/publication/stories/${begun.find((s) => s.proposalId === proposalIdOf(index))!.id}`,
        {
          ...storyInput(index),
          ...more,
        },
      )
      .then((answer) => answer.json<StoryLine>());
  const confirm = (ask: Ask, id: string) => ask('POST', `/api/publication/stories/${id}/confirm`, { consent: true });
  const incomplete = await confirm(service.as(winner(0)), first.id);
  expect([incomplete.status, incomplete.json().code]).toEqual([422, 'STORY_INCOMPLETE']);
  for (const index of [0, 1, 2, 3]) {
    const written = await write(index);
    expect((await confirm(secretariat, written.id)).status).toBe(403);
    expect((await confirm(service.as(winner(index)), written.id)).json().status).toBe('confirmed');
  }
  expect(await service.messages(storyConfirmedV1)).toHaveLength(4);
  const put = await secretariat('PUT', '/api/publication/newsletters/newsletter-1', newsletterInput);
  expect([put.status, put.headers.get('etag')]).toEqual([200, '"1"']);
  const draft = '/api/publication/newsletters/newsletter-1/preview';
  expect((await secretariat('GET', draft)).text).toContain('Digital Chambers, The New Age');
  expect((await service.as(winner(0))('GET', draft)).status).toBe(403);
  const taken = await secretariat('PUT', '/api/publication/newsletters/newsletter-2', newsletterInput);
  expect(taken.json<{ errors: object[] }>().errors).toMatchObject([{ field: 'slug', code: 'SLUG_TAKEN' }]);

  // Everything is prepared now: it could leak from here on.
  const before = await eventually(async () => {
    const answer = await preview(service.as(approver));
    return answer.status === 'prepared' && answer;
  }, 'the preparation');
  expect(before.pages).toHaveLength(4 * (1 + 4 + 1) + 1);
  const [said] = await prepared();
  expect(said).toEqual({ announcementId, competitionId, attempt: 1, digest: before.digest, items: 25 });
  expect((await service.as(stranger)('GET', `/api/publication/announcements/${announcementId}/preview`)).status).toBe(
    403,
  );
  const one = before.pages[0]!.path;
  expect(
    (await service.as(stranger)('GET', `/api/publication/announcements/${announcementId}/preview${one}`)).status,
  ).toBe(403);

  // A story that is confirmed anew changes the digest, and the approvers are told by a new one.
  await write(0, { about: ['An organisation of long standing.'] });
  await confirm(service.as(winner(0)), first.id);
  const after = await eventually(async () => {
    const answer = await preview(service.as(approver));
    return answer.status === 'prepared' && answer.digest !== before.digest && answer;
  }, 'the new digest');
  expect((await prepared()).map(({ digest }) => digest)).toEqual([before.digest, after.digest]);

  const pages = after.pages.filter(({ kind }) => kind !== 'newsletter-pdf');
  for (const { path } of after.pages) {
    const hidden = await seen(path);
    expect(hidden).toEqual(path.startsWith('/ar') ? nothing[1] : await seen(`${path.slice(0, 3)}/competitions/never`));
  }
  expect(await seen(`/en/competitions/${slug}/winners`)).toEqual(nothing[0]);
  expect(await leaksIn(lists)).toEqual([]);

  const approved = new Map<string, string>();
  for (const { path } of pages) {
    const shown = await service.as(approver)('GET', `/api/publication/announcements/${announcementId}/preview${path}`);
    expect(shown.status).toBe(200);
    approved.set(path, shown.text);
  }

  const parts: DataOf<typeof announcementFiredV1>['parts'] = [{ part: 'publication', digest: after.digest! }];
  const fired = { announcementId, competitionId, digest: after.digest!, parts, firedAt: '2021-12-02T14:00:00.000Z' };
  await service.say(announcementFiredV1, announcementId, fired);
  await eventually(async () => (await reader('GET', one)).status === 200, 'the publication');
  for (const [path, text] of approved) expect((await reader('GET', path)).text).toBe(text);
  expect(await leaksIn(lists)).toEqual(names);
  expect(await leaksIn(['/en/competitions/never'])).toEqual([]);

  // Without a language in the address the reader's own is taken; a page that is known is not sent again.
  const french = await reader('GET', `/competitions/${slug}/winners`, undefined, {
    'accept-language': 'fr-CH,en;q=0.5',
  });
  expect(french.text).toBe(approved.get(`/fr/competitions/${slug}/winners`));
  const known = { 'if-none-match': french.headers.get('etag')! };
  expect((await reader('GET', `/fr/competitions/${slug}/winners`, undefined, known)).status).toBe(304);
  const orders = [...french.text.matchAll(/<h2 dir="auto"><a [^>]*>([^<]+)</g)].map(([, name]) => name);
  expect(orders).toEqual(
    entrants
      .slice(0, 4)
      .map(({ organisation }) => organisation)
      .toSorted(),
  );

  expect((await service.messages(newsletterV1)).length).toBeGreaterThan(0);
  expect(await eventually(async () => (await storiesFor(secretariat)).every((s) => s.status === 'published'))).toBe(
    true,
  );
  const late = await service.as(winner(0))('PUT', `/api/publication/stories/${first.id}`, storyInput(1));
  expect([late.status, late.json().code]).toEqual([409, 'STORY_PUBLISHED']);
}, 90_000);

it('prints the newsletter as a tagged PDF with an outline and links', async () => {
  const response = await fetch(`${service.url}/newsletters/december-2021.pdf`);
  const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  for (const sign of ['/MarkInfo <</Type /MarkInfo\n/Marked true', '/StructTreeRoot', '/Outlines', 'NotoSans-Regular'])
    expect(pdf).toContain(sign);
  expect(pdf).toContain('/URI (https://talks.example/brazil)');
  expect(pdf).toContain('/URI (http://champions.example/en/newsletters/december-2021)');
  expect(pdf).toMatch(/\/Dest \/s-winners/);
});

it.each([
  ['the home page', '/en', 'light'],
  ['a call', `/en/competitions/${slug}`, 'light'],
  ['the winners', `/en/competitions/${slug}/winners`, 'light'],
  ['a story', `/fr/competitions/${slug}/winners/taitra`, 'dark'],
  ['a newsletter', '/en/newsletters/december-2021', 'light'],
  ['a newsletter in the dark', '/en/newsletters/december-2021', 'dark'],
  ['the winners in Arabic', `/ar/competitions/${slug}/winners`, 'light'],
  ['a call in Arabic in the dark', `/ar/competitions/${slug}`, 'dark'],
  ['the subscription', '/es/subscribe', 'light'],
  ['a page that is not there', '/en/nothing', 'light'],
] as const)(
  '%s can be used by everybody, and fits on 320 pixels',
  async (_name, path, colorScheme) => {
    browser ??= await chromium.launch({ executablePath: await browserPath(undefined), args: ['--no-sandbox'] });
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(service.url + path);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    await context.close();
  },
  30_000,
);
