import { DomainError, type FieldProblem } from '@champions/kernel';

export type Language = 'en' | 'fr' | 'es' | 'ar';

export const sectionKinds = [
  'notice',
  'launch',
  'stories',
  'presentations',
  'explainer',
  'register',
  'sidebar',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export interface NewsletterItem {
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
}

export interface NewsletterSection {
  /** The anchor of the section; unique in its issue. */
  readonly id: string;
  readonly kind: SectionKind;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly NewsletterItem[];
}

/** One issue as it is written; the winner stories are put in when it is prepared. */
export interface NewsletterContent {
  readonly competitionId: string;
  readonly slug: string;
  readonly title: string;
  /** What stands beside the title of the paper, such as "Special issue, December 2021". */
  readonly issue: string | null;
  readonly language: Language;
  readonly sections: readonly NewsletterSection[];
  /** The section after whose opening the stories come; without it the one of kind "stories", or the end. */
  readonly storyPlacement: string | null;
}

/** The anchor of the stories in an issue that names no place for them. */
export const STORIES_ANCHOR = 'stories';

/** @throws DomainError naming each field that contradicts another. */
export function requireConsistent({ sections, storyPlacement }: NewsletterContent): void {
  const ids = sections.map(({ id }) => id);
  const problems: FieldProblem[] = ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: `sections.${String(index)}.id`, code: 'SECTION_REPEATED' }] : [],
  );
  if (storyPlacement !== null && !ids.includes(storyPlacement))
    problems.push({ path: 'storyPlacement', code: 'SECTION_UNKNOWN' });
  if (problems.length > 0) throw new DomainError('INVALID_INPUT', { fields: problems });
}

/** Where the stories go: the index of their section, or null for a section of their own at the end. */
export function storySectionOf({ sections, storyPlacement }: NewsletterContent): number | null {
  const index = sections.findIndex(({ id, kind }) =>
    storyPlacement === null ? kind === 'stories' : id === storyPlacement,
  );
  return index === -1 ? null : index;
}
