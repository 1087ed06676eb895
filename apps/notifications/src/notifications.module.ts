import { Module } from '@nestjs/common';
import { ErasuresModule } from './erasures';
import { PreparationsModule } from './preparations';
import { RulesModule } from './rules';

@Module({ imports: [RulesModule, PreparationsModule, ErasuresModule] })
export class NotificationsModule {}
