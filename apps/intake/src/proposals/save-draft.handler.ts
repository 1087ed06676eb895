import { DomainError } from '@champions/kernel';
import { type AggregateStore, type CommandContext, type Loaded } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { type KnownCompetition, KnownCompetitions } from '../competitions';
import { KnownOrganisations } from '../organisations';
import { callOf, requireCompetition, windowOf } from './call-of';
import { decide, type ProposalCommand } from './domain/decide-proposal';
import type { Answers, Language } from './domain/form';
import type { Proposal, ProposalFact } from './domain/proposal';
import { proposals } from './proposal.aggregate';
import { requireFound, subjectOf } from './proposal-subject';

export interface DraftInput {
  readonly competitionId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly language: Language;
  readonly answers: Answers;
}

type SaveCommand = Extract<ProposalCommand, { readonly type: 'save' }>;

/** Creates or saves a draft. Nothing of it leaves this service. */
@Injectable()
export class SaveDraft {
  constructor(
    @InjectStore(proposals) private readonly store: AggregateStore<Proposal, ProposalFact>,
    private readonly competitions: KnownCompetitions,
    private readonly organisations: KnownOrganisations,
  ) {}

  async execute(
    id: string,
    input: DraftInput,
    { actor, at }: { readonly actor: Actor; readonly at: Date },
    context: CommandContext,
  ): Promise<{ readonly saved: Loaded<Proposal>; readonly competition: KnownCompetition }> {
    const { competitionId, organisationId, organisationName: name, economy, language, answers } = input;
    requireAllowed(actor, 'proposal.write', { competitionId, organisationId });
    const [found, known] = await Promise.all([
      this.competitions.findFor(competitionId, (recent) => windowOf(recent, at) === 'in-time'),
      this.organisations.find(organisationId),
    ]);
    const competition = requireCompetition(found);
    const command = {
      type: 'save',
      ...{ id, competitionId, language, answers, at },
      by: actor.id,
      organisation: known ?? { id: organisationId, name, economy, known: false },
      seen: context.expectedRevision !== undefined,
      call: callOf(competition),
    } as const;
    const saved = await this.store
      .execute(id, context, (state) => {
        if (state) requireAllowed(actor, 'proposal.write', subjectOf(state));
        return decide(command, state);
      })
      .catch((error: unknown) => this.alreadyThere(error, command, actor));
    if (!saved) throw new Error(`draft ${id} was neither found nor made`);
    return { saved, competition };
  }

  /** A save whose answer was lost is sent again with the revision of before: what is there is what it wants. */
  private async alreadyThere(error: unknown, command: SaveCommand, actor: Actor): Promise<Loaded<Proposal>> {
    if (!(error instanceof DomainError) || error.code !== 'REVISION_CONFLICT') throw error;
    const found = requireFound(await this.store.load(command.id));
    requireAllowed(actor, 'proposal.write', subjectOf(found.state));
    decide({ ...command, seen: false }, found.state);
    return found;
  }
}
