import { provideCollection } from '@champions/platform';
import { Module } from '@nestjs/common';
import { PREPARED_LETTERS, PreparedLetters } from './prepared-letters';

@Module({
  providers: [
    provideCollection(PREPARED_LETTERS, [
      { keys: { announcementId: 1, generation: 1, _id: 1 } },
      { keys: { personId: 1 } },
    ]),
    PreparedLetters,
  ],
  exports: [PreparedLetters],
})
export class PreparedLettersModule {}
