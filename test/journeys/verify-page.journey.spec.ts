import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';
import { judgeName, sampleRound, saltOf, signerOf } from '../../libs/seal/src/result/sample-round.suite';

// The page as somebody has it who saved it years ago: opened from a file, without a network.
const folder = mkdtempSync(join(tmpdir(), 'verify-page-'));
const asked: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const target = join(folder, 'verify.html');
  execFileSync(process.execPath, [resolve('tools/seal-page/build.mjs'), target], { stdio: 'pipe' });
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());
  browser = await playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({ locale: 'en-GB', offline: true });
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(String(error)));
  await page.goto(pathToFileURL(target).href);
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};
const { document } = sampleRound();
const own = {
  ...{ type: 'champions.own-marks', version: 1, competitionId: document.competition.id, roundId: document.round.id },
  judge: { id: 'judge-2', salt: saltOf(2) },
  sheets: document.chain
    .flatMap(({ fact }) => (fact.type === 'sheet-submitted' && fact['judge'] === judgeName(2) ? [fact] : []))
    .map(({ entry, marks, abstained }) => ({ entry, marks, abstained }))
    .filter((_, at) => at !== 2),
};
const give = async (...paths: string[]) => {
  await page.getByLabel('Choose files').setInputFiles(paths);
  await page
    .locator('article')
    .nth(paths.length - 1)
    .waitFor();
};
const findings = () => page.locator('#findings');

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the page that checks a sealed result', () => {
  it('reproduces a good one under the key that was given, and finds a judge’s own marks in it', async () => {
    expect(await violations()).toEqual([]);
    await give(file('sealed.json', document), file('key.json', signerOf(7).key), file('own.json', own));
    const said = await findings().innerText();
    expect(said).toContain('✔ Reproduced: every figure, every step and every signature agrees.');
    expect(said).toContain('The signatures are by the key you gave.');
    expect(said).toContain('✔ Your marks stand in the result exactly as you gave them.');
    expect(await violations()).toEqual([]);
  }, 60_000);

  it('says what was changed in another, and where', async () => {
    await page.getByRole('button', { name: 'Remove all files' }).click();
    const sheets = document.inputs.sheets.map((sheet, at) =>
      at === 0 ? { ...sheet, marks: { ...sheet.marks, impact: 1 } } : sheet,
    );
    await give(file('changed.json', { ...document, inputs: { ...document.inputs, sheets } }));
    const said = await findings().innerText();
    expect(said).toContain('✘ Not reproduced');
    expect(said).toContain('/inputs/sheets/0/marks/impact');
    expect(await violations()).toEqual([]);
  }, 60_000);

  it('takes a file that is dropped on it', async () => {
    await page.getByRole('button', { name: 'Remove all files' }).click();
    // As the browser would hand it over.
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{"type": '], 'cut.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }`);
    await findings().getByText('Line 1, column 10').waitFor();
    expect(await findings().innerText()).toContain('The file ends before it is complete.');
  }, 60_000);

  it('speaks Arabic from right to left, in the dark too', async () => {
    await page.getByRole('button', { name: 'العربية' }).click();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('h1').innerText()).toContain('التحقق');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations()).toEqual([]);
  }, 60_000);

  it('has asked nobody for anything', () => {
    expect(asked).toEqual([pathToFileURL(join(folder, 'verify.html')).href]);
  });
});
