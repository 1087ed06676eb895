import { Clock } from '@champions/kernel';
import type { StoreCollection } from '@champions/persistence';
import {
  ENVIRONMENT,
  type Environment,
  InjectCollection,
  MaybeActor,
  Public,
  type Reply,
  type Request,
  serviceUrl,
} from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { newToken, type Session, SESSION_DAYS, sessionIdOf } from './session';
import { endedCookie, sessionCookie, tokenIn } from './session-cookie';
import { SessionIdentities } from './session-identities';

class SignInInput extends createZodDto(z.object({ attemptId: z.uuid(), code: z.string().trim().min(1) })) {}

@Public()
@Controller('api/session')
export class SessionsController {
  constructor(
    @InjectCollection('sessions') private readonly sessions: StoreCollection<Session>,
    private readonly identities: SessionIdentities,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Get()
  show(@MaybeActor() actor: Actor | null): { readonly account: Actor | null } {
    return { account: actor };
  }

  /** The code of a sign-in letter becomes a session; identity alone knows whether it is right. */
  @Post()
  @HttpCode(200)
  async signIn(@Body() { attemptId, code }: SignInInput, @Req() request: Request, @Res() reply: Reply): Promise<void> {
    const answer = await fetch(
      `${serviceUrl(this.environment.variables, 'identity')}/api/identity/sign-in/${attemptId}/confirm`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': request.headers['accept-language'] ?? 'en' },
        body: JSON.stringify({ code }),
      },
    );
    const body = (await answer.json()) as { readonly id: string };
    if (answer.ok) {
      const version = /@(\d+)$/.exec(answer.headers.get('x-champions-account') ?? '')?.[1];
      await this.identities.catchUp(body.id, Number(version ?? 1));
      void reply.header('set-cookie', sessionCookie(await this.begin(body.id)));
    }
    await reply
      .status(answer.status)
      .type(answer.headers.get('content-type') ?? 'application/json')
      .send(body);
  }

  @Delete()
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const token = tokenIn(request.headers.cookie);
    void reply.header('set-cookie', endedCookie);
    if (token === null) return;
    await this.sessions.deleteOne({ _id: sessionIdOf(token) });
    this.identities.forget(token);
  }

  private async begin(accountId: string): Promise<string> {
    const token = newToken();
    const createdAt = this.clock.now();
    const expireAt = new Date(createdAt.getTime() + SESSION_DAYS * 86_400_000);
    await this.sessions.insertOne({ _id: sessionIdOf(token), accountId, createdAt, expireAt });
    return token;
  }
}
