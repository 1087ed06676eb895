import { assertNever, DomainError } from '@champions/kernel';

/** What a judge must not read: all that an organisation sent in, or one entry. */
export interface Subject {
  readonly kind: 'organisation' | 'entry';
  readonly id: string;
}

/** A judge and a subject within a competition, in whatever of its rounds. */
export interface Pair {
  readonly competitionId: string;
  readonly judgeId: string;
  readonly subject: Subject;
}

interface Said {
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** Reasons that the secretariat found to be no conflict; what comes up later is not among them. */
export interface Dismissal extends Said {
  readonly covers: readonly string[];
}

/** What people have said of a pair. It holds for every round of the competition. */
export interface Ruling extends Pair {
  readonly declaredAt: Date | null;
  readonly imposed: Said | null;
  readonly dismissed: Dismissal | null;
  /** When what was imposed was last lifted. */
  readonly liftedAt?: Date;
}

export type RulingCommand =
  | ({ readonly type: 'declare'; readonly at: Date } & Pair)
  | { readonly type: 'withdraw' }
  | ({ readonly type: 'impose' } & Pair & Said)
  | ({ readonly type: 'dismiss' } & Pair & Dismissal)
  | ({ readonly type: 'lift' } & Said)
  | { readonly type: 'forget' };

export type RulingFact =
  | ({ readonly type: 'declared'; readonly at: Date } & Pair)
  | { readonly type: 'withdrawn' }
  | ({ readonly type: 'imposed' } & Pair & Said)
  | ({ readonly type: 'dismissed' } & Pair & Dismissal)
  | ({ readonly type: 'lifted' } & Said)
  | { readonly type: 'forgotten' };

/** The reason under which a judge's own declaration is dismissed. */
export const DECLARED = 'declared-by-judge';

/** Whether what was said keeps the judge from the entry. */
export function blocks({ declaredAt, imposed, dismissed }: Ruling): boolean {
  return imposed !== null || (declaredAt !== null && dismissed?.covers.includes(DECLARED) !== true);
}

export function decide(command: RulingCommand, ruling: Ruling | null): readonly RulingFact[] {
  switch (command.type) {
    case 'declare':
      // Declared again with the next round's list: what the secretariat has dismissed since stays dismissed.
      return ruling?.declaredAt ? [] : [{ ...pairOf(command), type: 'declared', at: command.at }];
    case 'withdraw':
      return ruling?.declaredAt ? [{ type: 'withdrawn' }] : [];
    case 'impose':
      if (ruling?.imposed?.reason === command.reason) return [];
      return [{ ...pairOf(command), ...said(command), type: 'imposed' }];
    case 'dismiss':
      return dismiss(command, ruling);
    case 'lift':
      if (!ruling?.imposed) throw new DomainError('NOTHING_IMPOSED');
      return [{ ...said(command), type: 'lifted' }];
    case 'forget':
      return ruling === null ? [] : [{ type: 'forgotten' }];
    default:
      return assertNever(command);
  }
}

function dismiss(command: { readonly type: 'dismiss' } & Pair & Dismissal, ruling: Ruling | null) {
  if (ruling?.imposed) throw new DomainError('CONFLICT_IMPOSED');
  const covers = [...new Set([...command.covers, ...(ruling?.declaredAt ? [DECLARED] : [])])].sort();
  if (covers.length === 0) throw new DomainError('NO_CONFLICT');
  const before = ruling?.dismissed;
  if (before?.reason === command.reason && covers.every((reason) => before.covers.includes(reason))) return [];
  const all = [...new Set([...covers, ...(before?.covers ?? [])])].sort();
  return [{ ...pairOf(command), ...said(command), covers: all, type: 'dismissed' as const }];
}

const pairOf = ({ competitionId, judgeId, subject }: Pair): Pair => ({ competitionId, judgeId, subject });
const said = ({ reason, by, at }: Said): Said => ({ reason, by, at });

export function evolve(ruling: Ruling | null, fact: RulingFact): Ruling {
  switch (fact.type) {
    case 'declared':
      return { ...(ruling ?? blank(fact)), declaredAt: fact.at };
    case 'imposed':
      return { ...(ruling ?? blank(fact)), imposed: said(fact), dismissed: null };
    case 'dismissed':
      return { ...(ruling ?? blank(fact)), dismissed: { ...said(fact), covers: fact.covers } };
  }
  if (ruling === null) throw new Error(`${fact.type} before anything was said of the pair`);
  switch (fact.type) {
    case 'withdrawn':
      return { ...ruling, declaredAt: null };
    case 'lifted':
      return { ...ruling, imposed: null, liftedAt: fact.at };
    case 'forgotten':
      return { ...ruling, imposed: wordless(ruling.imposed), dismissed: wordless(ruling.dismissed) };
    default:
      return assertNever(fact);
  }
}

const blank = (fact: Pair): Ruling => ({ ...pairOf(fact), declaredAt: null, imposed: null, dismissed: null });

// What was typed about a person goes with the person; that it was ruled stays.
const wordless = <T extends Said>(one: T | null): T | null => one && { ...one, reason: '' };
