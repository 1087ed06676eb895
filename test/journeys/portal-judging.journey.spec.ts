import { type Browser, launch, type Person, signInAt } from './portal/browser';
import { flawsOf } from './portal/looks';
import { type JudgingStage, stageJudging } from './portal/stage';
import { inParallel } from './rehearsal/in-parallel';
import { CROWD, inMilliseconds, readCompetition, type SeatedJudge } from './rehearsal/stage';
import { until } from './rehearsal/patience';

// A judge and the secretariat at the portal, in a competition of its own on the platform that the rehearsal left running.
let browser: Browser;
let staged: JudgingStage;
let judge: Person;
let manager: Person;
const PATIENCE_MS = 120_000;

beforeAll(async () => {
  browser = await launch();
  staged = await stageJudging();
  const { inbox, edition } = staged.stage;
  judge = await signInAt(browser, inbox, staged.judge.plan);
  manager = await signInAt(browser, inbox, edition.secretariat.manager);
}, PATIENCE_MS);
afterAll(() => browser.close());

const tab = (name: string) => manager.goTo(`/competitions/${staged.stage.competitionId}/${name}`);
const sheetsPath = () => `/api/judging/sheets?roundId=${staged.roundId}`;

interface SheetLine {
  readonly sheetId: string;
  readonly status: string;
}

/** The rest of the panel marks by the API. */
async function markAll({ judge: { visitor } }: SeatedJudge, strictness: number): Promise<void> {
  const { edition } = staged.stage;
  for (const { sheetId, status } of await visitor.get<readonly SheetLine[]>(sheetsPath())) {
    if (status !== 'open') continue;
    const marks = Object.fromEntries(
      edition.rubric.map(({ key }, at) => [key, 4 + ((at + strictness + sheetId.length) % 5)]),
    );
    await visitor.put(`/api/judging/sheets/${sheetId}`, { marks, comment: 'Sound.' });
    await visitor.post(`/api/judging/sheets/${sheetId}/submit`);
  }
}

describe('judging at the portal', () => {
  it(
    'asks a judge to declare before anything is shown',
    async () => {
      const { page } = judge;
      await judge.goTo('/judging');
      const ask = page.locator(`a[href$="/declarations/${staged.roundId}"]`);
      await ask.waitFor();
      expect(await flawsOf(page, 'judge-before-declaring')).toEqual([]);
      await ask.click();
      const promise = page.getByRole('checkbox', { name: /confidential/ });
      await promise.waitFor();
      expect(await flawsOf(page, 'judge-declaration')).toEqual([]);
      await promise.focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Send my answers' }).click();
      await page.getByText(/^Thank you. You answered/).waitFor();
    },
    PATIENCE_MS,
  );

  it(
    'lets the secretariat have two assignments worked out, compare them and confirm one',
    async () => {
      const { page } = manager;
      await tab('judging');
      await page.getByRole('button', { name: 'Propose assignments' }).waitFor();
      expect(await flawsOf(page, 'secretariat-round')).toEqual([]);
      await page.getByRole('button', { name: 'Propose assignments' }).click();
      const again = page.getByRole('button', { name: 'Propose anew' });
      await again.waitFor();
      await page.getByLabel('Goal').selectOption('worst-served');
      await again.click();
      const compare = page.getByLabel('Compare the chosen one with');
      await compare.waitFor();
      await compare.selectOption({ index: 1 });
      await page.getByText(/^Pairs that differ/).waitFor();
      expect(await flawsOf(page, 'secretariat-variants')).toEqual([]);
      await page.getByRole('button', { name: 'Confirm the assignments' }).click();
      await page.getByRole('button', { name: 'Open the round' }).click();
      await page.getByRole('button', { name: 'Close the round' }).waitFor();
      expect(await flawsOf(page, 'secretariat-open')).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'lets a judge mark with the keyboard, submit, and go on to the next',
    async () => {
      const { page } = judge;
      await judge.goTo('/judging');
      const next = page.getByRole('link', { name: 'Next proposal to mark' });
      await next.waitFor();
      expect(await flawsOf(page, 'judge-list')).toEqual([]);
      await next.click();
      const submit = page.getByRole('button', { name: 'Submit the marks' });
      await submit.waitFor();
      expect(await flawsOf(page, 'judge-sheet')).toEqual([]);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      await page.getByRole('radio').first().focus();
      for (const mark of ['7', '6', '8', '5']) {
        await page.keyboard.press(mark);
        await page.keyboard.press('Enter');
      }
      await submit.focus();
      await page.keyboard.press('Enter');
      await page.getByText(/^Submitted, total/).waitFor();
      expect(await flawsOf(page, 'judge-submitted')).toEqual([]);
      await page.getByRole('link', { name: 'Next proposal to mark' }).click();
      await submit.waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(title);
    },
    PATIENCE_MS,
  );

  it(
    'lets the secretariat close the round, read the ranking and decide',
    async () => {
      await inParallel([staged.judge, ...staged.others], CROWD, markAll);
      const { page } = manager;
      await tab('judging');
      await page.getByRole('heading', { name: 'What to do next' }).waitFor();
      await page.getByRole('button', { name: 'Close the round' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Close the round' }).waitFor({ state: 'detached' });
      expect(await flawsOf(page, 'secretariat-closed')).toEqual([]);
      const { lead, competitionId } = staged.stage;
      await lead.visitor.put(`/api/competitions/${competitionId}/timeline`, { judgingCloses: inMilliseconds(500) });
      await until('the deliberation', async () => (await readCompetition(staged.stage)).phase === 'deliberation');
      await tab('ranking');
      const decide = page.getByRole('button', { name: 'Decide by the ranking' });
      await decide.waitFor();
      expect(await flawsOf(page, 'secretariat-ranking')).toEqual([]);
      await decide.click();
      await page.getByRole('button', { name: 'Complete the decisions' }).waitFor();
      await page.getByRole('button', { name: 'Change' }).last().click();
      const dialogue = page.getByRole('dialog');
      await dialogue.getByLabel('Decision').selectOption('winner');
      await dialogue.getByRole('button', { name: 'Save' }).click();
      await dialogue.locator('[aria-invalid="true"]').waitFor();
      expect(await flawsOf(page, 'secretariat-departure')).toEqual([]);
      await dialogue.getByLabel('Reason').fill('The only one for rural regions.');
      await dialogue.getByRole('button', { name: 'Save' }).click();
      await dialogue.waitFor({ state: 'detached' });
    },
    PATIENCE_MS,
  );

  it('reports no fault to the console of the browser', () => {
    expect([judge.faults, manager.faults]).toEqual([[], []]);
  });
});
