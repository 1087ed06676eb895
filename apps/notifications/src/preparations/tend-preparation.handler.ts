import { Clock, DomainError, newId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { People } from '../neighbours';
import { type PreparedLetter, PreparedLetters } from '../prepared-letters';
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
    private readonly people: People,
    private readonly send: SendPrepared,
    private readonly clock: Clock,
  ) {}

  async execute(id: string): Promise<void> {
    const loaded = await this.store.load(id);
    if (loaded?.state.status === 'waiting') await this.prepare(loaded.state, loaded.revision);
    else if (loaded?.state.status === 'firing') {
      await this.send.execute(loaded.state);
      await this.commit(loaded.state, { type: 'finish' });
      const { generation } = loaded.state;
      if (generation !== null) await this.prepared.deleteOtherThan(id, generation);
    }
  }

  private async prepare(preparation: Preparation, revision: number): Promise<void> {
    const { announcementId, attempt } = preparation;
    const generation = newId();
    const assembled = await this.assemble.execute(preparation, generation);
    if ('missing' in assembled) {
      await this.commit(preparation, { type: 'wait', missing: assembled.missing, at: this.clock.now() });
      return;
    }
    const { letters } = assembled;
    await this.prepared.keep(letters);
    await this.forgetErased(letters);
    const ready = { attempt, generation, digest: wholeDigest(letters), items: letters.length };
    const isCurrent = await this.commitAt(revision, preparation, { type: 'prepare', ...ready });
    const stale = isCurrent ? preparation.generation : generation;
    if (stale !== null) await this.prepared.deleteGeneration(announcementId, stale);
  }

  /** Whoever was erased while their letter was made is not remembered by it: the erasure may have looked before it was kept. */
  private async forgetErased(letters: readonly PreparedLetter[]): Promise<void> {
    for (const personId of new Set(letters.flatMap((letter) => letter.personId ?? [])))
      if ((await this.people.find(personId)) === 'gone') await this.prepared.erasePerson(personId);
  }

  /** False when the preparation changed meanwhile: what was made from its earlier state must not be answered for. */
  private async commitAt(revision: number, preparation: Preparation, command: PreparationCommand): Promise<boolean> {
    try {
      await this.commit(preparation, command, revision);
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'REVISION_CONFLICT') return false;
      throw error;
    }
  }

  private async commit(
    { announcementId, correlationId }: Preparation,
    command: PreparationCommand,
    expectedRevision?: number,
  ): Promise<void> {
    const context = {
      ...{ commandId: newId(), actorId: 'notifications', correlationId },
      ...(expectedRevision !== undefined && { expectedRevision }),
    };
    await this.store.execute(announcementId, context, (known) => decide(command, known));
  }
}
