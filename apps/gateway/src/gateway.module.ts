import { Module } from '@nestjs/common';
import { DocsModule } from './docs';
import { OperationsModule } from './operations';
import { ProxyModule } from './proxy';
import { SessionsModule } from './sessions';

@Module({ imports: [SessionsModule, ProxyModule, OperationsModule, DocsModule] })
export class GatewayModule {}
