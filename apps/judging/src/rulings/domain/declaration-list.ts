export interface Origin {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
}

/** One line a judge declares on. Neither an entry, its title nor how many there are. */
export interface DeclarationLine {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy?: string;
  readonly declared: boolean;
  /** It came after the judge had declared: there only where the judge has. */
  readonly isNew?: boolean;
}

interface ListInput {
  readonly origins: readonly Origin[];
  readonly declared: ReadonlySet<string>;
  readonly economyHidden: boolean;
  /** Null where the judge has not declared yet: all of it is new then. */
  readonly hasAnswered: ((organisationId: string) => boolean) | null;
}

/**
 * The organisations behind a competition's entries by name, each once. It is the same list whether or not a round
 * hides organisations: who takes part must be known to say with whom one has ties, and nothing in the list leads from
 * an organisation to an entry.
 */
export function declarationList({
  origins,
  declared,
  economyHidden,
  hasAnswered,
}: ListInput): readonly DeclarationLine[] {
  const lines = new Map<string, DeclarationLine>();
  for (const { organisationId, organisationName, economy } of origins)
    lines.set(organisationId, {
      ...{ organisationId, organisationName },
      ...(!economyHidden && { economy }),
      declared: declared.has(organisationId),
      ...(hasAnswered && { isNew: !hasAnswered(organisationId) }),
    });
  return [...lines.values()].sort(
    (a, b) => byText(a.organisationName, b.organisationName) || byText(a.organisationId, b.organisationId),
  );
}

const byText = (a: string, b: string): number => a.localeCompare(b, 'en');
