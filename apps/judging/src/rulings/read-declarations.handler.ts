import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { SeatsQuery, TakeDeclaration } from '../panels';
import { type Round, RoundsQuery, takesWishes } from '../rounds';
import { DeclaredLists, type HasAnswered } from './declared-lists.query';
import { declarationList, type DeclarationLine } from './domain/declaration-list';
import { toDeclaredList } from './domain/declared-list';
import { RulingsQuery } from './rulings.query';

/** A place on a panel, as far as declaring goes. */
export interface OwnSeat {
  readonly roundId: string;
  readonly competitionId: string;
  readonly declaredAt: string | null;
  /** Organisations that came after the judge had declared; their proposals are not shown before it is done again. */
  readonly newOrganisations: number;
  /** Whether the judge may say what to read, once declared. */
  readonly wishes: boolean;
}

export interface Declaration extends OwnSeat {
  readonly roundStatus: Round['status'];
  /** Names the list as it is now, to be said with the declaration. */
  readonly list: string;
  readonly organisations: readonly DeclarationLine[];
}

@Injectable()
export class ReadDeclarations {
  constructor(
    private readonly seats: SeatsQuery,
    private readonly own: TakeDeclaration,
    private readonly rounds: RoundsQuery,
    private readonly entries: EntriesQuery,
    private readonly lists: DeclaredLists,
    private readonly rulings: RulingsQuery,
  ) {}

  /** The panels this person sits on whose rounds are not over. */
  async list(actor: Actor): Promise<readonly OwnSeat[]> {
    const seats = (await this.seats.ofJudge(actor.id)).filter(({ replacedBy }) => replacedBy === null);
    const rounds = await this.rounds.byIds(seats.map(({ roundId }) => roundId));
    const ofSeat = await this.lists.of(seats);
    const organisations = await this.entries.organisationsIn(seats.map(({ competitionId }) => competitionId));
    return seats
      .filter(({ roundId }) => rounds.get(roundId)?.status !== 'closed')
      .map((seat) => {
        const { roundId, competitionId, declaredAt } = seat;
        const round = rounds.get(roundId);
        const hasAnswered = declaredAt === null ? null : ofSeat(seat);
        return {
          ...{ roundId, competitionId, declaredAt: declaredAt?.toISOString() ?? null },
          newOrganisations: countNew(organisations.get(competitionId) ?? new Set(), hasAnswered),
          wishes: round !== undefined && takesWishes(round),
        };
      });
  }

  async one(roundId: string, actor: Actor): Promise<Declaration> {
    const seat = await this.own.load(roundId, actor.id);
    const { competitionId, judgeId, declaredAt } = seat;
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    const declared = (await this.rulings.ofJudgeIn(competitionId, judgeId)).filter((one) => one.declaredAt !== null);
    const origins = await this.entries.inCompetition(competitionId);
    const hasAnswered = declaredAt === null ? null : (await this.lists.of([seat]))(seat);
    const list = toDeclaredList(origins);
    return {
      ...{ roundId, competitionId, declaredAt: declaredAt?.toISOString() ?? null, roundStatus: round.status },
      newOrganisations: countNew(list.organisationIds, hasAnswered),
      list: list.id,
      wishes: takesWishes(round),
      organisations: declarationList({
        origins,
        declared: new Set(declared.map(({ subject }) => subject.id)),
        economyHidden: round.blind.includes('economy'),
        hasAnswered,
      }),
    };
  }
}

/** None is new to who has not declared at all: that is another thing to be asked for. */
const countNew = (organisationIds: Iterable<string>, hasAnswered: HasAnswered | null): number =>
  hasAnswered === null ? 0 : [...organisationIds].filter((id) => !hasAnswered(id)).length;
