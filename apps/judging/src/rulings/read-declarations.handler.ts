import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { SeatsQuery, TakeDeclaration } from '../panels';
import { type Round, RoundsQuery, takesWishes } from '../rounds';
import { declarationList, type DeclarationLine } from './domain/declaration-list';
import { RulingsQuery } from './rulings.query';

/** A place on a panel, as far as declaring goes. */
export interface OwnSeat {
  readonly roundId: string;
  readonly competitionId: string;
  readonly declaredAt: string | null;
  /** Whether the judge may say what to read, once declared. */
  readonly wishes: boolean;
}

export interface Declaration extends OwnSeat {
  readonly roundStatus: Round['status'];
  readonly organisations: readonly DeclarationLine[];
}

@Injectable()
export class ReadDeclarations {
  constructor(
    private readonly seats: SeatsQuery,
    private readonly own: TakeDeclaration,
    private readonly rounds: RoundsQuery,
    private readonly entries: EntriesQuery,
    private readonly rulings: RulingsQuery,
  ) {}

  /** The panels this person sits on whose rounds are not over. */
  async list(actor: Actor): Promise<readonly OwnSeat[]> {
    const seats = (await this.seats.ofJudge(actor.id)).filter(({ replacedBy }) => replacedBy === null);
    const rounds = await this.rounds.byIds(seats.map(({ roundId }) => roundId));
    return seats
      .filter(({ roundId }) => rounds.get(roundId)?.status !== 'closed')
      .map(({ roundId, competitionId, declaredAt }) => {
        const round = rounds.get(roundId);
        return {
          ...{ roundId, competitionId, declaredAt: declaredAt?.toISOString() ?? null },
          wishes: round !== undefined && takesWishes(round),
        };
      });
  }

  async one(roundId: string, actor: Actor): Promise<Declaration> {
    const { competitionId, judgeId, declaredAt } = await this.own.load(roundId, actor.id);
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    const declared = (await this.rulings.ofJudgeIn(competitionId, judgeId)).filter((one) => one.declaredAt !== null);
    return {
      ...{ roundId, competitionId, declaredAt: declaredAt?.toISOString() ?? null, roundStatus: round.status },
      wishes: takesWishes(round),
      organisations: declarationList({
        origins: await this.entries.inCompetition(competitionId),
        declared: new Set(declared.map(({ subject }) => subject.id)),
        economyHidden: round.blind.includes('economy'),
      }),
    };
  }
}
