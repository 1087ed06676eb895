import type { JobQueue } from '@champions/jobs';
import {
  ENVIRONMENT,
  type Environment,
  provideCollection,
  provideQueue,
  provideStore,
  provideWorker,
  ServiceRuntime,
} from '@champions/platform';
import { Module } from '@nestjs/common';
import { NeighboursModule } from '../neighbours';
import { PreparedLettersModule } from '../prepared-letters';
import { SubscribersModule } from '../subscribers';
import { DeliverLetters } from './deliver-letters.handler';
import { type DeliverLettersJob, deliverLettersJob } from './deliver-letters.job';
import { DeliveryLog } from './delivery-log.query';
import { DropLetters } from './drop-letters.handler';
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
import { WaitingLetters } from './waiting-letters.query';

const queue = provideQueue(deliverLettersJob);
const store = provideStore(letters);

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
      useFactory: (runtime: ServiceRuntime, jobs: JobQueue<DeliverLettersJob>) => new LetterStore(runtime, jobs),
    },
    {
      provide: DueLetters,
      inject: [ServiceRuntime, queue.provide],
      useFactory: (runtime: ServiceRuntime, jobs: JobQueue<DeliverLettersJob>) => new DueLetters(runtime, jobs),
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
    DeliverLetters,
    ResendLetter,
    WaitingLetters,
    DropLetters,
    DeliveryLog,
    LetterWarmUp,
    provideWorker(deliverLettersJob, DeliverLetters),
  ],
  exports: [QueueLetter, DropLetters, SENDER],
})
export class DeliveryModule {}
