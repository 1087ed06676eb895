import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Preparation, type PreparationCommand, type PreparationFact } from './domain/preparation';
import { preparations } from './preparations.aggregate';

/** One command on one preparation, on behalf of a message. */
@Injectable()
export class ChangePreparation {
  constructor(@InjectStore(preparations) private readonly store: AggregateStore<Preparation, PreparationFact>) {}

  async execute(
    announcementId: string,
    command: PreparationCommand,
    cause: { readonly effectId: string; readonly correlationId: string },
  ): Promise<void> {
    const context = { commandId: cause.effectId, actorId: 'notifications', correlationId: cause.correlationId };
    await this.store.execute(announcementId, context, (known) => decide(command, known));
  }
}
