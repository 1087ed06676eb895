import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { SeatsQuery } from '../panels';
import type { Round } from '../rounds';
import { DeclaredLists } from './declared-lists.query';

/** How many judges of a panel are still to be asked. */
export interface DeclarationCounts {
  /** Who have not declared at all. */
  readonly waiting: number;
  /** Who have, before other organisations came in. */
  readonly again: number;
}

@Injectable()
export class CountDeclarations {
  constructor(
    private readonly seats: SeatsQuery,
    private readonly lists: DeclaredLists,
    private readonly entries: EntriesQuery,
  ) {}

  /** Three reads, however many judges; a closed round waits for nobody. */
  async execute({ roundId, competitionId, status }: Pick<Round, 'roundId' | 'competitionId' | 'status'>) {
    if (status === 'closed') return { waiting: 0, again: 0 } satisfies DeclarationCounts;
    const seats = (await this.seats.ofRound(roundId)).filter(({ replacedBy }) => replacedBy === null);
    const [ofSeat, organisations] = await Promise.all([
      this.lists.of(seats),
      this.entries.organisationsIn([competitionId]),
    ]);
    const all = [...(organisations.get(competitionId) ?? [])];
    const declared = seats.filter(({ declaredAt }) => declaredAt !== null);
    const again = declared.filter((seat) => !all.every(ofSeat(seat))).length;
    return { waiting: seats.length - declared.length, again } satisfies DeclarationCounts;
  }
}
