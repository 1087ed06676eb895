import { type Conflict, type ConflictReason, isDismissible, kinds, type PairConflicts } from './conflict';
import { normaliseName } from './normalise-name';

export interface EntryOrigin {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
}

export interface JudgeOrigin {
  readonly id: string;
  /** As the secretariat noted it: an organisation's id or its name. */
  readonly organisation: string | null;
  /** Organisations the judge's account belongs to. */
  readonly organisationIds: readonly string[];
  /** Organisations it belonged to, or sent in a proposal for. */
  readonly pastOrganisationIds: readonly string[];
  /** Organisations whose entries the judge has read in other editions. */
  readonly readOrganisationIds: readonly string[];
  /** The registrable domain of the judge's address; null where anybody can have such an address. */
  readonly emailDomain: string | null;
  readonly economy: string | null;
}

/** What people have said of a judge and an organisation or an entry. */
export interface Stated {
  readonly judgeId: string;
  readonly subject: { readonly kind: 'organisation' | 'entry'; readonly id: string };
  readonly declared: boolean;
  readonly imposed: boolean;
  readonly dismissed: readonly string[];
}

export interface ConflictInput {
  readonly entries: readonly EntryOrigin[];
  readonly judges: readonly JudgeOrigin[];
  /** The domains of the addresses of each organisation's people, as for judges. */
  readonly domainsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly steppedAside: readonly { readonly judgeId: string; readonly entryId: string }[];
  readonly stated: readonly Stated[];
  /** Whether a judge must not read entries of the judge's own economy. */
  readonly economyConflicts: boolean;
}

/**
 * Every conflict between the judges of a panel and the entries of a competition, by judge, then by entry; pairs without
 * one are not there. Works from the judges' few ties and not pair by pair, because a thousand judges and ten thousand
 * entries are ten million pairs.
 */
export function findConflicts(input: ConflictInput): readonly PairConflicts[] {
  const entries = indexEntries(input);
  return [...input.judges].sort(byId).flatMap((judge) => conflictsOf(judge, entries, input));
}

type Index = ReturnType<typeof indexEntries>;

function indexEntries({ entries, domainsOf }: Pick<ConflictInput, 'entries' | 'domainsOf'>) {
  const byOrganisation = groupBy(entries, ({ organisationId }) => [organisationId]);
  return {
    byOrganisation,
    byEntry: groupBy(entries, ({ id }) => [id]),
    byName: groupBy(entries, ({ organisationName }) => [normaliseName(organisationName)]),
    byEconomy: groupBy(entries, ({ economy }) => [normaliseName(economy)]),
    byDomain: groupBy(entries, ({ organisationId }) => [...(domainsOf.get(organisationId) ?? [])]),
  };
}

function conflictsOf(judge: JudgeOrigin, index: Index, input: ConflictInput): readonly PairConflicts[] {
  const found = new Map<string, { readonly entry: EntryOrigin; readonly reasons: Set<ConflictReason> }>();
  const add = (reason: ConflictReason, entries: readonly EntryOrigin[] = []) => {
    for (const entry of entries) {
      const pair = found.get(entry.id) ?? { entry, reasons: new Set() };
      found.set(entry.id, pair);
      pair.reasons.add(reason);
    }
  };
  const ofOrganisation = (id: string) => index.byOrganisation.get(id);
  const stated = input.stated.filter(({ judgeId }) => judgeId === judge.id);

  for (const id of judge.organisationIds) add('same-organisation', ofOrganisation(id));
  if (judge.organisation !== null) {
    add('same-organisation', ofOrganisation(judge.organisation));
    add('same-organisation', named(index.byName, judge.organisation));
  }
  if (judge.emailDomain !== null) add('same-email-domain', index.byDomain.get(judge.emailDomain));
  if (input.economyConflicts && judge.economy !== null) add('same-economy', named(index.byEconomy, judge.economy));
  for (const id of judge.pastOrganisationIds)
    if (!judge.organisationIds.includes(id)) add('past-member', ofOrganisation(id));
  for (const id of judge.readOrganisationIds) add('past-reader', ofOrganisation(id));
  for (const { judgeId, entryId } of input.steppedAside)
    if (judgeId === judge.id) add('stepped-aside', index.byEntry.get(entryId));
  for (const { subject, declared, imposed } of stated) {
    const entries = subject.kind === 'entry' ? index.byEntry.get(subject.id) : ofOrganisation(subject.id);
    if (declared) add('declared-by-judge', entries);
    if (imposed) add('imposed-by-secretariat', entries);
  }
  return [...found.values()]
    .sort((a, b) => byId(a.entry, b.entry))
    .map(({ entry, reasons }) => toPair(judge.id, entry, reasons, stated));
}

function toPair(
  judgeId: string,
  { id: entryId, organisationId }: EntryOrigin,
  reasons: ReadonlySet<ConflictReason>,
  stated: readonly Stated[],
): PairConflicts {
  const covers = new Set(
    stated
      .filter(({ subject }) => subject.id === (subject.kind === 'entry' ? entryId : organisationId))
      .flatMap(({ dismissed }) => dismissed),
  );
  const conflicts = (Object.keys(kinds) as ConflictReason[])
    .filter((reason) => reasons.has(reason))
    .map((reason): Conflict => ({
      ...{ reason, ...kinds[reason] },
      dismissed: isDismissible(reason) && covers.has(reason),
    }));
  const blocks = conflicts.some(({ strength, dismissed }) => strength === 'blocks' && !dismissed);
  return { judgeId, entryId, organisationId, conflicts, blocks };
}

function named(byName: ReadonlyMap<string, readonly EntryOrigin[]>, name: string): readonly EntryOrigin[] | undefined {
  const normalised = normaliseName(name);
  return normalised === '' ? undefined : byName.get(normalised);
}

function groupBy(
  entries: readonly EntryOrigin[],
  keysOf: (entry: EntryOrigin) => readonly string[],
): ReadonlyMap<string, readonly EntryOrigin[]> {
  const groups = new Map<string, EntryOrigin[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
