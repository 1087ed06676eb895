import { provideCollection, provideStore } from '@champions/platform';
import { Module } from '@nestjs/common';
import { ConflictsModule } from '../conflicts';
import { EntriesModule } from '../entries';
import { PanelsModule } from '../panels';
import { RoundsModule } from '../rounds';
import { RulingsModule } from '../rulings';
import { CountWishes } from './count-wishes.handler';
import { ForgetWishes } from './forget-wishes.handler';
import { TellWishes } from './tell-wishes.handler';
import { wishLists } from './wish-lists.aggregate';
import { WishesController } from './wishes.controller';
import { wishIndexes, WishesQuery } from './wishes.query';

@Module({
  imports: [RoundsModule, EntriesModule, PanelsModule, RulingsModule, ConflictsModule],
  controllers: [WishesController],
  providers: [
    provideStore(wishLists),
    provideCollection(wishLists.name, wishIndexes),
    WishesQuery,
    TellWishes,
    CountWishes,
    ForgetWishes,
  ],
  exports: [WishesQuery, ForgetWishes],
})
export class WishesModule {}
