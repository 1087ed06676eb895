import {
  decide,
  evolve,
  type Preparation,
  type PreparationCommand,
  type PreparationFact,
  type PreparedPage,
} from './preparation';

const at = '2021-11-25T10:00:00.000Z';
const later = '2021-11-25T10:00:01.000Z';
const digest = 'd'.repeat(64);
const other = 'e'.repeat(64);
const asked = { announcementId: 'a1', competitionId: 'c1', attempt: 1, decisions: 100, at };
const page: PreparedPage = {
  ...{ path: '/en/competitions/x/winners', language: 'en', kind: 'winners', title: 'The winners', description: '' },
  digest: 'f'.repeat(64),
};
const found = { digest, pages: [page], newsletterId: 'n1' };

const requested: PreparationFact = { type: 'requested', ...asked };
const prepared: PreparationFact = { type: 'prepared', ...found };
const reopened: PreparationFact = { type: 'reopened', at: later };
const fire: PreparationCommand = { type: 'fire', digest, at: later };

const stateOf = (facts: readonly PreparationFact[]) => facts.reduce<Preparation | null>(evolve, null);
const after = (command: PreparationCommand, ...facts: PreparationFact[]) => decide(command, stateOf(facts));
const complete = (wanted: number, with_ = found): PreparationCommand => ({ type: 'complete', wanted, ...with_ });

describe('preparing an announcement', () => {
  it('begins when it is asked for, and again with each new attempt', () => {
    expect(after({ type: 'request', ...asked })).toEqual([requested]);
    expect(after({ type: 'request', ...asked }, requested)).toEqual([]);
    expect(after({ type: 'request', ...asked, attempt: 2 }, requested, prepared)).toEqual([
      { ...requested, attempt: 2 },
    ]);
    const again = stateOf([requested, prepared, { ...requested, attempt: 2 }]);
    expect(again).toMatchObject({ status: 'waiting', digest: null, pages: [], dueAt: at, wanted: 2 });
  });

  it('waits for what is missing, and holds nothing meanwhile', () => {
    const missing = [{ what: 'stories', subjects: ['s1'] }] as const;
    const waited: PreparationFact = { type: 'waited', missing, until: null };
    expect(after({ type: 'wait', wanted: 1, missing, until: null }, requested)).toEqual([waited]);
    expect(stateOf([requested, prepared, reopened, waited])).toMatchObject({
      ...{ status: 'waiting', digest: null, pages: [], dueAt: null, missing },
    });
  });

  it('says a digest when it is new, and nothing when nothing has changed', () => {
    expect(after(complete(1), requested)).toEqual([prepared]);
    expect(after(complete(2), requested, prepared, reopened)).toEqual([{ type: 'unchanged' }]);
    expect(after(complete(2, { ...found, digest: other }), requested, prepared, reopened)).toEqual([
      { ...prepared, digest: other },
    ]);
    expect(after(complete(2), requested, prepared, { ...requested, attempt: 2 })).toEqual([prepared]);
  });

  it('forgets a look that something has overtaken', () => {
    expect(after(complete(1), requested, reopened)).toEqual([]);
    expect(after({ type: 'wait', wanted: 1, missing: [], until: null }, requested, reopened)).toEqual([]);
    expect(stateOf([requested, reopened])).toMatchObject({ wanted: 2, dueAt: later });
    expect(after({ type: 'look-again', at: later })).toEqual([]);
  });

  it('fires with the digest it holds, once', () => {
    const fired: PreparationFact = { type: 'fired', at: later };
    expect(after(fire, requested, prepared)).toEqual([fired]);
    expect(after(fire, requested, prepared, fired)).toEqual([]);
    expect(stateOf([requested, prepared, fired])).toMatchObject({ status: 'fired', pages: [page], firedAt: later });
  });

  it('refuses another digest than its own, and one it no longer holds', () => {
    expect(after({ ...fire, digest: other }, requested, prepared)).toEqual([
      { type: 'refused', fired: other, held: digest },
    ]);
    expect(after(fire, requested)).toEqual([{ type: 'refused', fired: digest, held: null }]);
  });

  it('is prepared anew where it was refused, and never where it is public', () => {
    const refused: PreparationFact = { type: 'refused', fired: other, held: digest };
    const again = { ...requested, attempt: 2 };
    expect(after({ type: 'request', ...asked }, requested, prepared, refused)).toEqual([]);
    expect(after({ type: 'request', ...asked, attempt: 2 }, requested, prepared, refused)).toEqual([again]);
    expect(stateOf([requested, prepared, refused, again])).toMatchObject({ status: 'waiting', refusal: null });
    expect(after({ type: 'request', ...asked, attempt: 2 }, requested, prepared, { type: 'fired', at })).toEqual([]);
  });

  it('changes nothing any more once it is final', () => {
    for (const last of [
      { type: 'fired', at },
      { type: 'refused', fired: other, held: digest },
    ] as const) {
      const facts = [requested, prepared, last];
      expect(after({ type: 'look-again', at }, ...facts)).toEqual([]);
      expect(after(complete(1, { ...found, digest: other }), ...facts)).toEqual([]);
    }
  });
});
