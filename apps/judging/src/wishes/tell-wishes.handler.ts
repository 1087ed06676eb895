import { deterministicId, DomainError } from '@champions/kernel';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { RoundConflicts } from '../conflicts';
import { EntriesQuery, visibleIdentity, type VisibleIdentity, visibleText } from '../entries';
import { type Seat, TakeDeclaration } from '../panels';
import { RoundsQuery, type StoredRound, takesWishes } from '../rounds';
import { DeclaredLists } from '../rulings';
import { decide, type SaidWish, type Wish, type WishFact, type WishList } from './domain/wish-list';
import { wishLists } from './wish-lists.aggregate';

/** An entry as the round blinds it, with what the judge said of it. */
export interface WishLine extends VisibleIdentity {
  readonly proposalId: string;
  readonly title: string;
  /** How its text begins; empty where its form has none. */
  readonly summary: string;
  readonly language: string;
  readonly wish: Wish | null;
}

export interface OwnWishes {
  readonly roundId: string;
  readonly competitionId: string;
  /** Whether wishes are still taken. */
  readonly open: boolean;
  readonly answered: number;
  readonly entries: readonly WishLine[];
}

export interface SavedWishes {
  readonly answered: number;
}

@Injectable()
export class TellWishes {
  constructor(
    @InjectStore(wishLists) private readonly store: AggregateStore<WishList, WishFact>,
    private readonly seats: TakeDeclaration,
    private readonly rounds: RoundsQuery,
    private readonly entries: EntriesQuery,
    private readonly conflicts: RoundConflicts,
    private readonly declared: DeclaredLists,
  ) {}

  /** What the judge may come to read, without what a conflict keeps from the judge. */
  async read(roundId: string, actor: Actor): Promise<OwnWishes> {
    const { seat, round } = await this.load(roundId, actor);
    const [wishes, entries, summaries] = await Promise.all([
      this.ownWishes(seat),
      this.mayRead(round, seat),
      this.entries.openingsIn(round.competitionId),
    ]);
    return {
      ...{ roundId, competitionId: round.competitionId, open: takesWishes(round) },
      answered: entries.filter(({ id }) => wishes[id] !== undefined).length,
      entries: entries.map((entry) => ({
        ...{ proposalId: entry.id, title: visibleText(entry.title, entry, round.blind), language: entry.language },
        summary: beginning(visibleText(summaries.get(entry.id) ?? '', entry, round.blind)),
        ...visibleIdentity(entry, round.blind),
        wish: wishes[entry.id] ?? null,
      })),
    };
  }

  /** @throws DomainError WISHES_ENDED; INVALID_INPUT for an entry that the judge will not read. */
  async say(roundId: string, said: readonly SaidWish[], actor: Actor, context: CommandContext): Promise<SavedWishes> {
    const { seat, round } = await this.load(roundId, actor);
    if (!takesWishes(round)) throw new DomainError('WISHES_ENDED');
    const known = new Set((await this.mayRead(round, seat)).map(({ id }) => id));
    const fields = said.flatMap(({ entryId }, index) =>
      known.has(entryId) ? [] : [{ path: `wishes.${String(index)}.proposalId`, code: 'ENTRY_NOT_OFFERED' }],
    );
    if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
    const { competitionId, judgeId } = seat;
    const saved = await this.store.execute(idOf(seat), context, (list) =>
      decide({ type: 'say', roundId, competitionId, judgeId, said }, list),
    );
    return { answered: Object.keys(saved?.state.wishes ?? {}).filter((id) => known.has(id)).length };
  }

  private async load(roundId: string, actor: Actor): Promise<{ readonly seat: Seat; readonly round: StoredRound }> {
    const seat = await this.seats.load(roundId, actor.id);
    requireAllowed(actor, 'sheet.score', seat);
    if (seat.replacedBy !== null) throw new DomainError('SEAT_REPLACED', { kind: 'conflict' });
    if (seat.declaredAt === null) throw new DomainError('DECLARE_FIRST', { kind: 'forbidden' });
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    return { seat, round };
  }

  private async mayRead(round: StoredRound, seat: Seat) {
    const { judgeId, profile } = seat;
    const hasAnswered = (await this.declared.of([seat]))(seat);
    const { entries, areApart } = await this.conflicts.find(round, judgeId);
    // In a language of the judge's first; where one reader of the language is enough, others may come too.
    const isRead = (language: string) => profile.languages.includes(language);
    return entries
      .filter((entry) => hasAnswered(entry.organisationId) && !areApart(entry, { id: judgeId }))
      .sort((a, b) => Number(isRead(b.language)) - Number(isRead(a.language)));
  }

  private async ownWishes(seat: Seat): Promise<Readonly<Record<string, Wish>>> {
    return (await this.store.load(idOf(seat)))?.state.wishes ?? {};
  }
}

const idOf = ({ roundId, judgeId }: Seat): string => deterministicId(roundId, judgeId, 'wishes');

const MOST_CHARACTERS = 280;

/** What was blotted out is blotted out before it is cut, or half a name would stay. */
function beginning(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  if (flat.length <= MOST_CHARACTERS) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', MOST_CHARACTERS)).slice(0, MOST_CHARACTERS)} …`;
}
