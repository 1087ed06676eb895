import { Module } from '@nestjs/common';
import { DocsModule } from './docs';
import { ErasuresModule } from './erasures';
import { OperationsModule } from './operations';
import { ProxyModule } from './proxy';
import { SessionsModule } from './sessions';

@Module({ imports: [SessionsModule, ProxyModule, OperationsModule, DocsModule, ErasuresModule] })
export class GatewayModule {}
