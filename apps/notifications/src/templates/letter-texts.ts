import type { FeedbackReason, IneligibleReason, Standing } from '@champions/contracts';

/** What each template's texts may name in braces, besides what every letter knows. */
export interface TemplateValues {
  'sign-in': 'code' | 'link' | 'minutes';
  'proposal-received': 'title' | 'receiptNumber' | 'receivedAt' | 'link' | 'competition';
  'proposal-late': 'title' | 'receiptNumber' | 'receivedAt' | 'link' | 'competition';
  'late-accepted': 'title' | 'link' | 'competition';
  'late-refused': 'title' | 'link' | 'competition';
  'proposal-withdrawn': 'title' | 'link' | 'competition';
  'screening-eligible': 'title' | 'link' | 'competition';
  'screening-ineligible': 'title' | 'link' | 'competition';
  'judge-invited': 'link' | 'competition';
  'entries-assigned': 'proposals' | 'closesAt' | 'link' | 'competition';
  'entries-assigned-open': 'proposals' | 'link' | 'competition';
  'sheets-reminder': 'proposals' | 'closesAt' | 'link' | 'competition';
  'advance-notice': 'title' | 'organisation' | 'link' | 'competition';
  'decision-winner': 'title' | 'organisation' | 'link' | 'competition';
  'decision-not-selected': 'title' | 'organisation' | 'link' | 'competition';
  'decision-feedback': 'title' | 'organisation' | 'link' | 'competition';
  newsletter: 'title' | 'link' | 'pdfLink' | 'unsubscribeLink' | 'competition';
  'subscription-confirm': 'link';
}

export type TemplateName = keyof TemplateValues;

/** Facts a letter lists with a label; each is a value of the same name. */
export type FactName = 'title' | 'organisation' | 'receiptNumber' | 'receivedAt' | 'closesAt';

/** One part of a letter's body, in reading order. */
export type Block =
  | string
  | { readonly facts: readonly FactName[] }
  /** The typed code, large. */
  | { readonly code: true }
  /** Why a proposal is not eligible, one line each. */
  | { readonly reasons: true }
  /** What the judges and the secretariat say of a proposal that was not selected. */
  | { readonly feedback: true }
  /** The sections of a newsletter. */
  | { readonly sections: true }
  /** The one button; it leads to `link`. */
  | { readonly action: string }
  | { readonly linkTo: 'pdfLink' | 'unsubscribeLink'; readonly label: string };

export interface LetterText {
  readonly subject: string;
  readonly heading: string;
  readonly body: readonly Block[];
  /** Why this reader gets this letter. */
  readonly why: string;
}

/** What surrounds the parts of a feedback letter; `{criteria}` is a list. */
export interface FeedbackWords {
  readonly standingLead: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly strongest: string;
  readonly weakest: string;
  readonly reasonsLead: string;
  readonly reasons: Readonly<Record<FeedbackReason, string>>;
  readonly commentsLead: string;
  readonly messageLead: string;
}

/** Every text of every letter in one language. Names in braces are filled in per letter. */
export interface LanguageTexts {
  readonly greeting: string;
  readonly greetingWithoutName: string;
  /** Whom to ask. */
  readonly ask: string;
  readonly signature: string;
  readonly ifButtonFails: string;
  readonly automatic: string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly reasons: Readonly<Record<IneligibleReason, string>>;
  readonly feedback: FeedbackWords;
  /** A number of proposals, per plural category of the language (Unicode CLDR). */
  readonly proposals: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly letters: Readonly<Record<TemplateName, LetterText>>;
}
