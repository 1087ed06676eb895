import { Injectable } from '@nestjs/common';
import { ChainSegments } from './chain-segments';
import { Pseudonyms } from './pseudonyms';

@Injectable()
export class ForgetPseudonyms {
  constructor(
    private readonly pseudonyms: Pseudonyms,
    private readonly segments: ChainSegments,
  ) {}

  /** From here on nobody can say which marks of a sealed result are a judge's; the results replay as they did. */
  async execute(judgeId: string): Promise<void> {
    for (const roundId of await this.pseudonyms.roundsOfJudge(judgeId))
      await this.pseudonyms.forget(roundId, judgeId, await this.segments.isSealed(roundId));
  }
}
