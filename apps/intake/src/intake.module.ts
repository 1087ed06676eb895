import { Module } from '@nestjs/common';
import { CallsModule } from './calls';
import { ProposalsModule } from './proposals';
import { ReceiptsModule } from './receipts';
import { ScreeningModule } from './screening';

@Module({ imports: [CallsModule, ProposalsModule, ScreeningModule, ReceiptsModule] })
export class IntakeModule {}
