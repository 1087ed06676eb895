import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { type Seat, SeatsQuery } from '../panels';
import type { DeclaredList } from './domain/declared-list';

export const declaredListsName = 'declared-lists';

interface StoredList {
  readonly _id: string;
  readonly organisationIds: readonly string[];
}

/** Whether a judge has answered for an organisation; one that came later waits until the judge has declared again. */
export type HasAnswered = (organisationId: string) => boolean;
type Declared = Pick<Seat, 'roundId' | 'declaredAt' | 'declaredOn'>;

/**
 * The lists that judges have declared on. Most judges of a competition declare on the same few, so that a list is kept
 * once and a seat names it: a thousand judges with ten thousand organisations each would be ten million ids.
 */
@Injectable()
export class DeclaredLists {
  constructor(
    @InjectCollection(declaredListsName) private readonly collection: StoreCollection<StoredList>,
    private readonly seats: SeatsQuery,
  ) {}

  async remember({ id, organisationIds }: DeclaredList): Promise<void> {
    await this.collection.updateOne({ _id: id }, { $setOnInsert: { organisationIds } }, { upsert: true });
  }

  /** For what organisations each of these seats has answered. One read, however many seats. */
  async of(seats: readonly Declared[]): Promise<(seat: Declared) => HasAnswered> {
    const ids = [...new Set(seats.flatMap(({ declaredOn }) => declaredOn ?? []))];
    const found = ids.length === 0 ? [] : await this.collection.find({ _id: { $in: ids } }).toArray();
    const lists = new Map(found.map(({ _id, organisationIds }) => [_id, new Set(organisationIds)]));
    return ({ declaredAt, declaredOn }) => {
      if (declaredAt === null) return () => false;
      // Declared before lists were kept: on all that there were, and the entries had come by then.
      if (declaredOn === null) return () => true;
      const list = lists.get(declaredOn);
      return (organisationId) => list?.has(organisationId) === true;
    };
  }

  /** Whether this seat has answered for one organisation, without reading a list that may have thousands. */
  async has(seat: Declared, organisationId: string): Promise<boolean> {
    const { declaredAt, declaredOn } = seat;
    if (declaredAt === null || declaredOn === null) return (await this.of([seat]))(seat)(organisationId);
    const filter = { _id: declaredOn, organisationIds: organisationId };
    return (await this.collection.findOne(filter, { projection: { _id: 1 } })) !== null;
  }

  /** What `of` tells, for one judge's seats by round; where the judge has no seat nothing is answered. */
  async ofJudge(judgeId: string): Promise<(roundId: string, organisationId: string) => boolean> {
    const seats = await this.seats.ofJudge(judgeId);
    const answered = await this.of(seats);
    const byRound = new Map(seats.map((seat) => [seat.roundId, answered(seat)]));
    return (roundId, organisationId) => byRound.get(roundId)?.(organisationId) === true;
  }
}
