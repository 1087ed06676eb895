import { Clock, DomainError, type Localised } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { CompetitionsQuery } from './competitions.query';
import { type PublishedCriterion, toCriterion } from './domain/criterion';
import { type Blinded, decide, type Round, type RoundFact } from './domain/round';
import { defaultSettings, type SettingsChange, withChange } from './domain/round-settings';
import { requireGuide } from './require-guide';
import { rounds } from './rounds.aggregate';

export interface CreateRoundInput {
  readonly id: string;
  readonly competitionId: string;
  readonly name?: Localised | null | undefined;
  readonly blind: readonly Blinded[];
  readonly economyConflicts: boolean;
  /** A rubric and readings of its own, as a final may have. */
  readonly rubric?: readonly PublishedCriterion[] | undefined;
  readonly readings?: number | undefined;
  readonly settings: SettingsChange;
}

@Injectable()
export class CreateRound {
  constructor(
    @InjectStore(rounds) private readonly store: AggregateStore<Round, RoundFact>,
    private readonly competitions: CompetitionsQuery,
    private readonly clock: Clock,
  ) {}

  /** What the round does not say of its rubric and readings is the competition's, frozen from here on as its ladder is. */
  async execute({ id, ...input }: CreateRoundInput, actor: Actor, context: CommandContext): Promise<Loaded<Round>> {
    requireAllowed(actor, 'competition.manage', input);
    const competition = await this.competitions.find(input.competitionId);
    if (!competition) throw new DomainError('COMPETITION_UNKNOWN', { kind: 'not-found' });
    if (input.rubric) requireGuide(input.rubric);
    const { competitionId, blind, economyConflicts, name = null } = input;
    const create = {
      ...({ type: 'create', roundId: id, competitionId, name, blind, economyConflicts } as const),
      rubric: (input.rubric ?? competition.rubric).map(toCriterion),
      ladder: competition.ladder,
      readings: input.readings ?? competition.readings,
      settings: withChange(defaultSettings, input.settings),
      createdAt: this.clock.now(),
    };
    const round = await this.store.execute(id, context, (state) => decide(create, state));
    if (!round) throw new Error(`round ${id} was not created`);
    return round;
  }
}
