import { Clock, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { CompetitionsQuery } from './competitions.query';
import {
  type Assigned,
  decide,
  type EntrySource,
  type MoreReadings,
  type OpenSheets,
  type Round,
  type RoundCommand,
  type RoundFact,
} from './domain/round';
import type { SettingsChange } from './domain/round-settings';
import { type PublishedCriterion, toCriterion } from './domain/criterion';
import type { SetUpChange } from './domain/set-up';
import { requireGuide } from './require-guide';
import { rounds } from './rounds.aggregate';

export interface RoundEdit extends SettingsChange, Omit<SetUpChange, 'rubric'> {
  readonly rubric?: readonly PublishedCriterion[] | undefined;
}

@Injectable()
export class ChangeRound {
  constructor(
    @InjectStore(rounds) private readonly store: AggregateStore<Round, RoundFact>,
    private readonly competitions: CompetitionsQuery,
    private readonly clock: Clock,
  ) {}

  /** The round, for those who run its competition. @throws DomainError NOT_FOUND, NOT_ALLOWED. */
  async loadManaged(roundId: string, actor: Actor): Promise<Loaded<Round>> {
    const round = await this.store.load(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    requireAllowed(actor, 'competition.manage', round.state);
    return round;
  }

  /** What the round is and how it is run, as far as both may still change: all of it or nothing. */
  async edit(roundId: string, { rubric, ...change }: RoundEdit, actor: Actor, context: CommandContext) {
    const before = await this.loadManaged(roundId, actor);
    const guide = rubric?.map(toCriterion);
    const isNew = guide !== undefined && JSON.stringify(guide) !== JSON.stringify(before.state.rubric);
    if (rubric && isNew) requireGuide(rubric);
    const { name, blind, economyConflicts, readings, ...settings } = change;
    const setUp = { name, blind, economyConflicts, readings, ...(isNew && { rubric: guide }) };
    const round = await this.store.execute(roundId, context, (state) => {
      const facts = decide({ type: 'change-set-up', change: setUp }, state);
      return [...facts, ...decide({ type: 'change-settings', change: settings, at: this.clock.now() }, state)];
    });
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return round;
  }

  /** Asks for readings of single entries beyond those that every entry gets; the next assignment sees to them. */
  async askReadings(roundId: string, entries: readonly MoreReadings[], actor: Actor, context: CommandContext) {
    await this.loadManaged(roundId, actor);
    return this.change(roundId, { type: 'ask-readings', entries }, context);
  }

  async open(roundId: string, actor: Actor, context: CommandContext): Promise<Loaded<Round>> {
    const { state } = await this.loadManaged(roundId, actor);
    const closesAt = await this.competitions.closesAt(state.competitionId);
    return this.change(roundId, { type: 'open', closesAt, at: this.clock.now() }, context);
  }

  takeEntries(
    roundId: string,
    taken: { readonly entryIds: readonly string[]; readonly source: EntrySource },
    context: CommandContext,
  ): Promise<Loaded<Round>> {
    return this.change(roundId, { type: 'take-entries', ...taken }, context);
  }

  moveEnd(roundId: string, closesAt: string | null, context: CommandContext): Promise<Loaded<Round>> {
    return this.change(roundId, { type: 'move-end', closesAt, at: this.clock.now() }, context);
  }

  remind(roundId: string, judges: readonly OpenSheets[], context: CommandContext): Promise<Loaded<Round>> {
    return this.change(roundId, { type: 'remind', judges, at: this.clock.now() }, context);
  }

  discuss(roundId: string, context: CommandContext): Promise<Loaded<Round>> {
    return this.change(roundId, { type: 'discuss' }, context);
  }

  close(roundId: string, counts: { sheets: number; missing: number }, context: CommandContext): Promise<Loaded<Round>> {
    return this.change(roundId, { type: 'close', ...counts }, context);
  }

  recordAssigned(roundId: string, assigned: Assigned, context: CommandContext): Promise<Loaded<Round>> {
    return this.change(roundId, { type: 'record-assigned', assigned }, context);
  }

  private async change(roundId: string, command: RoundCommand, context: CommandContext): Promise<Loaded<Round>> {
    const round = await this.store.execute(roundId, context, (state) => decide(command, state));
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return round;
  }
}
