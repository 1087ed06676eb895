import { decide, type Drafting, type DraftingCommand, type DraftingFact, evolve } from './drafting';

const at = new Date('2021-11-01T00:00:00Z');
const asked: DraftingFact = { type: 'asked', at };
const finished: DraftingFact = { type: 'finished' };
const drafting = (...given: readonly DraftingFact[]) => {
  const state = given.reduce<Drafting | null>(evolve, null);
  return { state, when: (command: DraftingCommand) => decide(command, state) };
};

it('begins with the decisions, and is asked again only after that', () => {
  expect(drafting().when({ type: 'ask', first: true, at })).toEqual([asked]);
  expect(drafting().when({ type: 'ask', first: false, at })).toEqual([]);
  expect(drafting(asked, finished).when({ type: 'ask', first: false, at })).toEqual([asked]);
});

it('is due until it is finished, and once more when it was asked for meanwhile', () => {
  expect(drafting(asked).state?.dueAt).toEqual(at);
  expect(drafting(asked).when({ type: 'finish', asked: 1 })).toEqual([finished]);
  expect(drafting(asked, asked).when({ type: 'finish', asked: 1 })).toEqual([]);
  expect(drafting(asked, finished).state?.dueAt).toBeNull();
  expect(drafting(asked, finished).when({ type: 'finish', asked: 1 })).toEqual([]);
});
