export { GatewayRoutes } from './gateway-routes';
export { ProxyModule } from './proxy.module';
