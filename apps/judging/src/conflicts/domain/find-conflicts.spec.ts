import { findConflicts, type JudgeOrigin, type Stated } from './find-conflicts';

const lima = { id: 'entry-1', organisationId: 'lima', organisationName: 'Cámara de Comercio de Lima', economy: 'Peru' };
const tofara = { id: 'entry-2', organisationId: 'tofara', organisationName: 'TofaraOnline Ltd', economy: 'Zimbabwe' };
const second = { ...lima, id: 'entry-3' };
const stranger: JudgeOrigin = {
  ...{ id: 'judge-1', organisation: null, organisationIds: [], pastOrganisationIds: [], readOrganisationIds: [] },
  ...{ emailDomain: null, economy: null },
};
const nothing = {
  ...{ entries: [tofara, second, lima], steppedAside: [], stated: [], economyConflicts: false },
  domainsOf: new Map([['tofara', new Set(['tofara.co.zw'])]]),
};
const found = (judge: Partial<JudgeOrigin>, input: Partial<Parameters<typeof findConflicts>[0]> = {}) =>
  findConflicts({ ...nothing, ...input, judges: [{ ...stranger, ...judge }] }).map(
    ({ entryId, conflicts, blocks }) => [entryId, conflicts.map(({ reason }) => reason).join(' '), blocks] as const,
  );
const bothOfLima = (reason: string, blocks = true) => [
  ['entry-1', reason, blocks],
  ['entry-3', reason, blocks],
];
const said = (about: Partial<Stated>): Stated => ({
  ...{ judgeId: 'judge-1', subject: { kind: 'organisation', id: 'lima' } },
  ...{ declared: false, imposed: false, dismissed: [], ...about },
});

describe('conflicts between a panel and the entries', () => {
  it('are none between strangers', () => {
    expect(found({ organisation: 'Another chamber', organisationIds: ['other'], economy: 'Chile' })).toEqual([]);
    expect(found({ organisation: ' ', economy: '' }, { economyConflicts: true })).toEqual([]);
  });

  it.each([
    ['the account’s membership', { organisationIds: ['other', 'lima'] }],
    ['the organisation’s id', { organisation: 'lima' }],
    ['the organisation’s name, however it is written', { organisation: 'CAMARA DE COMERCIO, DE LIMA' }],
  ])('come from %s, for every entry of the organisation', (_, judge) => {
    expect(found(judge)).toEqual(bothOfLima('same-organisation'));
  });

  it('come from the domain of an address', () => {
    expect(found({ emailDomain: 'tofara.co.zw' })).toEqual([['entry-2', 'same-email-domain', true]]);
    expect(found({ emailDomain: 'co.zw' })).toEqual([]);
  });

  it('come from the economy only where the round says so', () => {
    expect(found({ economy: 'PERU' })).toEqual([]);
    expect(found({ economy: 'PERU' }, { economyConflicts: true })).toEqual(bothOfLima('same-economy'));
  });

  it('come from the past: who belonged there is kept away, who has read for it is pointed out', () => {
    expect(found({ pastOrganisationIds: ['lima'] })).toEqual(bothOfLima('past-member'));
    expect(found({ pastOrganisationIds: ['lima'], organisationIds: ['lima'] })).toEqual(
      bothOfLima('same-organisation'),
    );
    expect(found({ readOrganisationIds: ['lima'] })).toEqual(bothOfLima('past-reader', false));
  });

  it('come from what people say, of an organisation or of one entry', () => {
    expect(found({}, { stated: [said({ declared: true })] })).toEqual(bothOfLima('declared-by-judge'));
    const entry = { kind: 'entry', id: 'entry-3' } as const;
    expect(found({}, { stated: [said({ imposed: true, subject: entry })] })).toEqual([
      ['entry-3', 'imposed-by-secretariat', true],
    ]);
    expect(found({}, { stated: [said({ declared: true, judgeId: 'judge-2' })] })).toEqual([]);
    const steppedAside = [{ judgeId: 'judge-1', entryId: 'entry-2' }];
    expect(found({}, { steppedAside })).toEqual([['entry-2', 'stepped-aside', true]]);
  });

  it('stop blocking once every one that blocks is dismissed', () => {
    const judge = { organisationIds: ['lima'], emailDomain: 'lima.pe' };
    const domainsOf = new Map([['lima', new Set(['lima.pe'])]]);
    const first = said({ dismissed: ['same-organisation'] });
    expect(found(judge, { domainsOf, stated: [first] })).toEqual(bothOfLima('same-organisation same-email-domain'));
    const both = said({ dismissed: ['same-organisation', 'same-email-domain'] });
    expect(found(judge, { domainsOf, stated: [both] })).toEqual(
      bothOfLima('same-organisation same-email-domain', false),
    );
  });

  it('cannot be dismissed where a judge has left the sheet or the secretariat has spoken', () => {
    const dismissed = ['stepped-aside', 'imposed-by-secretariat'];
    const steppedAside = [{ judgeId: 'judge-1', entryId: 'entry-1' }];
    expect(found({}, { steppedAside, stated: [said({ dismissed, imposed: true })] })).toEqual([
      ['entry-1', 'stepped-aside imposed-by-secretariat', true],
      ['entry-3', 'imposed-by-secretariat', true],
    ]);
  });

  it('tell how strong each is and where it is known from', () => {
    const [pair] = findConflicts({
      ...{ ...nothing, stated: [said({ dismissed: ['past-reader'] })], entries: [lima] },
      judges: [{ ...stranger, readOrganisationIds: ['lima'], organisation: 'lima' }],
    });
    expect(pair).toEqual({
      ...{ judgeId: 'judge-1', entryId: 'entry-1', organisationId: 'lima', blocks: true },
      conflicts: [
        { reason: 'same-organisation', strength: 'blocks', source: 'profile', dismissed: false },
        { reason: 'past-reader', strength: 'warns', source: 'history', dismissed: true },
      ],
    });
  });
});
