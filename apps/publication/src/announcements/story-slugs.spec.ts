import { storySlugs } from './story-slugs';

const slugsOf = (...names: string[]) => [
  ...storySlugs(
    names.map((organisationName, index) => ({ proposalId: `p${String(index)}`, organisationName })),
  ).values(),
];

describe('the address of a story', () => {
  it('is the name of the organisation', () => {
    expect(slugsOf('Lima Chamber of Commerce', 'Fédération des Très-Petites Entreprises')).toEqual([
      'lima-chamber-of-commerce',
      'federation-des-tres-petites-entreprises',
    ]);
  });

  it('differs for two of the same name, and exists for a name in another script', () => {
    const slugs = slugsOf('Chamber', 'chamber', 'غرفة التجارة');
    expect(new Set(slugs).size).toBe(3);
    expect(slugs.map((slug) => slug.replace(/-[a-z0-9]+$/, ''))).toEqual(['chamber', 'chamber', 'winner']);
    expect(slugsOf('Chamber', 'chamber', 'غرفة التجارة')).toEqual(slugs);
  });
});
