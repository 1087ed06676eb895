import { type CreateOrganisation, decide, evolve } from './organisation';

const create: CreateOrganisation = {
  type: 'create',
  name: 'Chamber',
  kind: 'chamber-of-commerce',
  economy: 'Peru',
  createdBy: 'a',
};
const created = { ...create, type: 'created' } as const;

describe('an organisation', () => {
  it('is created once by the one who made its id', () => {
    expect(decide(create, null)).toEqual([created]);
    expect(decide(create, evolve(null, created))).toEqual([]);
  });

  it('refuses somebody else who uses its id', () => {
    expect(() => decide({ ...create, createdBy: 'b' }, evolve(null, created))).toThrow('ORGANISATION_TAKEN');
  });
});
