import { runInThread } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Ranking, RankingRequest } from './domain/rank-readings';

/** What several people look at at once: some rounds, by some methods. */
const MOST_KEPT = 8;

/** Ranks in a thread of its own, and once for the same marks. */
@Injectable()
export class Ranker {
  private readonly kept = new Map<string, Promise<Ranking>>();

  rank(request: RankingRequest): Promise<Ranking> {
    const key = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
    const ranking = this.kept.get(key) ?? runInThread<Ranking>(join(__dirname, 'rank.thread'), request);
    // The one that was asked for last goes last.
    this.kept.delete(key);
    this.kept.set(key, ranking);
    ranking.catch(() => this.kept.delete(key));
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return ranking;
  }
}
