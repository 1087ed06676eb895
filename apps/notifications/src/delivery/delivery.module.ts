import type { JobQueue } from '@champions/jobs';
import {
  ENVIRONMENT,
  type Environment,
  provideCollection,
  provideQueue,
  provideStore,
  ServiceRuntime,
} from '@champions/platform';
import { Module, type FactoryProvider } from '@nestjs/common';
import { NeighboursModule } from '../neighbours';
import { PreparedLettersModule } from '../prepared-letters';
import { SubscribersModule } from '../subscribers';
import { DeliverLetter } from './deliver-letter.handler';
import { deliverLetterJob } from './deliver-letter.job';
import { DeliveryLog } from './delivery-log.query';
import { DueLetters } from './due-letters';
import { LetterContents } from './letter-contents';
import { LetterStore } from './letter-store';
import { LetterWarmUp } from './letter-warm-up';
import { letters } from './letters.aggregate';
import { LettersController } from './letters.controller';
import { Mailer } from './mailer';
import { QueueLetter } from './queue-letter.handler';
import { Readers } from './readers';
import { ResendLetter } from './resend-letter.handler';
import { SENDER, type Sender, senderOf } from './sender';
import { SmtpMailer } from './smtp-mailer';

type LetterQueue = JobQueue<{ readonly id: string }>;

const queue = provideQueue(deliverLetterJob);
const store = provideStore(letters);

/** Each worker runs eight jobs at once; letters in flight together share their writes. */
const WORKERS = 4;

const worker: FactoryProvider = {
  provide: `worker:${deliverLetterJob.name}`,
  inject: [ServiceRuntime, DeliverLetter],
  useFactory: (runtime: ServiceRuntime, deliver: DeliverLetter) => {
    for (let count = 0; count < WORKERS; count += 1)
      runtime.addWorker(deliverLetterJob, (payload) => deliver.execute(payload));
    return deliverLetterJob.name;
  },
};

@Module({
  imports: [NeighboursModule, PreparedLettersModule, SubscribersModule],
  controllers: [LettersController],
  providers: [
    queue,
    store,
    provideCollection(letters.name, [
      { keys: { 'state.competitionId': 1, 'state.createdAt': 1, _id: 1 } },
      { keys: { 'state.createdAt': 1, _id: 1 } },
    ]),
    {
      provide: LetterStore,
      // The platform's own store of letters has to exist: it makes the indexes and counts what is overdue.
      inject: [ServiceRuntime, queue.provide, store.provide],
      useFactory: (runtime: ServiceRuntime, jobs: LetterQueue) => new LetterStore(runtime, jobs),
    },
    {
      provide: DueLetters,
      inject: [ServiceRuntime, queue.provide],
      useFactory: (runtime: ServiceRuntime, jobs: LetterQueue) => new DueLetters(runtime, jobs),
    },
    { provide: SENDER, inject: [ENVIRONMENT], useFactory: senderOf },
    {
      provide: Mailer,
      inject: [ENVIRONMENT, SENDER],
      useFactory: ({ variables }: Environment, { from }: Sender) => new SmtpMailer({ url: variables.SMTP_URL, from }),
    },
    Readers,
    LetterContents,
    QueueLetter,
    DeliverLetter,
    ResendLetter,
    DeliveryLog,
    LetterWarmUp,
    worker,
  ],
  exports: [QueueLetter, SENDER],
})
export class DeliveryModule {}
