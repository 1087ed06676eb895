export interface OwnSeat {
  readonly roundId: string;
  readonly competitionId: string;
  readonly declaredAt: string | null;
  /** That came after the judge had declared. */
  readonly newOrganisations: number;
  /** Whether the judge may say what to read, once declared. */
  readonly wishes: boolean;
}

export interface DeclarationLine {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy?: string;
  readonly declared: boolean;
  readonly isNew?: boolean;
}

export interface Declaration extends OwnSeat {
  readonly roundStatus: string;
  /** Names the list as it is shown. */
  readonly list: string;
  readonly organisations: readonly DeclarationLine[];
}

export const declarationsPath = '/api/judging/declarations';
export const declarationPath = (roundId: string): string => `${declarationsPath}/${roundId}`;

/** The lines whose organisation or economy has all the words somebody typed, in whatever case and accents. */
export function matching(lines: readonly DeclarationLine[], typed: string): readonly DeclarationLine[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return lines.filter(({ organisationName, economy = '' }) => {
    const text = plain(`${organisationName} ${economy}`);
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
