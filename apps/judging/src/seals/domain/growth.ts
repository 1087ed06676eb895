/** Whether the chain of a round still grows by itself, and when it is next brought up to date. */
export interface Growth {
  readonly roundId: string;
  readonly status: 'growing' | 'ended';
  readonly nextAt: Date | null;
}

export type GrowthCommand =
  | { readonly type: 'begin'; readonly roundId: string; readonly at: Date }
  | { readonly type: 'go-on'; readonly at: Date; readonly nextAt: Date }
  | { readonly type: 'end' };

export type GrowthFact =
  | { readonly type: 'begun'; readonly roundId: string; readonly at: Date }
  | { readonly type: 'went-on'; readonly nextAt: Date }
  | { readonly type: 'ended' };

export function decide(command: GrowthCommand, growth: Growth | null): readonly GrowthFact[] {
  if (command.type === 'begin') return growth === null ? [{ ...command, type: 'begun' }] : [];
  if (growth?.status !== 'growing') return [];
  if (command.type === 'end') return [{ type: 'ended' }];
  // Who comes second finds that it is not due any more.
  return growth.nextAt !== null && growth.nextAt <= command.at ? [{ type: 'went-on', nextAt: command.nextAt }] : [];
}

export function evolve(growth: Growth | null, fact: GrowthFact): Growth {
  if (fact.type === 'begun') return { roundId: fact.roundId, status: 'growing', nextAt: fact.at };
  if (growth === null) throw new Error(`${fact.type} before a chain was begun`);
  return fact.type === 'ended' ? { ...growth, status: 'ended', nextAt: null } : { ...growth, nextAt: fact.nextAt };
}
