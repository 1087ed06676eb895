import { assertNever } from '@champions/kernel';

/** The wish that every winner of a competition gets a story to confirm; granted once the decisions have arrived. */
export interface Invitation {
  readonly competitionId: string;
  readonly decisions: number;
  readonly dueAt: string | null;
}

export type InvitationCommand =
  | { readonly type: 'wish'; readonly competitionId: string; readonly decisions: number; readonly at: string }
  | { readonly type: 'look-again'; readonly at: string }
  | { readonly type: 'grant' };

export type InvitationFact =
  | { readonly type: 'wished'; readonly competitionId: string; readonly decisions: number; readonly dueAt: string }
  | { readonly type: 'put-off'; readonly dueAt: string }
  | { readonly type: 'granted' };

export function decide(command: InvitationCommand, invitation: Invitation | null): readonly InvitationFact[] {
  switch (command.type) {
    case 'wish': {
      const { competitionId, decisions, at } = command;
      return [{ type: 'wished', competitionId, decisions, dueAt: at }];
    }
    case 'look-again':
      return invitation?.dueAt ? [{ type: 'put-off', dueAt: command.at }] : [];
    case 'grant':
      return invitation?.dueAt ? [{ type: 'granted' }] : [];
    default:
      return assertNever(command);
  }
}

export function evolve(invitation: Invitation | null, fact: InvitationFact): Invitation {
  switch (fact.type) {
    case 'wished':
      return { competitionId: fact.competitionId, decisions: fact.decisions, dueAt: fact.dueAt };
    case 'put-off':
    case 'granted': {
      if (!invitation) throw new Error(`${fact.type} before wished`);
      return { ...invitation, dueAt: fact.type === 'granted' ? null : fact.dueAt };
    }
    default:
      return assertNever(fact);
  }
}
