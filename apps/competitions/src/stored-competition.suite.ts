import { AggregateStore, MemoryAggregateDocuments } from '@champions/persistence';
import type { FixedClock } from '@champions/testing';
import { CommandCompetition } from './competitions/command-competition.handler';
import { competitionType } from './competitions/competition.aggregate';
import type { CompetitionCommand } from './competitions/domain/competition';
import { competition } from './competitions/domain/competition.suite';

export type { CompetitionCommand } from './competitions/domain/competition';
export * from './competitions/domain/competition.suite';

/** The competition "c" after these commands, in a store of its own, and what is committed to it from then on. */
export function storedCompetition(clock: FixedClock, ...commands: readonly CompetitionCommand[]) {
  const documents = new MemoryAggregateDocuments();
  const { state } = competition(...commands);
  void documents.insert({
    ...{ _id: 'c', revision: 1, schema: 1, state, era: 1, slot: 0, sequences: {} },
    ...{ commands: [], trail: [], outbox: [], dueAt: null },
  });
  const commits: { readonly dueAt: Date | null; readonly messages: number }[] = [];
  const store = new AggregateStore(competitionType, documents, {
    clock,
    onCommitted: ({ dueAt, messages }) => commits.push({ dueAt, messages }),
  });
  return {
    competitions: new CommandCompetition(store),
    commits: () => commits,
    messages: async () => (await documents.pendingOf(['c'])).flatMap(({ entries }) => entries.map(({ data }) => data)),
  };
}
