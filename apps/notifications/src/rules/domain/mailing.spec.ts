import { decide, evolve, type Mailing, type MailingFact } from './mailing';

const at = new Date('2021-09-15T12:00:00Z');
const wanted: MailingFact<string> = { type: 'wanted', wish: 'w', correlationId: 'c', at };
const given = (...facts: readonly MailingFact<string>[]) => facts.reduce<Mailing<string> | null>(evolve, null);

describe('a mailing', () => {
  it('is wanted once', () => {
    expect(decide({ type: 'want', wish: 'w', correlationId: 'c', at }, null)).toEqual([wanted]);
    expect(decide({ type: 'want', wish: 'w', correlationId: 'c', at }, given(wanted))).toEqual([]);
  });

  it('looks for its readers soon, then less often, and gives up after three days', () => {
    expect(given(wanted)?.dueAt).toEqual(new Date(at.getTime() + 200));
    const late = new Date(at.getTime() + 4 * 24 * 3_600_000);
    expect(decide({ type: 'wait', at: late }, given(wanted))).toEqual([{ type: 'given-up' }]);
  });

  it('is over once its letters are queued', () => {
    const done = given(wanted, { type: 'done' });
    expect(done?.dueAt).toBeNull();
    expect(decide({ type: 'finish' }, done)).toEqual([]);
    expect(decide({ type: 'wait', at }, done)).toEqual([]);
  });
});
