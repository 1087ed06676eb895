import type { Answer, IneligibleReason, Language, OrganisationKind } from '@champions/contracts';

/** A text in all four languages: an edition's own texts are never left to a fallback. */
export type Texts = Readonly<Record<Language, string>>;

/**
 * Everything a rehearsal needs to play one edition: what the secretariat types in, who takes part, what they submit,
 * how they mark and what is published. Pure data and pure functions: the same options give the same edition.
 * Whatever did not happen in fact is marked `generated: true`.
 */
export interface Edition {
  readonly competition: CompetitionPlan;
  readonly form: readonly QuestionPlan[];
  readonly rubric: readonly CriterionPlan[];
  readonly final: FinalPlan;
  readonly secretariat: SecretariatPlan;
  readonly judges: readonly JudgePlan[];
  /** In the order in which they are submitted; the late ones come last. */
  readonly proposals: readonly ProposalPlan[];
  readonly stories: readonly StoryPlan[];
  readonly newsletter: NewsletterPlan;
  readonly subscribers: readonly PersonPlan[];
  /** A judge's mark for one criterion: a whole number from 0 to the criterion's scale. */
  markOf(proposal: ProposalPlan, judge: JudgePlan, criterion: CriterionPlan): number;
  /** A judge's short comment on a proposal, in the judge's language, in keeping with the marks. */
  commentOf(proposal: ProposalPlan, judge: JudgePlan): string;
}

export interface EditionOptions {
  /** How many proposals come in: 8 to 10 000. */
  readonly proposals: number;
  readonly seed: number;
}

export interface CompetitionPlan {
  readonly slug: string;
  readonly name: Texts;
  readonly theme: Texts;
  readonly description: Texts;
  readonly eligibility: readonly Texts[];
  readonly topics: readonly { readonly key: string; readonly label: Texts }[];
  readonly organisers: readonly string[];
  readonly sponsors: readonly string[];
  readonly languages: readonly Language[];
  readonly zone: string;
  /** What really happened, for display; a rehearsal compresses it. Days are ISO dates in the zone. */
  readonly dates: {
    readonly opens: string;
    readonly closes: string;
    /** Each date the announcement had, in order; `on` is null while it was to be confirmed. */
    readonly announcements: readonly { readonly on: string | null; readonly occasion: Texts }[];
  };
  readonly awards: number;
  /** False: winners are shown alphabetically, without ranks. */
  readonly ranked: boolean;
  /** How many judges read each entry. */
  readonly readings: number;
}

export interface QuestionPlan {
  readonly key: string;
  readonly type: 'short-text' | 'long-text' | 'multiple-choice' | 'yes-no' | 'number';
  readonly label: Texts;
  readonly help: Texts;
  readonly required: boolean;
  readonly maxWords?: number;
  readonly choices?: readonly { readonly key: string; readonly label: Texts }[];
  readonly showWhen?: { readonly question: string; readonly equals: string | boolean };
}

export interface CriterionPlan {
  readonly key: string;
  readonly name: Texts;
  /** What to look for, followed by what the anchor marks mean. */
  readonly guidance: Texts;
  readonly anchors: readonly { readonly mark: number; readonly meaning: Texts }[];
  /** The weights of a rubric add up to 1. */
  readonly weight: number;
  /** The highest mark; the lowest is 0. */
  readonly scale: number;
}

/** The second round, which has a scoring guide of its own. */
export interface FinalPlan {
  readonly name: Texts;
  /** How many of the first round go on to it; more where those at the line are tied. */
  readonly takes: number;
  readonly readings: number;
  readonly rubric: readonly CriterionPlan[];
}

export interface PersonPlan {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly generated: true;
}

/** Three different people; the lead and the approver approve the announcement. */
export interface SecretariatPlan {
  readonly lead: PersonPlan;
  readonly manager: PersonPlan;
  readonly approver: PersonPlan;
}

export interface JudgePlan extends PersonPlan {
  readonly key: string;
  readonly organisation: string;
  readonly economy: string;
  /** The languages of proposals this judge can read. */
  readonly languages: readonly Language[];
  readonly expertise: readonly string[];
  readonly maxLoad: number;
  /** Latent: added to every mark this judge gives. Never sent to the platform. */
  readonly severity: number;
}

export interface OrganisationPlan {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly economy: string;
}

interface SubmittedPlan {
  readonly key: string;
  readonly organisation: OrganisationPlan;
  readonly contact: PersonPlan;
  /** In the contact's language, by question key; questions that are not shown or not answered are absent. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Latent worth on the rubric's scale. Never sent to the platform. */
  readonly quality: number;
  /** False where organisation and answers retell a real proposal; `generatedAnswers` are made up even there. */
  readonly generated: boolean;
  readonly generatedAnswers: readonly string[];
}

/** What becomes of a proposal, and why. */
export type ProposalFate =
  | { readonly fate: 'eligible' }
  | { readonly fate: 'ineligible'; readonly reason: IneligibleReason }
  | { readonly fate: 'withdrawn' }
  /** Submitted after closing; the secretariat lets it in or does not. Once in, it is eligible. */
  | { readonly fate: 'late'; readonly accepted: boolean; readonly note: string };

export type ProposalPlan = SubmittedPlan & ProposalFate;

/** What a winner confirms of its story after the advance notice. */
export interface StoryPlan {
  readonly proposalKey: string;
  readonly organisation: string;
  readonly projectName: string;
  readonly about: readonly string[];
  readonly project: readonly string[];
  readonly whySelected: readonly string[];
  readonly implementation: readonly string[];
  readonly quotation: {
    readonly speaker: string;
    readonly title: string;
    /** Never the speaker's words: a paraphrase made from the project's facts. */
    readonly text: string;
    readonly paraphrased: true;
    readonly originalLanguage: Language;
  };
  /** The story in one or two sentences, for readers of the other languages. */
  readonly summary: Texts;
}

export interface NewsletterPlan {
  readonly title: string;
  readonly language: Language;
  readonly sections: readonly NewsletterSectionPlan[];
}

export interface NewsletterSectionPlan {
  readonly id: string;
  /** `stories` is where the platform puts the winners' stories. */
  readonly kind: 'notice' | 'launch' | 'stories' | 'presentations' | 'explainer' | 'register' | 'sidebar';
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly NewsletterItemPlan[];
}

export interface NewsletterItemPlan {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  readonly generated?: true;
}
