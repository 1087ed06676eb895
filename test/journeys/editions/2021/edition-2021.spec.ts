import { formSchema, languages, rubricSchema } from '@champions/contracts';
import type { Edition, JudgePlan, ProposalPlan, QuestionPlan } from '../edition';
import { edition2021 } from '.';

const dataOf = (edition: Edition): string => JSON.stringify(edition);

/** The larger of two ways to count, so that a limit holds however the platform counts. */
function wordCount(text: string, language: string): number {
  const bySpace = text.split(/\s+/u).filter((run) => run !== '').length;
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return Math.max(bySpace, segments.filter(({ isWordLike }) => isWordLike).length);
}

function fatesOf(proposals: readonly ProposalPlan[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { fate } of proposals) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}

/** Every object that has an `en` text must have exactly the four languages, all of them filled in. */
function localisedTexts(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof (value as { en?: unknown }).en === 'string' ? [value as Record<string, string>] : [];
  return [...own, ...Object.values(value).flatMap(localisedTexts)];
}

describe('the edition of 2021', () => {
  const edition = edition2021({ proposals: 108, seed: 1 });

  it('is the same for the same seed and another for another', () => {
    expect(dataOf(edition2021({ proposals: 108, seed: 1 }))).toBe(dataOf(edition));
    expect(dataOf(edition2021({ proposals: 108, seed: 2 }))).not.toBe(dataOf(edition));
  });

  it.each([7, 10_001, 8.5, Number.NaN])('refuses %p proposals', (proposals) => {
    expect(() => edition2021({ proposals, seed: 1 })).toThrow(RangeError);
  });

  it('has 108 proposals with their fates', () => {
    expect(fatesOf(edition.proposals)).toEqual({ eligible: 98, ineligible: 6, withdrawn: 2, late: 2 });
    expect(edition.proposals.slice(-2).map((late) => late.fate === 'late' && late.accepted)).toEqual([true, false]);
    const reasons = edition.proposals.flatMap((proposal) => (proposal.fate === 'ineligible' ? [proposal.reason] : []));
    expect(reasons.toSorted()).toEqual([
      'about-trade-negotiations',
      'about-trade-negotiations',
      'not-an-eligible-organisation',
      'not-an-eligible-organisation',
      'not-deliverable-by-organisation',
      'not-deliverable-by-organisation',
    ]);
  });

  it('still has every fate and a rest to judge with the fewest proposals', () => {
    expect(fatesOf(edition2021({ proposals: 8, seed: 3 }).proposals)).toEqual({
      eligible: 5,
      ineligible: 1,
      withdrawn: 1,
      late: 1,
    });
  });

  it('speaks four languages in about the shares that took part', () => {
    const { proposals } = edition2021({ proposals: 5000, seed: 4 });
    const shareOf = (language: string): number =>
      proposals.filter(({ contact }) => contact.language === language).length / proposals.length;
    expect(shareOf('en')).toBeCloseTo(0.55, 1);
    expect(shareOf('fr')).toBeCloseTo(0.2, 1);
    expect(shareOf('es')).toBeCloseTo(0.15, 1);
    expect(shareOf('ar')).toBeCloseTo(0.1, 1);
  });

  it.each([108, 10_000])('gives everyone of %i proposals an address of their own, none of them real', (count) => {
    const { proposals, judges, secretariat, subscribers } = edition2021({ proposals: count, seed: 5 });
    const emails = [
      ...proposals.map(({ contact }) => contact),
      ...judges,
      secretariat.lead,
      secretariat.manager,
      secretariat.approver,
      ...subscribers,
    ].map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(
      emails.filter((email) => !/^[a-z0-9]+([.-][a-z0-9]+)*@[a-z0-9]+(-[a-z0-9]+)*\.example$/.test(email)),
    ).toEqual([]);
    const organisations = proposals.map(({ organisation }) => organisation.name);
    expect(new Set(organisations).size).toBe(organisations.length);
  });

  it('answers every question that is shown, within its limits, in every language', () => {
    const { proposals, form } = edition2021({ proposals: 1500, seed: 6 });
    const problem = ({ answers, contact }: ProposalPlan, question: QuestionPlan): string | undefined => {
      const answer = answers[question.key];
      const { showWhen } = question;
      const shown = showWhen === undefined || answers[showWhen.question] === showWhen.equals;
      if (!shown) return answer === undefined ? undefined : 'answered though hidden';
      if (answer === undefined) return question.required ? 'missing' : undefined;
      if (typeof answer === 'string') {
        if (/[{}]|undefined/.test(answer)) return `not filled in: ${answer}`;
        const words = wordCount(answer, contact.language);
        return words > (question.maxWords ?? 0) ? `${words} words` : undefined;
      }
      if (Array.isArray(answer)) {
        const known = answer.filter((key) => question.choices?.some((choice) => choice.key === key));
        return answer.length > 0 && known.length === answer.length ? undefined : 'not a choice';
      }
      return undefined;
    };
    const problems = proposals.flatMap((proposal) =>
      form.flatMap((question) => {
        const found = problem(proposal, question);
        return found === undefined ? [] : [`${proposal.key} ${proposal.contact.language} ${question.key}: ${found}`];
      }),
    );
    expect(problems).toEqual([]);
    expect(new Set(proposals.map(({ contact }) => contact.language))).toEqual(new Set(languages));
    expect(new Set(proposals.map(({ answers }) => answers['concept'])).size).toBeGreaterThan(1450);
  });

  it('has every text of competition, form, rubric and stories in four languages', () => {
    const { competition, form, rubric, final, stories } = edition;
    const texts = localisedTexts({ competition, form, rubric, final, stories });
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) {
      expect(Object.keys(text).toSorted()).toEqual([...languages].toSorted());
      expect(Object.values(text).filter((words) => words.trim() === '')).toEqual([]);
      expect(text['ar']).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('has a form and rubrics that the platform takes', () => {
    expect(formSchema.parse(edition.form)).toEqual(edition.form);
    for (const rubric of [edition.rubric, edition.final.rubric]) {
      expect(rubricSchema.safeParse(rubric).success).toBe(true);
      expect(rubric.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
    }
  });

  it('has at least five judges for each language, and secretariat people who are all different', () => {
    const { lead, manager, approver } = edition.secretariat;
    for (const language of languages) {
      expect(edition.judges.filter((judge) => judge.languages.includes(language)).length).toBeGreaterThanOrEqual(5);
    }
    expect(edition.judges.every((judge) => judge.languages.includes(judge.language))).toBe(true);
    expect(new Set([lead, manager, approver].map(({ email }) => email)).size).toBe(3);
  });

  it('has a story for each real proposal, in alphabetical order, with paraphrases only', () => {
    expect(edition.stories.map(({ organisation }) => organisation)).toEqual([
      'Economic Chamber of North Macedonia',
      'Lima Chamber of Commerce',
      'TAITRA',
      'TofaraOnline',
    ]);
    for (const story of edition.stories) {
      const proposal = edition.proposals.find(({ key }) => key === story.proposalKey);
      expect(proposal?.organisation.name).toBe(story.organisation);
      expect(story.quotation.paraphrased).toBe(true);
    }
  });

  it('has the parts of the newsletter', () => {
    const items = Object.fromEntries(edition.newsletter.sections.map(({ id, items }) => [id, items.length]));
    expect(items).toEqual({
      conference: 0,
      trade4msmes: 3,
      winners: 0,
      presentations: 8,
      'why-an-informal-group': 0,
      members: 0,
      'upcoming-meetings': 5,
      'past-events': 3,
      'new-members': 0,
      subscribe: 0,
    });
  });
});

describe('the marks of 2021', () => {
  const bySeverity = (judges: readonly JudgePlan[]): readonly JudgePlan[] =>
    judges.toSorted((one, other) => one.severity - other.severity);

  const meanOf = (edition: Edition, proposal: ProposalPlan, panel: readonly JudgePlan[]): number =>
    panel.reduce(
      (sum, judge) =>
        sum +
        edition.rubric.reduce(
          (total, criterion) => total + criterion.weight * edition.markOf(proposal, judge, criterion),
          0,
        ),
      0,
    ) / panel.length;

  const judged = (edition: Edition): readonly ProposalPlan[] =>
    edition.proposals.filter(
      (proposal) => proposal.fate === 'eligible' || (proposal.fate === 'late' && proposal.accepted),
    );

  /** The real four get the three strictest judges, all others the three most lenient: no panel is less fair. */
  function leastMargin(edition: Edition): number {
    const judges = bySeverity(edition.judges);
    const means = { real: [] as number[], others: [] as number[] };
    for (const proposal of judged(edition)) {
      if (proposal.generated) means.others.push(meanOf(edition, proposal, judges.slice(-3)));
      else means.real.push(meanOf(edition, proposal, judges.slice(0, 3)));
    }
    expect(means.real).toHaveLength(4);
    return Math.min(...means.real) - Math.max(...means.others);
  }

  it('put the real four first over fifty seeds, even before the least fair panel', () => {
    const margins = Array.from({ length: 50 }, (_, seed) => leastMargin(edition2021({ proposals: 108, seed })));
    expect(Math.min(...margins)).toBeGreaterThan(0.3);
  });

  it('put the real four first among 5000', () => {
    expect(leastMargin(edition2021({ proposals: 5000, seed: 1 }))).toBeGreaterThan(0.1);
  });

  it('are whole, within the scale, spread out, and the same whenever they are asked for', () => {
    const edition = edition2021({ proposals: 108, seed: 7 });
    const all = (those: readonly ProposalPlan[]): Record<string, number> =>
      Object.fromEntries(
        those.flatMap((proposal) =>
          edition.judges.flatMap((judge) =>
            edition.rubric.map((criterion) => [
              `${proposal.key} ${judge.key} ${criterion.key}`,
              edition.markOf(proposal, judge, criterion),
            ]),
          ),
        ),
      );
    const marks = all(edition.proposals);
    expect(all(edition.proposals.toReversed())).toEqual(marks);
    expect(
      [...new Set(Object.values(marks))].filter((mark) => !Number.isInteger(mark) || mark < 0 || mark > 10),
    ).toEqual([]);
    expect(new Set(Object.values(marks)).size).toBeGreaterThanOrEqual(8);
  });

  it('come with a comment in the language of the judge', () => {
    const edition = edition2021({ proposals: 108, seed: 8 });
    const [proposal] = edition.proposals;
    const arabic = edition.judges.find(({ language }) => language === 'ar');
    const french = edition.judges.find(({ language }) => language === 'fr');
    expect(edition.commentOf(proposal!, arabic!)).toMatch(/^[\p{Script_Extensions=Arabic}\s\p{Punctuation}]+$/u);
    expect(edition.commentOf(proposal!, french!)).toMatch(/Point (fort|faible) : /);
    expect(edition.commentOf(proposal!, french!)).toBe(edition.commentOf(proposal!, french!));
  });
});
