import { Clock, deterministicId } from '@champions/kernel';
import type { AggregateStore } from '@champions/persistence';
import { InjectStore } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { ProposalCounter, RunningSubmissions } from '../proposals';
import { calls } from './call.aggregate';
import { type Call, type CallFact, decide, drainDueAt, LONGEST_DRAIN_MS } from './domain/call';

/** Says that a call is drained, once nothing that arrived in time is still being stored. */
@Injectable()
export class DrainCall {
  constructor(
    @InjectStore(calls) private readonly store: AggregateStore<Call, CallFact>,
    private readonly counter: ProposalCounter,
    private readonly running: RunningSubmissions,
    private readonly clock: Clock,
  ) {}

  async execute(competitionId: string): Promise<void> {
    const call = (await this.store.load(competitionId))?.state;
    const at = this.clock.now();
    if (!call?.closesAt || !isDue(call, at) || this.mustWait(call.closesAt, at)) return;
    const { submitted, late } = await this.counter.count(competitionId);
    const commandId = deterministicId('drain', competitionId, call.closesAt);
    await this.store.execute(competitionId, { commandId, actorId: 'intake' }, (state) =>
      decide({ type: 'drain', at, submitted, late }, state),
    );
  }

  /** It stays due meanwhile, and the next sweep asks again. */
  private mustWait(closesAt: string, at: Date): boolean {
    const patient = at.getTime() < Date.parse(closesAt) + LONGEST_DRAIN_MS;
    return patient && this.running.startedBefore(new Date(closesAt)) > 0;
  }
}

function isDue(call: Call, at: Date): boolean {
  const due = drainDueAt(call);
  return due !== null && due <= at;
}
