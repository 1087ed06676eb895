import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions';
import { GatewayRoutes } from './gateway-routes';

@Module({ imports: [SessionsModule], providers: [GatewayRoutes] })
export class ProxyModule {}
