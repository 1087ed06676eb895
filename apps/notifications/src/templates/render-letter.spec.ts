import { feedbackReasons, languages, standings } from '@champions/contracts';
import type { Block, TemplateName } from './letter-texts';
import { minutesPhrase, momentPhrase, proposalsPhrase } from './phrases';
import { renderLetter } from './render-letter';
import { allLetters, sampleContent, sampleFeedback } from './sample-contents.suite';
import { texts } from './texts';

const frame = { contact: 'secretariat@champions.example', publicUrl: 'http://champions.example' };

describe.each(allLetters)('the letter %s in %s', (template, language) => {
  it('has nothing unfilled, says why and whom to ask, and runs in the right direction', async () => {
    const content = sampleContent(template, language);
    const { subject, html, text } = await renderLetter(content, frame);
    for (const said of [subject, html, text]) {
      expect(said).not.toMatch(/\[\[|\]\]|undefined|\bnull\b/);
      expect(said.replaceAll(/<style[\s\S]*?<\/style>/g, '')).not.toMatch(/\{\w*\}/);
    }
    expect(html).toContain(language === 'ar' ? '<html lang="ar" dir="rtl"' : `<html lang="${language}" dir="ltr"`);
    expect(html).not.toContain('fonts.googleapis.com');
    expect(html).toContain('mailto:secretariat@champions.example');
    expect(text).toContain('secretariat@champions.example');
    expect(html).not.toMatch(/<e-documents>|P1 <b>/);
    expect(text).toContain('http://champions.example/portal/proposals/4f0c');
    // No code of ours reaches a reader.
    expect(html + text).not.toMatch(/about-trade-negotiations|not-selected|late-accepted|entries-assigned/);
  });
});

const wordsOf = (template: TemplateName, language: (typeof languages)[number]): string => {
  const { subject, heading, body, why } = texts[language].letters[template];
  const said = (block: Block): string =>
    typeof block === 'string' ? block : 'action' in block ? block.action : 'linkTo' in block ? block.label : '';
  return [subject, heading, ...body.map(said), why].join('\n').replaceAll(/\{\w+\}|Digital Champions/g, '');
};
const ENGLISH = /\b(the|you|your|and|please|with|proposal|has|have|this|letter|write|winner)\b/i;

it.each(allLetters)('%s says the same in %s as in English, and in its own words', (template, language) => {
  const shape = (block: Block) =>
    typeof block === 'string' ? 'text' : 'facts' in block ? block.facts.join() : Object.keys(block).join();
  const placeholders = (of: (typeof languages)[number]) =>
    [...new Set(JSON.stringify(texts[of].letters[template]).match(/\{\w+\}/g))].sort();
  const [text, english] = [texts[language].letters[template], texts.en.letters[template]];
  expect(text.body.map(shape)).toEqual(english.body.map(shape));
  expect(placeholders(language)).toEqual(placeholders('en'));
  if (language === 'ar') expect(wordsOf(template, language)).not.toMatch(/[a-z]/i);
  else if (language !== 'en') expect(wordsOf(template, language)).not.toMatch(ENGLISH);
});

describe.each(languages)('a feedback letter in %s', (language) => {
  const { feedback: words } = texts[language];

  it('says where the proposal stands, why, and what was written, in words and without a number', async () => {
    const { html, text } = await renderLetter(sampleContent('decision-feedback', language), frame);
    const [first] = sampleFeedback.standing;
    const reach = first!.criterion[language]!;
    for (const said of [
      ...[words.standingLead, words.standing.below, words.standing.close, reach],
      ...[words.reasonsLead, words.reasons.scope, words.reasons.evidence, words.commentsLead, 'فكرة جيدة.'],
      ...[words.messageLead, 'Thank you.', 'Do come back.', words.weakest.replace('{criteria}', reach)],
    ]) {
      expect(text).toContain(said);
      expect(html.replaceAll('&#39;', '’')).toContain(said);
    }
    expect(text).toContain('> Clear aims, <b>really</b>.\n> Whom does it reach?');
    expect(html).toContain('Clear aims, &lt;b&gt;really&lt;/b&gt;.<br />Whom does it reach?');
    expect(text).not.toMatch(/well-below|unclear-plan|\d[.,]\d/);
  });

  it('leaves out the parts that say nothing', async () => {
    const content = sampleContent('decision-feedback', language);
    const standing = sampleFeedback.standing.slice(0, 1);
    const bare = { standing, strongest: [], weakest: [], reasons: [], comments: [], message: ' ' };
    const { html, text } = await renderLetter({ ...content, feedback: bare }, frame);
    for (const lead of [words.reasonsLead, words.commentsLead, words.messageLead, words.strongest.split('{')[0]!])
      expect(html + text).not.toContain(lead);
    expect(text).toContain(words.standing.below);
  });

  it('has a word for every standing and every reason', () => {
    expect(Object.keys(words.standing)).toEqual([...standings]);
    expect(Object.keys(words.reasons)).toEqual([...feedbackReasons]);
    const said = JSON.stringify(words).replaceAll(/"[\w-]+":|\{criteria\}/g, '');
    if (language === 'ar') expect(said).not.toMatch(/[a-z]/i);
    else if (language !== 'en') expect(said).not.toMatch(ENGLISH);
  });
});

it('begins the subject of a sign-in letter with words and the code', async () => {
  const { subject, html } = await renderLetter(sampleContent('sign-in', 'en'), frame);
  expect(subject).toBe('Your sign-in code: 420915');
  expect(html).toContain('>420915</div>');
});

it('never lets a title end the subject line early', async () => {
  const content = sampleContent('proposal-received', 'en');
  const values = { ...content.values, title: 'A\r\nBcc: all@example.org' };
  const { subject } = await renderLetter({ ...content, values } as typeof content, frame);
  expect(subject).toBe('We have received your proposal “A Bcc: all@example.org”');
});

it('refuses a letter that lacks a value', async () => {
  const content = sampleContent('proposal-received', 'en');
  const { title: left, ...values } = content.values as Record<string, string>;
  expect(left).toBeDefined();
  await expect(renderLetter({ ...content, values } as typeof content, frame)).rejects.toThrow('nothing fills "title"');
});

it('greets by name, or without one when it is not known', async () => {
  const content = sampleContent('judge-invited', 'fr');
  expect((await renderLetter(content, frame)).text).toContain('Bonjour Mónica,');
  expect((await renderLetter({ ...content, name: '' }, frame)).text).toContain('Bonjour,\n');
});

it('keeps a newsletter in its own language inside a reader’s frame, and drops links that are none', async () => {
  const content = sampleContent('newsletter', 'ar');
  const sections = [
    { id: 's', title: 'News', paragraphs: [], items: [{ title: 'Bad', text: 'x', url: 'javascript:alert(1)' }] },
  ];
  const { html } = await renderLetter({ ...content, newsletter: { language: 'en', sections } }, frame);
  expect(html).toContain('<div lang="en" dir="ltr"');
  expect(html).not.toContain('javascript:');
});

describe('phrases', () => {
  it.each([
    ['en', 1, '1 proposal'],
    ['en', 12, '12 proposals'],
    ['fr', 1, '1 proposition'],
    ['es', 3, '3 propuestas'],
    ['ar', 1, 'مقترح واحد'],
    ['ar', 2, 'مقترحان'],
    ['ar', 5, '5 مقترحات'],
    ['ar', 25, '25 مقترحاً'],
    ['ar', 100, '100 مقترح'],
  ] as const)('count proposals in %s: %d', (language, count, expected) => {
    expect(proposalsPhrase(count, language)).toBe(expected);
  });

  it('say moments in the zone of the competition, with Western digits', () => {
    expect(momentPhrase('2021-09-15T20:04:00Z', 'Europe/Zurich', 'en')).toMatch(/15 September 2021.*22:04.*CEST/);
    expect(momentPhrase('2021-09-15T20:04:00Z', 'Europe/Zurich', 'ar')).toMatch(/15 سبتمبر 2021.*22:04/);
    expect(minutesPhrase(10, 'es')).toBe('10 minutos');
    expect(minutesPhrase(10, 'ar')).toBe('10 دقائق');
  });
});
