import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { CompetitionsQuery } from './competitions.query';
import { type Blinded, decide, type Round, type RoundFact } from './domain/round';
import { rounds } from './rounds.aggregate';

export interface CreateRoundInput {
  readonly id: string;
  readonly competitionId: string;
  readonly blind: readonly Blinded[];
  readonly economyConflicts: boolean;
}

@Injectable()
export class CreateRound {
  constructor(
    @InjectStore(rounds) private readonly store: AggregateStore<Round, RoundFact>,
    private readonly competitions: CompetitionsQuery,
    private readonly clock: Clock,
  ) {}

  /** The rubric and the number of readings are the competition's, frozen from here on. */
  async execute({ id, ...input }: CreateRoundInput, actor: Actor, context: CommandContext): Promise<Loaded<Round>> {
    requireAllowed(actor, 'competition.manage', input);
    const competition = await this.competitions.find(input.competitionId);
    if (!competition) throw new DomainError('COMPETITION_UNKNOWN', { kind: 'not-found' });
    const { rubric, readings } = competition;
    const create = { type: 'create', roundId: id, ...input, rubric, readings, createdAt: this.clock.now() } as const;
    const round = await this.store.execute(id, context, (state) => decide(create, state));
    if (!round) throw new Error(`round ${id} was not created`);
    return round;
  }
}
