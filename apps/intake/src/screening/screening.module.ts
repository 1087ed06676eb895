import { Module } from '@nestjs/common';
import { ProposalsModule } from '../proposals';
import { ScreeningController } from './screening.controller';

@Module({ imports: [ProposalsModule], controllers: [ScreeningController] })
export class ScreeningModule {}
