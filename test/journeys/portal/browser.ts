import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core';
import type { Language } from '@champions/contracts';
import { Inbox } from '../rehearsal/inbox';

const origin = process.env['PUBLIC_URL'] ?? process.env['GATEWAY_URL'] ?? '';
// Something that was typed and is refused is an answer too; the page shows it at its field.
const REFUSED = /status of (?:409|422)/;

export async function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}

/** Somebody at the portal; `faults` collects what the browser's console reports. */
export interface Person {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly goTo: (path: string) => Promise<void>;
}

/** Signs in as a person does: types the address, reads the letter, types the code. */
export async function signInAt(
  browser: Browser,
  inbox: Inbox,
  { email, language }: { readonly email: string; readonly language: Language },
): Promise<Person> {
  const context = await browser.newContext({ locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults = listen(page);
  // Everybody is shown English first, whatever language they are written to in.
  await context.addInitScript(
    `localStorage.getItem('champions.language') ?? localStorage.setItem('champions.language', 'en')`,
  );
  const before = await inbox.newest();
  await page.goto(`${origin}/portal/sign-in`);
  await page.locator('input[name="email"]').fill(email);
  await page.keyboard.press('Enter');
  const letter = await inbox.wait(email, before, ({ subject, text }) => /\b\d{6}\b/.test(subject + text), 'the code');
  await page.waitForURL(/\/sign-in\/./);
  await page.getByRole('group').locator('input').first().click();
  await page.keyboard.type(/\b\d{6}\b/.exec(`${letter.subject} ${letter.text}`)?.[0] ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('/sign-in'));
  return {
    page,
    faults,
    goTo: async (path) => {
      await page.goto(`${origin}/portal${path}`);
    },
  };
}

function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSED.test(message.text())) faults.push(message.text());
  });
  return faults;
}

export type { Browser, BrowserContext, Page };
