import { Clock } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Injectable } from '@nestjs/common';
import { CommandCompetition } from '../competitions';
import { AdvancePhases } from './advance-phases.handler';

export interface DrainedCall {
  readonly competitionId: string;
  readonly submitted: number;
  readonly late: number;
  readonly timelineRevision: number;
}

/** Screening may begin: intake holds everything that arrived in time. */
@Injectable()
export class RecordDrainedCallHandler {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly phases: AdvancePhases,
    private readonly clock: Clock,
  ) {}

  async execute({ competitionId, ...call }: DrainedCall, context: CommandContext): Promise<void> {
    const command = { type: 'record-drained', ...call, now: this.clock.now() } as const;
    await this.competitions.tell(competitionId, command, context);
    await this.phases.execute(competitionId, context.correlationId);
  }
}
