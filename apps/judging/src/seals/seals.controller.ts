import { CurrentActor, MaybeActor, Public, type Reply } from '@champions/platform';
import type { Actor } from '@champions/policy';
import type { OwnMarks, PublicKey, SignedRoot } from '@champions/seal';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { CommitLot } from './commit-lot.handler';
import { ReadSealed } from './read-sealed.handler';
import { SealKeys } from './seal-keys';

interface CommitmentView {
  readonly commitment: string;
  readonly committedAt: Date;
  /** The round that the seed is for; null while it is spare, or for one that rounds share from when each had none. */
  readonly roundId: string | null;
}

interface LotView {
  /** In the order in which rounds take them. */
  readonly commitments: readonly CommitmentView[];
}

@Controller('api/judging')
export class SealsController {
  constructor(
    private readonly sealed: ReadSealed,
    private readonly lots: CommitLot,
    private readonly sealKeys: SealKeys,
  ) {}

  @Public()
  @Get('rounds/:roundId/sealed-result')
  async result(
    @Param('roundId') roundId: string,
    @MaybeActor() actor: Actor | null,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const document = await this.sealed.result(roundId, actor);
    void reply.header('content-type', 'application/json; charset=utf-8');
    void reply.header('content-disposition', `attachment; filename="sealed-result-${roundId}.json"`);
    return document;
  }

  @Public()
  @Get('rounds/:roundId/roots')
  roots(@Param('roundId') roundId: string): Promise<readonly SignedRoot[]> {
    return this.sealed.roots(roundId);
  }

  /** For the judge alone: with it the own marks are found in the sealed result. */
  @Get('rounds/:roundId/own-marks')
  ownMarks(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<OwnMarks> {
    return this.sealed.ownMarks(roundId, actor);
  }

  /** The hashes of the seeds that ties are broken by, one for each round, drawn before the call opens; null before that. */
  @Public()
  @Get('competitions/:competitionId/lot')
  async lot(@Param('competitionId') competitionId: string): Promise<{ readonly lot: LotView | null }> {
    const lot = await this.lots.find(competitionId);
    const commitments = lot?.draws.map(({ commitment, committedAt, roundId }) => ({
      commitment,
      committedAt,
      roundId,
    }));
    return { lot: commitments ? { commitments } : null };
  }

  @Public()
  @Get('seal-keys')
  keys(): { readonly keys: readonly PublicKey[] } {
    return { keys: this.sealKeys.publicKeys };
  }
}
