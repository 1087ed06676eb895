import { HIDDEN, visibleAnswers, visibleIdentity, visibleText } from './blind-entry';

const entry = { organisationName: 'Lima Chamber (of) Commerce', economy: 'Peru' };

describe('an entry as a round shows it', () => {
  it('has whole members removed, not emptied', () => {
    expect(visibleIdentity(entry, [])).toEqual(entry);
    expect(visibleIdentity(entry, ['organisation'])).toEqual({ economy: 'Peru' });
    expect(visibleIdentity(entry, ['economy'])).toEqual({ organisationName: entry.organisationName });
    expect(visibleIdentity(entry, ['organisation', 'economy'])).toEqual({});
  });

  it('does not leak the name by its texts, whatever their case and spacing', () => {
    const answers = {
      concept: 'The LIMA chamber (OF)  commerce, or Lima_Chamber_(of)_Commerce, plans it.',
      partners: ['Lima\u00A0Chamber\n(of) Commerce', 'another'],
      budget: 12,
      pilot: true,
    };
    expect(visibleAnswers(answers, entry, ['organisation'])).toEqual({
      concept: `The ${HIDDEN}, or ${HIDDEN}, plans it.`,
      partners: [HIDDEN, 'another'],
      budget: 12,
      pilot: true,
    });
  });

  it('leaves texts alone where organisations are not blinded', () => {
    const title = 'Lima Chamber (of) Commerce goes digital';
    expect(visibleText(title, entry, ['economy'])).toBe(title);
    expect(visibleText('kept', { organisationName: ' ', economy: '' }, ['organisation'])).toBe('kept');
  });
});
