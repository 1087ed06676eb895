import { Clock } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Injectable } from '@nestjs/common';
import { CommandCompetition } from '../competitions';
import { AdvancePhases } from './advance-phases.handler';

export interface Decided {
  readonly competitionId: string;
  readonly decisions: number;
  readonly winners: number;
}

/** Every entry has a decision, so that deliberation can end. */
@Injectable()
export class RecordDecidedHandler {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly phases: AdvancePhases,
    private readonly clock: Clock,
  ) {}

  async execute({ competitionId, ...counts }: Decided, context: CommandContext): Promise<void> {
    const command = { type: 'record-decided', ...counts, now: this.clock.now() } as const;
    await this.competitions.tell(competitionId, command, context);
    await this.phases.execute(competitionId, context.correlationId);
  }
}
