import { Clock } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decide, type Preparation, type PreparationFact } from './domain/preparation';
import { preparations } from './preparation.aggregate';
import { Preparations } from './preparations.query';

export interface RequestPreparation {
  readonly announcementId: string;
  readonly competitionId: string;
  readonly attempt: number;
  readonly decisions: number;
}

/** Writes down that pages are wanted; they are made as due work, when everything they need has arrived. */
@Injectable()
export class RequestPreparationHandler {
  constructor(
    @InjectStore(preparations) private readonly store: AggregateStore<Preparation, PreparationFact>,
    private readonly preparations: Preparations,
    private readonly clock: Clock,
  ) {}

  async execute(input: RequestPreparation, context: CommandContext): Promise<void> {
    const at = this.clock.now().toISOString();
    await this.store.execute(input.announcementId, context, (state) =>
      decide({ type: 'request', ...input, at }, state),
    );
  }

  /** Something that the pages of a competition show has changed. */
  async lookAgain(competitionId: string, context: CommandContext): Promise<void> {
    const at = this.clock.now().toISOString();
    for (const { id } of await this.preparations.of(competitionId))
      await this.store.execute(id, context, (state) => decide({ type: 'look-again', at }, state));
  }
}
