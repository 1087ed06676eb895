import type { ServerResponse } from 'node:http';
import { Clock } from '@champions/kernel';
import { Injectable, type NestMiddleware } from '@nestjs/common';
import { RunningSubmissions } from './running-submissions';

/** Counts a submission from its first byte on, while its body is still on a slow line. */
@Injectable()
export class RunningSubmissionsMiddleware implements NestMiddleware {
  constructor(
    private readonly running: RunningSubmissions,
    private readonly clock: Clock,
  ) {}

  use(_request: unknown, response: ServerResponse, next: () => void): void {
    response.once('close', this.running.enter(this.clock.now()));
    next();
  }
}
