import { Clock, newId } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { CommandCompetition, type LoadedCompetition } from '../competitions';

/** Does the moves that are due, one by one and in order; safe to run at any time and many at once. */
@Injectable()
export class AdvancePhases {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, correlationId: string = newId()): Promise<LoadedCompetition | null> {
    let before = await this.competitions.load(id);
    for (;;) {
      const context = { commandId: newId(), actorId: 'timeline', correlationId };
      const after = await this.competitions.tell(id, { type: 'advance', now: this.clock.now() }, context);
      if (after === null || after.state.phase === before?.state.phase) return after;
      before = after;
    }
  }
}
