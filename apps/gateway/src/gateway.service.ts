import type { ServiceDefinition } from '@champions/platform';
import { GatewayModule } from './gateway.module';
import { ApiDocs } from './docs';
import { gatewaySentences } from './gateway.sentences';
import { JobBoardRoutes } from './operations';
import { GatewayRoutes } from './proxy';

export const gatewayService: ServiceDefinition = {
  name: 'gateway',
  module: GatewayModule,
  sentences: gatewaySentences,
  requires: ['GATEWAY_PRIVATE_KEY'],
  bodyParser: false,
  prepare: async (app, answerProblem) => {
    const fastify = app.getHttpAdapter().getInstance();
    await app.get(GatewayRoutes).register(fastify, answerProblem);
    await app.get(JobBoardRoutes).register(fastify);
    app.get(ApiDocs).register(app);
  },
};
