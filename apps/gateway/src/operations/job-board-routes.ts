import { createJobBoard, type JobBoard } from '@champions/jobs/board';
import { ENVIRONMENT, type Environment } from '@champions/platform';
import { allows } from '@champions/policy';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

const PATH = '/jobs';

/** The job board under /jobs; everybody but operators is sent to sign in. */
@Injectable()
export class JobBoardRoutes implements OnModuleDestroy {
  private readonly board: JobBoard;

  constructor(@Inject(ENVIRONMENT) { variables, namespace }: Environment) {
    this.board = createJobBoard({ redisUrl: variables.REDIS_URL, prefix: `${namespace}jobs` }, PATH);
  }

  async register(fastify: FastifyInstance): Promise<void> {
    await fastify.register(async (scope) => {
      scope.addHook('preHandler', async ({ actor }, reply) => {
        if (!allows(actor, 'installation.operate')) return reply.redirect('/portal/sign-in', 303);
        await this.board.refresh();
        return undefined;
      });
      await scope.register(this.board.plugin, { prefix: PATH });
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.board.close();
  }
}
