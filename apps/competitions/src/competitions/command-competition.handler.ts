import { DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext, Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { competitionType } from './competition.aggregate';
import type { Competition, CompetitionCommand, CompetitionFact } from './domain/competition';
import { decideCompetition } from './domain/decide-competition';

export type LoadedCompetition = Loaded<Competition>;

/** Runs one command on one competition; the slices of this service reach it through here. */
@Injectable()
export class CommandCompetition {
  constructor(
    @InjectStore(competitionType) private readonly competitions: AggregateStore<Competition, CompetitionFact>,
  ) {}

  /** Null for a competition this store does not know. */
  load(id: string): Promise<LoadedCompetition | null> {
    return this.competitions.load(id);
  }

  /** @throws DomainError NOT_FOUND */
  async require(id: string): Promise<LoadedCompetition> {
    return found(await this.load(id));
  }

  /** @throws DomainError NOT_FOUND, or what the command is refused with. */
  async execute(id: string, command: CompetitionCommand, context: CommandContext): Promise<LoadedCompetition> {
    return found(await this.tell(id, command, context));
  }

  /** The same for what other services say, who may know a competition that is gone from here. */
  tell(id: string, command: CompetitionCommand, context: CommandContext): Promise<LoadedCompetition | null> {
    return this.competitions.execute(id, context, (state) => decideCompetition(command, state));
  }
}

function found(competition: LoadedCompetition | null): LoadedCompetition {
  if (competition === null) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
  return competition;
}
