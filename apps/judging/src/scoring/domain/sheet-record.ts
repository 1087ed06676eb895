import { digestOf, wellFormed } from '@champions/kernel';
import type { Marked as Given } from './rubric';

/** As a judge fills a sheet in. */
interface Filled extends Given {
  readonly comment: string;
}

interface Marked extends Pick<Given, 'marks' | 'abstained'> {
  /** The hash of the comments as they were then. */
  readonly comments: string;
}

/** One thing that happened to a sheet, as the chain of its round will say it. */
export type SheetNote =
  | ({ readonly type: 'submitted' | 'confirmed' | 'revised'; readonly at: Date } & Marked)
  | ({ readonly type: 'entered'; readonly at: Date; readonly source: string } & Marked)
  /** The moment is null where it was not kept at the time. */
  | { readonly type: 'reopened' | 'abstained' | 'recused'; readonly at: Date | null };

type Happened =
  | { readonly type: 'assigned' | 'saved' }
  | ({ readonly type: 'submitted' | 'revised'; readonly at: Date } & Filled)
  | ({ readonly type: 'entered'; readonly at: Date; readonly source: string } & Filled)
  | { readonly type: 'reopened' | 'abstained' | 'recused'; readonly at: Date };

/** What the chain is to say of a fact; null for what is the judge's own affair, as a draft is. */
export function noteOf(fact: Happened, before: Filled & { readonly status: string }): SheetNote | null {
  switch (fact.type) {
    case 'assigned':
    case 'saved':
      return null;
    case 'submitted': {
      const isConfirmed = before.status === 'entered' && digestOf(marked(before)) === digestOf(marked(fact));
      return { type: isConfirmed ? 'confirmed' : 'submitted', at: fact.at, ...marked(fact) };
    }
    case 'entered':
      return { type: 'entered', at: fact.at, source: fact.source, ...marked(fact) };
    case 'revised':
      return { type: 'revised', at: fact.at, ...marked(fact) };
    default:
      return { type: fact.type, at: fact.at };
  }
}

interface OldSheet extends Filled {
  readonly status: string;
  readonly submittedAt: Date | null;
  readonly entered: (Filled & { readonly at: Date; readonly source: string }) | null;
  readonly first: (Filled & { readonly submittedAt: Date | null }) | null;
  readonly revisions: readonly (Filled & { readonly at: Date })[];
}

/** What can still be told of a sheet from before its facts were noted one by one. */
export function notesOfOld(sheet: OldSheet): readonly SheetNote[] {
  const { entered, first, revisions, status, submittedAt } = sheet;
  const [origin, given] = first ? [first, first.submittedAt] : [sheet, submittedAt];
  const notes: SheetNote[] = [];
  if (entered) notes.push({ type: 'entered', at: entered.at, source: entered.source, ...marked(entered) });
  if (given !== null) notes.push({ type: 'submitted', at: given, ...marked(origin) });
  for (const revision of revisions) notes.push({ type: 'revised', at: revision.at, ...marked(revision) });
  if (status === 'abstained' || status === 'recused') notes.push({ type: status, at: null });
  return notes;
}

function marked({ marks, abstained, comment, comments }: Filled): Marked {
  // Comments as the store gives them back, which holds no half of a surrogate pair.
  const byCriterion = Object.fromEntries(Object.entries(comments).map(([key, one]) => [key, wellFormed(one)]));
  return { marks, abstained, comments: digestOf({ comment: wellFormed(comment), comments: byCriterion }) };
}
