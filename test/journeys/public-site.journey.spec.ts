import AxeBuilder from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';

// What a reader sees after the 2021 edition was played; the rehearsal ran before this and its platform still runs.
const origin = process.env['GATEWAY_URL'] ?? '';
const winners = ['Economic Chamber of North Macedonia', 'Lima Chamber of Commerce', 'TAITRA', 'TofaraOnline'];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());
  browser = await playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  page = await (await browser.newContext()).newPage();
}, 60_000);
afterAll(() => browser.close());

const path = '/competitions/digital-champions-2021';

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the public site after the 2021 edition', () => {
  it('shows the four winners in alphabetical order, without ranks', async () => {
    await page.goto(`${origin}${path}/winners`);
    const shown = await page.locator('main').innerText();
    const places = winners.map((name) => shown.indexOf(name));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(await violations()).toEqual([]);
  }, 60_000);

  it('opens a story from there, with its quotation marked as a paraphrase', async () => {
    await page
      .getByRole('link', { name: /Lima Chamber of Commerce/ })
      .first()
      .click();
    await page.waitForURL(/\/winners\/.+/);
    expect(await page.locator('main').innerText()).toMatch(/paraphras/i);
    expect(await violations()).toEqual([]);
  }, 60_000);

  it('speaks Arabic from right to left', async () => {
    await page.goto(`${origin}/ar${path}`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await violations()).toEqual([]);
  }, 60_000);

  it('has the newsletter as a page and as a tagged PDF with an outline', async () => {
    const answer = await fetch(`${origin}/newsletters/digital-champions-2021.pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    await page.goto(`${origin}/newsletters/digital-champions-2021`);
    expect(await violations()).toEqual([]);
  }, 60_000);

  it('is found by feed readers and search engines', async () => {
    const feed = await (await fetch(`${origin}/feed.atom`)).text();
    const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
    expect(feed).toContain('TofaraOnline');
    expect(sitemap).toContain(`${path}/winners`);
  });
});
