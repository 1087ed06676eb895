import { Clock, newId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { PreparedLetters } from '../prepared-letters';
import { AssembleLetters } from './assemble-letters.handler';
import { decide, type Preparation, type PreparationCommand, type PreparationFact } from './domain/preparation';
import { wholeDigest } from './letters-digest';
import { preparations } from './preparations.aggregate';
import { SendPrepared } from './send-prepared.handler';

/** The due work of a preparation: make the letters ready when all is known, send them when it has fired. */
@Injectable()
export class TendPreparation {
  constructor(
    @InjectStore(preparations) private readonly store: AggregateStore<Preparation, PreparationFact>,
    private readonly assemble: AssembleLetters,
    private readonly prepared: PreparedLetters,
    private readonly send: SendPrepared,
    private readonly clock: Clock,
  ) {}

  async execute(id: string): Promise<void> {
    const loaded = await this.store.load(id);
    if (loaded?.state.status === 'waiting') await this.prepare(loaded.state, loaded.revision);
    else if (loaded?.state.status === 'firing') {
      await this.send.execute(loaded.state);
      await this.commit(loaded.state, { type: 'finish' });
    }
  }

  private async prepare(preparation: Preparation, revision: number): Promise<void> {
    const { announcementId, attempt } = preparation;
    const generation = preparation.generation + 1;
    const assembled = await this.assemble.execute(preparation, generation);
    if ('missing' in assembled) {
      await this.commit(preparation, { type: 'wait', missing: assembled.missing, at: this.clock.now() });
      return;
    }
    const { letters } = assembled;
    // What an earlier run left under the same generation would count twice.
    await this.prepared.deleteGeneration(announcementId, generation);
    await this.prepared.keep(letters);
    const ready = { attempt, generation, digest: wholeDigest(letters), items: letters.length };
    // A change that came meanwhile refuses this, and the next run starts from it.
    const done = await this.commit(preparation, { type: 'prepare', ...ready }, revision);
    if (done?.generation === generation) await this.prepared.deleteOtherThan(announcementId, generation);
  }

  private async commit(
    { announcementId, correlationId }: Preparation,
    command: PreparationCommand,
    expectedRevision?: number,
  ): Promise<Preparation | undefined> {
    const context = {
      ...{ commandId: newId(), actorId: 'notifications', correlationId },
      ...(expectedRevision !== undefined && { expectedRevision }),
    };
    return (await this.store.execute(announcementId, context, (known) => decide(command, known)))?.state;
  }
}
