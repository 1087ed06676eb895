import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { calls } from './call.aggregate';
import { type Call, type CallFact, decide, type Terms } from './domain/call';

/** Notes when a call closes, so that it is due to be counted. */
@Injectable()
export class NoteTimeline {
  constructor(@InjectStore(calls) private readonly store: AggregateStore<Call, CallFact>) {}

  async execute(terms: Terms, context: CommandContext): Promise<void> {
    await this.store.execute(terms.competitionId, context, (call) => decide({ type: 'note', ...terms }, call));
  }
}
