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

  it('finds a name with hyphens, typed with them or without', () => {
    const union = { organisationName: 'Syndicat de Saint-Jean - Textile', economy: 'Guinea-Bissau' };
    const shown = (text: string) => visibleText(text, union, ['organisation', 'economy']);
    expect(shown('Syndicat de Saint-Jean - Textile, syndicat de Saint Jean Textile')).toBe(`${HIDDEN}, ${HIDDEN}`);
    expect(shown('In Guinea-Bissau and Guinea Bissau, as in Guinea')).toBe(`In ${HIDDEN} and ${HIDDEN}, as in Guinea`);
  });

  it('finds the name under other accents, and addresses that name somebody', () => {
    const chamber = { organisationName: 'Cámara de Comercio', economy: 'Perú' };
    const shown = (text: string) => visibleText(text, chamber, ['organisation']);
    expect(shown('La CAMARA DE COMERCIO y la ca\u0301mara de comercio.')).toBe(`La ${HIDDEN} y la ${HIDDEN}.`);
    expect(shown('Write to ana.q@camara.org.pe (or info@mail.camara.pe).')).toBe(`Write to ${HIDDEN} (or ${HIDDEN}).`);
    expect(shown('See https://www.camara.pe/x?y=1 and www.camara.pe now')).toBe(`See ${HIDDEN} and ${HIDDEN} now`);
    // What is not touched stays as it was typed, composed or not.
    expect(shown('Cafe\u0301 at 3 @ noon, e.g. in Peru')).toBe('Cafe\u0301 at 3 @ noon, e.g. in Peru');
  });

  it('does not leak the economy where that is blinded, and leaves longer words alone', () => {
    const peru = { organisationName: 'Lima Chamber', economy: 'Peru' };
    expect(visibleText('In PERÚ, Peruvian shops of Peru', peru, ['economy'])).toBe(
      `In ${HIDDEN}, Peruvian shops of ${HIDDEN}`,
    );
    expect(visibleText('Lima Chamber of Peru', peru, ['economy', 'organisation'])).toBe(`${HIDDEN} of ${HIDDEN}`);
  });

  it('leaves texts alone where organisations are not blinded', () => {
    const title = 'Lima Chamber (of) Commerce goes digital';
    expect(visibleText(title, entry, ['economy'])).toBe(title);
    expect(visibleText('kept', { organisationName: ' ', economy: '' }, ['organisation'])).toBe('kept');
  });
});
