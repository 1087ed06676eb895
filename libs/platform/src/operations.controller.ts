import { requireAllowed, type Actor } from '@champions/policy';
import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Check, type Readiness, readiness } from './health';
import type { ServiceMetrics } from './metrics';
import { CurrentActor, Public, type Reply } from './request';
import { ServiceStatus, type Status } from './service-status';

export const READINESS_CHECKS = 'platform:readiness-checks';
export const METRICS = 'platform:metrics';

/** What orchestrators, Prometheus and operators ask every service; the gateway lets only `status` out. */
@ApiExcludeController()
@Controller()
export class OperationsController {
  constructor(
    @Inject(READINESS_CHECKS) private readonly checks: Readonly<Record<string, Check>>,
    @Inject(METRICS) private readonly metrics: ServiceMetrics,
    private readonly status: ServiceStatus,
  ) {}

  @Public()
  @Get('health/live')
  live(): { readonly alive: true } {
    return { alive: true };
  }

  @Public()
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<Readiness> {
    const answer = await readiness(this.checks);
    void reply.status(answer.ready ? 200 : 503);
    return answer;
  }

  @Public()
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape(): Promise<string> {
    return this.metrics.registry.metrics();
  }

  @Get('internal/status')
  readStatus(@CurrentActor() actor: Actor): Promise<Status> {
    requireAllowed(actor, 'installation.operate');
    return this.status.read();
  }
}
