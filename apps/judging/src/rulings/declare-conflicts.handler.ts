import { Clock, DomainError } from '@champions/kernel';
import { childContext, CHILDREN_AT_ONCE, type CommandContext, inParallel } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { TakeDeclaration } from '../panels';
import { RoundsQuery } from '../rounds';
import { RulingsQuery } from './rulings.query';
import { StateRuling } from './state-ruling.handler';

@Injectable()
export class DeclareConflicts {
  constructor(
    private readonly seats: TakeDeclaration,
    private readonly rounds: RoundsQuery,
    private readonly entries: EntriesQuery,
    private readonly rulings: RulingsQuery,
    private readonly state: StateRuling,
    private readonly clock: Clock,
  ) {}

  /**
   * The judge's undertaking with all organisations the judge has ties with. One document per pair, the seat last: until
   * that is written nothing is shown, and the same request again makes what a crash left out.
   */
  async execute(roundId: string, organisationIds: readonly string[], actor: Actor, context: CommandContext) {
    const { competitionId, judgeId } = await this.seats.load(roundId, actor.id);
    requireAllowed(actor, 'conflict.declare', { competitionId, judgeId });
    const round = await this.rounds.find(roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    const wanted = new Set(organisationIds);
    await this.requireKnown(competitionId, [...wanted]);
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
    await this.seats.execute(roundId, judgeId, wanted.size, childContext(context, 'seat'));
  }

  private async requireKnown(competitionId: string, organisationIds: readonly string[]): Promise<void> {
    const entriesOf = await this.entries.idsOfOrganisations(organisationIds);
    const fields = organisationIds.flatMap((id, index) =>
      entriesOf.get(id)?.has(competitionId) ? [] : [{ path: `organisationIds.${index}`, code: 'ORGANISATION_UNKNOWN' }],
    );
    if (fields.length > 0) throw new DomainError('INVALID_INPUT', { fields });
  }
}
