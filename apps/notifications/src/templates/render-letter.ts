import type { FeedbackLetter, IneligibleReason, Language } from '@champions/contracts';
import { escapeHtml } from './escape-html';
import { feedbackHtml, feedbackText } from './feedback-parts';
import { fillText, plainText } from './letter-plain-text';
import { letterSkeleton } from './letter-skeletons';
import type { TemplateName, TemplateValues } from './letter-texts';
import { type NewsletterSections, sectionsHtml, sectionsText } from './newsletter-sections';
import { texts } from './texts';

/** Everything a letter says, as data: the same content always renders to the same letter. */
export type LetterContent<T extends TemplateName = TemplateName> = {
  readonly [K in T]: {
    readonly template: K;
    readonly language: Language;
    /** The reader's name; empty when it is not known. */
    readonly name: string;
    readonly values: Readonly<Record<TemplateValues[K], string>>;
    readonly reasons?: readonly IneligibleReason[];
    readonly feedback?: FeedbackLetter;
    readonly newsletter?: { readonly language: Language; readonly sections: NewsletterSections };
  };
}[T];

export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface LetterFrame {
  /** Whom to ask. */
  readonly contact: string;
  readonly publicUrl: string;
}

/** @throws Error naming a value the letter lacks. */
export async function renderLetter(content: LetterContent, frame: LetterFrame): Promise<RenderedLetter> {
  const { template, language, name } = content;
  const words = texts[language];
  const text = words.letters[template];
  const greeting = name === '' ? words.greetingWithoutName : fillText(words.greeting, { name });
  const values: Record<string, string> = { ...content.values, greeting, contact: frame.contact };
  const reasons = (content.reasons ?? []).map((reason) => words.reasons[reason]);
  const newsletter = content.newsletter;
  const sections = newsletter?.sections ?? [];
  const firstParagraph = text.body.find((block) => typeof block === 'string') ?? sections[0]?.paragraphs[0] ?? '';
  const subject = oneLine(fillText(text.subject, values));
  const skeleton = await letterSkeleton(template, language);
  const html = skeleton.fill({
    values: { ...values, subject, preview: newsletter ? firstParagraph : fillText(firstParagraph, values) },
    blocks: {
      reasons: `<ul style="margin:0;padding-inline-start:20px">${reasons.map((reason) => `<li style="margin:0 0 6px">${escapeHtml(reason)}</li>`).join('')}</ul>`,
      feedback: content.feedback ? feedbackHtml(content.feedback, language) : '',
      sections: newsletter ? sectionsHtml(sections, newsletter.language, frame.publicUrl) : '',
    },
  });
  const feedback = content.feedback ? feedbackText(content.feedback, language) : '';
  const parts = { reasons, feedback, sections: sectionsText(sections, frame.publicUrl) };
  return { subject, html, text: plainText(text, words, values, parts) };
}

/** A subject is a header: nothing typed by people may end it early. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trim();
}
