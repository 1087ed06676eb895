import type { CommandContext } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { CommandCompetition, type LoadedCompetition } from './command-competition.handler';
import type { Content } from './domain/content';

@Injectable()
export class EditCompetitionHandler {
  constructor(private readonly competitions: CommandCompetition) {}

  execute(id: string, changes: Partial<Content>, actor: Actor, context: CommandContext): Promise<LoadedCompetition> {
    requireAllowed(actor, 'competition.manage', { competitionId: id });
    return this.competitions.execute(id, { type: 'edit', changes }, context);
  }
}
