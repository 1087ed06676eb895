import { gatesOf, guideOf } from './gates';
import { guideSchema, rubricSchema } from './shapes';

const reach = { key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 10 };
const legal = { key: 'legal', name: { en: 'Legal' } };
const guide = [reach, { ...legal, kind: 'pass-fail' as const, weight: 0, scale: 1 }];

describe('a gate', () => {
  it('travels beside the rubric, whose weights stay positive', () => {
    const { rubric, gates } = gatesOf(guide);
    expect(rubricSchema.parse(rubric)).toEqual([reach]);
    expect(guideOf(rubric, gates)).toEqual(guide);
    expect(guideOf(rubric)).toEqual([reach]);
  });

  it('is set up among the criteria, and is not in a rubric', () => {
    expect(guideSchema.safeParse(guide).success).toBe(true);
    expect(rubricSchema.safeParse(guide).success).toBe(false);
  });
});
