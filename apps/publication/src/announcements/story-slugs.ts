import { deterministicId } from '@champions/kernel';

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);

/** The last part of each story's address, by proposal: the organisation's name where it can be written in ASCII. */
export function storySlugs(
  winners: readonly { readonly proposalId: string; readonly organisationName: string }[],
): ReadonlyMap<string, string> {
  const names = winners.map(({ organisationName }) => ascii(organisationName));
  return new Map(
    winners.map(({ proposalId }, index) => {
      const name = names[index] ?? '';
      const alone = name !== '' && names.filter((other) => other === name).length === 1;
      const own = deterministicId('story-slug', proposalId)
        .replaceAll(/[^a-zA-Z0-9]/g, '')
        .slice(0, 8)
        .toLowerCase();
      return [proposalId, alone ? name : `${name || 'winner'}-${own}`];
    }),
  );
}
