import { Module } from '@nestjs/common';
import { ReceiptIssuer } from './receipt-issuer';
import { ReceiptKeysController } from './receipt-keys.controller';

@Module({ controllers: [ReceiptKeysController], providers: [ReceiptIssuer], exports: [ReceiptIssuer] })
export class ReceiptsModule {}
