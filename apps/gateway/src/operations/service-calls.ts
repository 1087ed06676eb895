import {
  ENVIRONMENT,
  type Environment,
  IDENTITY_HEADER,
  type Request,
  type ServiceName,
  serviceUrl,
} from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';

export interface ServiceAnswer {
  readonly status: number;
  readonly body: unknown;
}

const PATIENCE_MS = 5_000;

/** Asks a service's internal routes in the name of the operator who asks. */
@Injectable()
export class ServiceCalls {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  async ask(service: ServiceName, path: string, request: Request, method = 'GET'): Promise<ServiceAnswer> {
    try {
      const identity = request.headers[IDENTITY_HEADER];
      const answer = await fetch(serviceUrl(this.environment.variables, service) + path, {
        method,
        headers: {
          ...(typeof identity === 'string' && { [IDENTITY_HEADER]: identity }),
          // The gateway itself believes sessions only.
          ...(service === 'gateway' && request.headers.cookie && { cookie: request.headers.cookie }),
          ...(method !== 'GET' && { 'content-type': 'application/json' }),
        },
        ...(method !== 'GET' && { body: JSON.stringify(request.body ?? {}) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: answer.status, body: await answer.json() };
    } catch {
      return { status: 503, body: { service, down: true } };
    }
  }
}
