import type { Language, Phase } from '@champions/contracts';

/** Where a competition stands, as a reader is told. */
export type PublicPhase = Exclude<Phase, 'draft'>;

/** Every word of the public pages that nobody types in; {name} stands for a value. */
export interface Wording {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly ownName: string;
  readonly brand: string;
  readonly tagline: string;
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly home: string;
    readonly newsletters: string;
    readonly subscribe: string;
    readonly signIn: string;
    readonly languages: string;
  };
  readonly footer: { readonly verify: string; readonly feed: string; readonly quiet: string };
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly competitions: string;
    readonly noCompetitions: string;
    readonly winners: string;
    readonly newsletter: string;
    readonly deadline: string;
  };
  readonly phases: Readonly<Record<PublicPhase, string>>;
  readonly call: {
    readonly kicker: string;
    readonly theme: string;
    readonly status: string;
    readonly deadline: string;
    readonly deadlinePassed: string;
    readonly awards: string;
    readonly proposalLanguages: string;
    readonly who: string;
    readonly dates: string;
    readonly zone: string;
    readonly moments: {
      readonly opens: string;
      readonly closes: string;
      readonly screeningEnds: string;
      readonly judgingCloses: string;
      readonly announcement: string;
    };
    readonly toBeConfirmed: string;
    readonly questions: string;
    readonly questionsLead: string;
    readonly required: string;
    readonly optional: string;
    readonly words: string;
    readonly judged: string;
    /** In place of a weight: it is met or not. */
    readonly gate: string;
    readonly ties: string;
    readonly tiesLead: string;
    readonly tieSteps: {
      readonly criterion: string;
      readonly 'fewer-abstentions': string;
      readonly 'head-to-head': string;
      readonly lot: string;
    };
    readonly organisers: string;
    readonly sponsors: string;
    readonly submit: string;
    readonly submitNote: string;
    readonly seeWinners: string;
  };
  readonly winners: {
    readonly title: string;
    readonly alphabetical: string;
    readonly ranked: string;
    readonly rank: string;
    readonly read: string;
    readonly theCall: string;
  };
  readonly story: {
    readonly kicker: string;
    readonly organisation: string;
    readonly economy: string;
    readonly competition: string;
    readonly about: string;
    readonly project: string;
    readonly whySelected: string;
    readonly implementation: string;
    readonly video: string;
    readonly writtenIn: string;
    readonly others: string;
    readonly back: string;
  };
  readonly quotation: { readonly paraphrased: string; readonly translated: string };
  readonly newsletter: {
    readonly masthead: string;
    readonly contents: string;
    readonly brief: string;
    readonly stories: string;
    readonly pdf: string;
    readonly all: string;
    readonly none: string;
    readonly writtenIn: string;
    readonly fullStory: string;
    readonly subscribe: string;
  };
  readonly subscribe: {
    readonly title: string;
    readonly lead: string;
    readonly email: string;
    readonly language: string;
    readonly button: string;
    readonly note: string;
  };
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}

/** Puts values into a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
