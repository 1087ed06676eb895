import { normaliseName } from './normalise-name';

describe('the names of organisations', () => {
  it.each([
    ['Cámara de Comercio de Lima', 'CAMARA DE COMERCIO DE LIMA'],
    ['The Lima Chamber of Commerce', 'Lima  Chamber-of-Commerce'],
    ['TofaraOnline Ltd.', 'TofaraOnline'],
    ['Acme S.A.', 'ACME, SA'],
    ['L’Atelier', "L'atelier"],
    ['غرفة التجارة', 'غُرفة التجارة'],
  ])('are one in %s and %s', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it('stay different where a word differs, and never become empty', () => {
    expect(normaliseName('Lima Chamber')).not.toBe(normaliseName('Lima Chamber of Commerce'));
    expect(normaliseName('The Company Ltd')).toBe('company');
    expect(normaliseName('SA')).toBe('sa');
  });
});
