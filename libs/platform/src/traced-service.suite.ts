import { judgeInvitedV1 } from '@champions/contracts';
import { defineJob, type JobQueue } from '@champions/jobs';
import { newId } from '@champions/kernel';
import { Reaction } from '@champions/messaging';
import { type AggregateStore, type AggregateType, type CommandContext, outgoing } from '@champions/persistence';
import { bootForTest } from '@champions/testing/stack';
import { Controller, Injectable, Module, Post } from '@nestjs/common';
import { z } from 'zod';
import {
  Command,
  InjectStore,
  provideQueue,
  provideReaction,
  provideStore,
  provideWorker,
  Public,
  type ServiceDefinition,
} from './index';

/** A process that is traced: a command says a fact, the fact is reacted to, the reaction makes a job. */
interface Invitation {
  readonly judgeId: string;
}
interface Invited extends Invitation {
  readonly type: 'invited';
}

const invitations: AggregateType<Invitation, Invited> = {
  name: 'invitations',
  schema: 1,
  evolve: (_state, { judgeId }) => ({ judgeId }),
  publish: (_fact, { judgeId }) => [outgoing(judgeInvitedV1, { roundId: 'r', competitionId: 'c', judgeId })],
};
const welcomeJob = defineJob({ name: 'judging.welcome', payload: z.object({ id: z.string() }) });
const queue = provideQueue(welcomeJob);

@Controller('api/judging/invitations')
class InvitationsController {
  constructor(@InjectStore(invitations) private readonly store: AggregateStore<Invitation, Invited>) {}

  @Public()
  @Post()
  async invite(@Command() context: CommandContext): Promise<void> {
    await this.store.execute(newId(), context, () => [{ type: 'invited', judgeId: newId() }]);
  }
}

@Injectable()
class Welcome {
  execute(): Promise<void> {
    return Promise.resolve();
  }
}

@Module({
  controllers: [InvitationsController],
  providers: [
    provideStore(invitations),
    queue,
    Welcome,
    provideWorker(welcomeJob, Welcome),
    provideReaction('welcome', [queue.provide], (jobs: JobQueue<{ id: string }>) =>
      new Reaction('welcome', new Date(0)).on(judgeInvitedV1, ({ key }, effectId) => jobs.add(effectId, { id: key })),
    ),
  ],
})
class InvitationsModule {}

const definition: ServiceDefinition = { name: 'judging', module: InvitationsModule };

async function main(): Promise<void> {
  const service = await bootForTest(definition);
  process.once('message', () => void service.stop().then(() => process.exit(0)));
  process.send?.(service.url);
}

void main();
