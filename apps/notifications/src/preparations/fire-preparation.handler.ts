import { Clock } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore, ServiceRuntime } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';
import { SENDER, type Sender } from '../delivery';
import { PreparedLetters } from '../prepared-letters';
import { decide, type Preparation, type PreparationFact } from './domain/preparation';
import { contentDigest, wholeDigest } from './letters-digest';
import { preparations } from './preparations.aggregate';

interface Fired {
  readonly announcementId: string;
  readonly expected: string | null;
  readonly effectId: string;
  readonly correlationId: string;
}

/** The announcement fired: the letters go out if they are, rendered now, what was approved. Else none goes. */
@Injectable()
export class FirePreparation {
  constructor(
    @InjectStore(preparations) private readonly store: AggregateStore<Preparation, PreparationFact>,
    private readonly prepared: PreparedLetters,
    private readonly clock: Clock,
    private readonly runtime: ServiceRuntime,
    @Inject(SENDER) private readonly sender: Sender,
  ) {}

  async execute({ announcementId, expected, effectId, correlationId }: Fired): Promise<void> {
    const loaded = await this.store.load(announcementId);
    const held = loaded?.state.status === 'prepared' ? await this.digestNow(loaded.state) : null;
    const context = { commandId: effectId, actorId: 'notifications', correlationId };
    const after = await this.store.execute(announcementId, context, (known) =>
      decide({ type: 'fire', expected, held, at: this.clock.now() }, known),
    );
    if (!after || after.state.status === 'refused')
      this.runtime.parts.logger.error({ announcementId, expected, held }, 'the letters are not what was approved');
  }

  private async digestNow({ announcementId, generation }: Preparation): Promise<string | null> {
    if (generation === null) return null;
    const letters = await this.prepared.list(announcementId, generation);
    const digested = await Promise.all(
      letters.map(async (letter) => ({
        ...letter,
        digest: letter.content ? await contentDigest(letter.content, this.sender) : letter.digest,
      })),
    );
    return wholeDigest(digested);
  }
}
