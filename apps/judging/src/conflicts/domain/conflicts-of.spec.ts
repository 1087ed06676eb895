import { conflictsOf } from './conflicts-of';

const entry = { organisationId: 'organisation-1', organisationName: 'Cámara de Comercio de Lima', economy: 'Peru' };
const stranger = { organisation: null, organisationIds: [], economy: null };
const strict = { economyConflicts: true };
const lenient = { economyConflicts: false };

describe('conflicts between an entry and a judge', () => {
  it('are none between strangers', () => {
    expect(conflictsOf(entry, stranger, strict)).toEqual([]);
    expect(
      conflictsOf(entry, { organisation: 'Another chamber', organisationIds: ['o-2'], economy: 'Chile' }, strict),
    ).toEqual([]);
  });

  it.each([
    ['the account’s membership', { ...stranger, organisationIds: ['organisation-9', 'organisation-1'] }],
    ['the organisation’s id', { ...stranger, organisation: 'organisation-1' }],
    ['the organisation’s name, however it is written', { ...stranger, organisation: 'CAMARA DE COMERCIO DE LIMA' }],
  ])('come from %s', (_, judge) => {
    expect(conflictsOf(entry, judge, lenient)).toEqual(['same-organisation']);
  });

  it('come from the economy only where the round says so', () => {
    const compatriot = { ...stranger, economy: 'peru' };
    expect(conflictsOf(entry, compatriot, lenient)).toEqual([]);
    expect(conflictsOf(entry, compatriot, strict)).toEqual(['same-economy']);
  });

  it('stay once a judge has declared one', () => {
    expect(conflictsOf(entry, stranger, lenient, true)).toEqual(['declared-by-judge']);
  });

  it('do not come from what is empty', () => {
    expect(conflictsOf({ ...entry, organisationName: '' }, { ...stranger, organisation: ' ' }, strict)).toEqual([]);
  });
});
