import { assertNever } from '@champions/kernel';

/** The drafting of a competition's feedback letters, which is due whenever what they rest on may have changed. */
export interface Drafting {
  /** How often it was asked for; what is asked while it is under way is done once more. */
  readonly asked: number;
  readonly dueAt: Date | null;
}

export type DraftingCommand =
  /** `first`: the decisions are complete. Later changes ask only where letters were drafted. */
  | { readonly type: 'ask'; readonly first: boolean; readonly at: Date }
  | { readonly type: 'finish'; readonly asked: number };

export type DraftingFact = { readonly type: 'asked'; readonly at: Date } | { readonly type: 'finished' };

export function decide(command: DraftingCommand, drafting: Drafting | null): readonly DraftingFact[] {
  switch (command.type) {
    case 'ask':
      return command.first || drafting ? [{ type: 'asked', at: command.at }] : [];
    case 'finish':
      return drafting?.dueAt && drafting.asked === command.asked ? [{ type: 'finished' }] : [];
    default:
      return assertNever(command);
  }
}

export function evolve(drafting: Drafting | null, fact: DraftingFact): Drafting {
  const asked = drafting?.asked ?? 0;
  return fact.type === 'asked' ? { asked: asked + 1, dueAt: fact.at } : { asked, dueAt: null };
}
