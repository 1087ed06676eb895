import type { SeatedJudge } from '../stage';
import { type Bench, marksOf, otherwise, planOf, refusalOf, type SheetLine, sheetsOf } from './bench';
import { between, type Near } from './conflicts';
import { declare, invite } from './panel';
import { mark, markCalibration } from './score';

export interface Incidents {
  /** Readings that the substitute was told of. */
  readonly handedOver: number;
  readonly replaced: SeatedJudge | null;
  readonly enteredForJudge: { readonly confirmed: number; readonly corrected: number };
  /** Who saw only late whose proposal it is. */
  readonly late: Near | null;
}

/** A judge with sheets to whom something happens, and then nothing else. */
interface Chosen {
  readonly seated: SeatedJudge;
  readonly sheets: readonly SheetLine[];
}

/** What goes otherwise than planned while the others read; in a small competition there is not a judge for all of it. */
export async function playIncidents(bench: Bench, except: readonly SeatedJudge[]): Promise<Incidents> {
  const cast = new Cast(bench, except);
  const substituted = await cast.choose(2, (chosen) => substitute(bench, chosen));
  const late = await cast.choose(1, (chosen) => declareLate(bench, chosen));
  const entered = await cast.choose(2, (chosen) => enterOnBehalf(bench, chosen));
  await cast.choose(1, (chosen) => abstain(bench, chosen));
  await cast.choose(1, (chosen) => stepAside(bench, chosen));
  await cast.choose(1, (chosen) => reopen(bench, chosen));
  return {
    handedOver: substituted?.moved ?? 0,
    replaced: substituted?.replaced ?? null,
    enteredForJudge: entered ?? { confirmed: 0, corrected: 0 },
    late,
  };
}

class Cast {
  private readonly judges = new Set<SeatedJudge>();
  private readonly proposals = new Set<string>();
  private readonly ordinary: ReadonlySet<string>;

  constructor(
    private readonly bench: Bench,
    except: readonly SeatedJudge[],
  ) {
    for (const one of except) this.judges.add(one);
    this.ordinary = new Set(bench.ordinary.map(({ proposalId }) => proposalId));
  }

  /** The first judge with so many open sheets of proposals to which nothing has happened yet. */
  async choose<T>(sheetsNeeded: number, play: (chosen: Chosen) => Promise<T>): Promise<T | null> {
    for (const seated of this.bench.judges) {
      if (this.judges.has(seated)) continue;
      const fitting = (await sheetsOf(this.bench, seated)).filter(
        ({ status, proposalId }) =>
          status === 'open' && this.ordinary.has(proposalId) && !this.proposals.has(proposalId),
      );
      if (fitting.length < sheetsNeeded) continue;
      const sheets = fitting.slice(0, sheetsNeeded);
      this.judges.add(seated);
      for (const { proposalId } of sheets) this.proposals.add(proposalId);
      return play({ seated, sheets });
    }
    return null;
  }
}

/** A judge falls ill after a first sheet; the reserve joins the panel, reads what all read first, and takes over. */
async function substitute(bench: Bench, { seated, sheets }: Chosen) {
  const { checks, path, reserve, stage } = bench;
  const [done] = sheets;
  if (done) await mark(bench, seated, done);
  const open = (await sheetsOf(bench, seated)).filter(({ status }) => status === 'open');
  await invite(bench, [reserve]);
  await declare(bench, reserve);
  await stage.manager.visitor.post(`${path}/calibration`);
  await markCalibration(bench, [reserve]);
  const { moved, left } = await stage.manager.visitor.post<{ readonly moved: number; readonly left: number }>(
    `${path}/panel/${seated.judge.id}/substitute`,
    { substituteId: reserve.judge.id },
  );
  checks.equal('the substitute takes over what is open', [moved, left], [open.length, 0]);
  checks.equal('who was replaced has nothing to read', await sheetsOf(bench, seated), []);
  checks.equal('the substitute has it', await openOf(bench, reserve), proposalsOf(open));
  return { replaced: seated, moved };
}

/** A judge sees only later whose proposal it is: what was marked leaves the count and the judge's view. */
async function declareLate(bench: Bench, { seated, sheets: [sheet] }: Chosen): Promise<Near | null> {
  if (!sheet) return null;
  const { checks, given } = bench;
  const proposal = bench.proposals.get(sheet.proposalId);
  if (!proposal) return null;
  await mark(bench, seated, sheet);
  await declare(bench, seated, [proposal.organisationId]);
  given.leave({ ...sheet, judgeId: seated.judge.id }, 'removed');
  const code = await refusalOf(seated.judge.visitor, 'GET', `/api/judging/sheets/${sheet.sheetId}`);
  checks.equal('a sheet that was taken out is gone from view', code, 'SHEET_REMOVED');
  const near = { judge: seated, proposal };
  const line = await between(bench, near);
  checks.equal('the secretariat sees it taken out', line?.reading?.removed, true);
  return near;
}

/** Marks came on paper: one sheet the judge finds right, the other wrong. */
async function enterOnBehalf(bench: Bench, { seated, sheets: [right, wrong] }: Chosen) {
  if (!right || !wrong) return { confirmed: 0, corrected: 0 };
  const { checks, given, path, stage } = bench;
  const judgeId = seated.judge.id;
  const enter = async ({ proposalId }: SheetLine, marks: unknown) => {
    const comment = stage.edition.commentOf(planOf(bench, proposalId), seated.plan);
    const body = { judgeId, proposalId, marks, comment, share: true, source: 'paper', note: 'Folder 3' };
    await stage.manager.visitor.post(`${path}/entered-marks`, body);
  };
  const marks = marksOf(bench, seated, right.proposalId);
  await enter(right, marks);
  await seated.judge.visitor.post(`/api/judging/sheets/${right.sheetId}/confirm`);
  given.submit({ ...right, judgeId }, marks);
  await enter(wrong, otherwise(marksOf(bench, seated, wrong.proposalId)));
  await mark(bench, seated, wrong);
  const lines = await stage.manager.visitor.get<readonly { readonly proposalId: string; readonly answer: string }[]>(
    `${path}/entered-marks`,
  );
  const answers = new Map(lines.map(({ proposalId, answer }) => [proposalId, answer]));
  checks.equal(
    'what was typed for a judge is confirmed or corrected',
    [answers.size, answers.get(right.proposalId), answers.get(wrong.proposalId)],
    [2, 'confirmed', 'corrected'],
  );
  return { confirmed: 1, corrected: 1 };
}

async function abstain({ given }: Bench, { seated: { judge }, sheets: [sheet] }: Chosen): Promise<void> {
  if (!sheet) return;
  const reason = 'The technique is beyond what I know.';
  await judge.visitor.post(`/api/judging/sheets/${sheet.sheetId}/abstain`, { reason });
  given.leave({ ...sheet, judgeId: judge.id }, 'abstained');
}

async function stepAside({ given }: Bench, { seated: { judge }, sheets: [sheet] }: Chosen): Promise<void> {
  if (!sheet) return;
  await judge.visitor.post(`/api/judging/sheets/${sheet.sheetId}/recuse`, { reason: 'I have advised them.' });
  given.leave({ ...sheet, judgeId: judge.id }, 'recused');
}

async function reopen(bench: Bench, { seated, sheets: [sheet] }: Chosen): Promise<void> {
  if (!sheet) return;
  await mark(bench, seated, sheet, otherwise(marksOf(bench, seated, sheet.proposalId)));
  await seated.judge.visitor.post(`/api/judging/sheets/${sheet.sheetId}/reopen`);
  await mark(bench, seated, sheet);
}

const proposalsOf = (sheets: readonly SheetLine[]) => sheets.map(({ proposalId }) => proposalId).sort();

async function openOf(bench: Bench, seated: SeatedJudge): Promise<readonly string[]> {
  return proposalsOf((await sheetsOf(bench, seated)).filter(({ status }) => status === 'open'));
}
