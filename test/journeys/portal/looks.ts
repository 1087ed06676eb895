import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Each language with each width, each width in light and dark, each language in light and dark. */
const looks = [
  { language: 'en', width: 1280, colorScheme: 'light' },
  { language: 'en', width: 360, colorScheme: 'dark' },
  { language: 'ar', width: 360, colorScheme: 'light' },
  { language: 'ar', width: 1280, colorScheme: 'dark' },
] as const;
// What holds is not listed, and pages have no frames: that takes half the time.
const axe = { runOnly: ['wcag2a', 'wcag2aa'], resultTypes: ['violations' as const] };
const HEIGHT = 800;
const RAW_CODE = /\b[A-Z]{2,}(?:_[A-Z]+)+\b|\b(?:[a-z]+\.)+[a-z]+[A-Z]\w*\b/gu;
// A folder outside the repository for whoever wants to see the pages.
const shots = process.env['PORTAL_SHOTS'];

/** What is wrong with a page in any of its looks: axe's findings, a line that runs out of the window, a raw code. */
export async function flawsOf(page: Page, name: string): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const look of looks) {
    const { language, width, colorScheme } = look;
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme });
    await speak(page, language);
    const { violations } = await new AxeBuilder({ page }).options(axe).setLegacyMode().analyze();
    const said = await page.locator('body').innerText();
    const beyond = Number(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    );
    const found = [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...(beyond > 0 ? [`${String(beyond)} pixels beyond the window`] : []),
      ...(said.match(RAW_CODE) ?? []).map((code) => `raw code ${code}`),
    ];
    flaws.push(...found.map((flaw) => `${name}, ${language}, ${String(width)}, ${colorScheme}: ${flaw}`));
    await keep(page, [name, language, width, colorScheme].join('-'));
  }
  await page.setViewportSize({ width: looks[0].width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: 'light' });
  await speak(page, 'en');
  return flaws;
}

/** By the menu, as a person would: what is typed stays. */
async function speak(page: Page, language: string): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) === language) return;
  await page.getByRole('banner').getByRole('combobox').selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
}

async function keep(page: Page, name: string): Promise<void> {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}
