import type { Language } from '@champions/contracts';
import { DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Command, CurrentActor, InvalidInput, ReaderLanguage, ReceivedAt, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ChangeProposal } from './change-proposal.handler';
import { toConflict, toProblems } from './problem-view';
import { draftSchema, givenAnswers, idSchema, listSchema, reasonSchema } from './proposal-input';
import { ProposalList } from './proposal-list.query';
import { toSaved, toView } from './proposal-view';
import { ProposalReader } from './proposal.query';
import { SaveDraft } from './save-draft.handler';
import { SubmitProposal } from './submit-proposal.handler';

class DraftInput extends createZodDto(draftSchema) {}
class ListInput extends createZodDto(listSchema) {}
class OneProposal extends createZodDto(z.object({ id: idSchema })) {}
class WithdrawInput extends createZodDto(z.object({ reason: reasonSchema.optional() }).prefault({})) {}

@Controller('api/intake/proposals')
export class ProposalsController {
  constructor(
    private readonly drafts: SaveDraft,
    private readonly submissions: SubmitProposal,
    private readonly changes: ChangeProposal,
    private readonly reader: ProposalReader,
    private readonly lists: ProposalList,
  ) {}

  /** Those of the asker's organisations (`?mine`), or those of one competition for who runs it. */
  @Get()
  list(@Query() { mine, competitionId, status, ...page }: ListInput, @CurrentActor() actor: Actor) {
    if (mine !== undefined) return this.lists.mine(actor, page);
    if (competitionId !== undefined) return this.lists.ofCompetition(competitionId, status, actor, page);
    throw new InvalidInput([{ path: 'competitionId', code: 'REQUIRED' }]);
  }

  @Get(':id')
  async show(@Param() { id }: OneProposal, @CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: Reply) {
    const found = await this.reader.load(id, actor);
    void reply.header('etag', `"${String(found.revision)}"`);
    return toView(found, actor);
  }

  /** Creates the draft of that id, or saves it; `If-Match` names the revision that was seen. */
  @Put(':id')
  async save(
    @Param() { id }: OneProposal,
    @Body() { answers, ...input }: DraftInput,
    @CurrentActor() actor: Actor,
    @ReceivedAt() at: Date,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    try {
      const draft = { ...input, answers: givenAnswers(answers) };
      const { saved, competition } = await this.drafts.execute(id, draft, { actor, at }, context);
      void reply.header('etag', `"${String(saved.revision)}"`);
      return toSaved(saved, competition, toProblems(language));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'REVISION_CONFLICT') throw error;
      const current = await this.reader.load(id, actor);
      void reply.status(409).type('application/problem+json; charset=utf-8');
      return toConflict(error, language, toView(current, actor));
    }
  }

  @Post(':id/submit')
  async submit(
    @Param() { id }: OneProposal,
    @CurrentActor() actor: Actor,
    @ReceivedAt() at: Date,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { proposal, late, receipt } = await this.submissions.execute(id, { actor, at }, context);
    const { revision, state } = proposal;
    void reply.header('etag', `"${String(revision)}"`);
    return { id, revision, status: state.status, version: receipt.proposalVersion, late, receipt };
  }

  /** The latest receipt, as the file that verify-receipt reads. */
  @Get(':id/receipt')
  async receipt(@Param() { id }: OneProposal, @CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: Reply) {
    const { submission } = (await this.reader.load(id, actor)).state;
    if (!submission) throw new DomainError('NO_RECEIPT', { kind: 'not-found' });
    void reply.header('content-disposition', `attachment; filename="receipt-${submission.receipt.number}.json"`);
    return submission.receipt;
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  async withdraw(
    @Param() { id }: OneProposal,
    @Body() { reason }: WithdrawInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const change = { type: 'withdraw', reason: reason ?? null } as const;
    const withdrawn = await this.changes.execute(id, change, actor, context);
    void reply.header('etag', `"${String(withdrawn.revision)}"`);
    return toView(withdrawn, actor);
  }
}
