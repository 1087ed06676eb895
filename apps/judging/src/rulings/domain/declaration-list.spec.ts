import { declarationList } from './declaration-list';

const origin = (n: number, organisationName: string) => ({
  ...{ organisationId: `organisation-${n}`, organisationName, economy: `Economy ${n}` },
  ...{ title: 'A title', id: 'entry-1', language: 'fr' },
});
const origins = [origin(2, 'Zimbabwe Trust'), origin(1, 'Lima Chamber'), origin(2, 'Zimbabwe Trust')];

const blank = { origins, declared: new Set<string>(), economyHidden: false, hasAnswered: null };

describe('what a judge declares on', () => {
  it('is each organisation once, by name, with what was declared before', () => {
    expect(declarationList({ ...blank, declared: new Set(['organisation-2']) })).toEqual([
      { organisationId: 'organisation-1', organisationName: 'Lima Chamber', economy: 'Economy 1', declared: false },
      { organisationId: 'organisation-2', organisationName: 'Zimbabwe Trust', economy: 'Economy 2', declared: true },
    ]);
  });

  it('says which came after the judge had declared', () => {
    const hasAnswered = (id: string) => id === 'organisation-1';
    expect(declarationList({ ...blank, hasAnswered }).map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(declarationList(blank)[0]).not.toHaveProperty('isNew');
  });

  it('leaves out the economy where the round hides it, and everything of an entry', () => {
    const lines = declarationList({ ...blank, economyHidden: true });
    expect(lines).toEqual([
      { organisationId: 'organisation-1', organisationName: 'Lima Chamber', declared: false },
      { organisationId: 'organisation-2', organisationName: 'Zimbabwe Trust', declared: false },
    ]);
  });
});
