import { Module } from '@nestjs/common';
import { PreparationsModule } from './preparations';
import { RulesModule } from './rules';

@Module({ imports: [RulesModule, PreparationsModule] })
export class NotificationsModule {}
