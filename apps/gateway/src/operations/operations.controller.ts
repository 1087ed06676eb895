import { DomainError } from '@champions/kernel';
import { CurrentActor, type Reply, type Request, type ServiceName, serviceNames } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { All, Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { ServiceCalls } from './service-calls';

/** How the services do and what waits for a person, for operators. */
@Controller('api/operations')
export class OperationsController {
  constructor(private readonly services: ServiceCalls) {}

  @Get('status')
  async status(@CurrentActor() actor: Actor, @Req() request: Request): Promise<readonly unknown[]> {
    requireAllowed(actor, 'installation.operate');
    const answers = await Promise.all(serviceNames.map((name) => this.services.ask(name, '/internal/status', request)));
    return answers.map(({ body }) => body);
  }

  @ApiExcludeEndpoint()
  @All(':service/*')
  async forward(
    @CurrentActor() actor: Actor,
    @Param('service') service: string,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    requireAllowed(actor, 'installation.operate');
    const name = serviceNames.find((known): known is ServiceName => known === service);
    if (!name) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    const rest = request.url.slice(`/api/operations/${service}`.length);
    const { status, body } = await this.services.ask(name, `/internal${rest}`, request, request.method);
    await reply.status(status).send(body);
  }
}
