import { Injectable } from '@nestjs/common';
import { type RankedEntry, rankByMean, type RankingInput } from './domain/mean-ranking';
import { RankingMethod } from './ranking-method.port';

@Injectable()
export class MeanRanking extends RankingMethod {
  readonly name = 'mean/1';

  rank(input: RankingInput): Promise<readonly RankedEntry[]> {
    return Promise.resolve(rankByMean(input));
  }
}
