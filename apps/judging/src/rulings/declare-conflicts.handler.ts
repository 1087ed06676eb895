import { Clock, DomainError } from '@champions/kernel';
import { childContext, CHILDREN_AT_ONCE, type CommandContext, inParallel } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { TakeDeclaration } from '../panels';
import { RoundsQuery } from '../rounds';
import { DeclaredLists } from './declared-lists.query';
import { type DeclaredList, toDeclaredList } from './domain/declared-list';
import { RulingsQuery } from './rulings.query';
import { StateRuling } from './state-ruling.handler';

export interface Declared {
  readonly organisationIds: readonly string[];
  /** The list the judge has seen, by its digest; what is there now is taken for it where that is not said. */
  readonly list?: string | undefined;
}

@Injectable()
export class DeclareConflicts {
  constructor(
    private readonly seats: TakeDeclaration,
    private readonly rounds: RoundsQuery,
    private readonly entries: EntriesQuery,
    private readonly lists: DeclaredLists,
    private readonly rulings: RulingsQuery,
    private readonly state: StateRuling,
    private readonly clock: Clock,
  ) {}

  /**
   * The judge's undertaking with all organisations the judge has ties with. One document per pair, the seat last: until
   * that is written nothing is shown, and the same request again makes what a crash left out.
   */
  async execute(roundId: string, { organisationIds, list: seen }: Declared, actor: Actor, context: CommandContext) {
    const { competitionId, judgeId } = await this.seats.load(roundId, actor.id);
    requireAllowed(actor, 'conflict.declare', { competitionId, judgeId });
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    const list = toDeclaredList(await this.entries.inCompetition(competitionId));
    // What came in the meantime was not looked at, and so not declared on.
    if (seen !== undefined && seen !== list.id) throw new DomainError('LIST_HAS_GROWN', { kind: 'conflict' });
    const wanted = new Set(organisationIds);
    requireKnown(list, [...wanted]);
    await this.lists.remember(list);
    const before = (await this.rulings.ofJudgeIn(competitionId, judgeId)).filter(
      ({ subject, declaredAt }) => subject.kind === 'organisation' && declaredAt !== null,
    );
    const known = new Set(before.map(({ subject }) => subject.id));
    const withdrawn = [...known].filter((id) => !wanted.has(id));
    // Once proposals are on the table, taking a conflict back is a matter for the secretariat.
    if (withdrawn.length > 0 && round.status !== 'draft') throw new DomainError('DECLARATION_STANDS');
    const change = (id: string, type: 'declare' | 'withdraw') => {
      const pair = { competitionId, judgeId, subject: { kind: 'organisation', id } } as const;
      const command = type === 'declare' ? ({ type, ...pair, at: this.clock.now() } as const) : { type };
      return this.state.execute(pair, command, childContext(context, `${type} ${id}`));
    };
    const declared = [...wanted].filter((id) => !known.has(id));
    await inParallel(declared, CHILDREN_AT_ONCE, (id) => change(id, 'declare'));
    await inParallel(withdrawn, CHILDREN_AT_ONCE, (id) => change(id, 'withdraw'));
    const seat = { organisations: wanted.size, list: list.id };
    await this.seats.execute(roundId, judgeId, seat, childContext(context, 'seat'));
  }
}

function requireKnown(list: DeclaredList, organisationIds: readonly string[]): void {
  const known = new Set(list.organisationIds);
  const fields = organisationIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `organisationIds.${index}`, code: 'ORGANISATION_UNKNOWN' }],
  );
  if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
}
