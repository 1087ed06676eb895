import { followPlan } from './follow-plan';

interface Plan {
  readonly items: readonly string[];
  readonly cursor: number;
}

/** A plan of five children, made two at a time, with all that was made. */
function given() {
  let stored: Plan | null = { items: ['a', 'b', 'c', 'd', 'e'], cursor: 0 };
  const made: string[] = [];
  const run = (failAt?: string, endAt?: number) =>
    followPlan<Plan>(stored as Plan, {
      size: ({ items }) => items.length,
      stretch: 2,
      make: ({ items }, from, to) => {
        for (const item of items.slice(from, to)) {
          if (item === failAt) return Promise.reject(new Error('the store is down'));
          made.push(item);
        }
        return Promise.resolve();
      },
      advance: (plan, cursor) => Promise.resolve((stored = cursor === endAt ? null : { ...plan, cursor })),
    });
  return { run, made };
}

describe('a plan with a cursor', () => {
  it('is carried out to its end', async () => {
    const { run, made } = given();
    expect((await run())?.cursor).toBe(5);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('goes on from its last cursor after a fault', async () => {
    const { run, made } = given();
    await expect(run('d')).rejects.toThrow('the store is down');
    expect((await run())?.cursor).toBe(5);
    expect(made).toEqual(['a', 'b', 'c', 'c', 'd', 'e']);
  });

  it('is left when somebody ended it meanwhile', async () => {
    const { run, made } = given();
    expect(await run(undefined, 2)).toBeNull();
    expect(made).toEqual(['a', 'b']);
  });
});
