import { Clock } from '@champions/kernel';
import { ENVIRONMENT, type Environment, identitySigner } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ActorOfSession } from './actor-of-session.query';
import { sessionIdOf } from './session';

interface Known {
  readonly actor: Actor;
  readonly identity: string;
  readonly until: number;
}

// Well under the minute that services accept an identity for.
const KEPT_MS = 5_000;
const MOST = 20_000;
const WAIT_STEP_MS = 5;
const LONGEST_WAIT_MS = 3_000;

/** Turns a session's token into the signed identity that the services believe; remembers it for a few seconds. */
@Injectable()
export class SessionIdentities {
  private readonly known = new Map<string, Known>();
  private readonly sign: Promise<(actor: Actor) => Promise<string>>;

  constructor(
    private readonly actors: ActorOfSession,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) { variables }: Environment,
  ) {
    this.sign = identitySigner(variables.GATEWAY_PRIVATE_KEY ?? {});
  }

  async of(token: string): Promise<string | null> {
    const id = sessionIdOf(token);
    const now = this.clock.now().getTime();
    const known = this.known.get(id);
    if (known && known.until > now) return known.identity;
    const actor = await this.actors.execute(id);
    if (!actor) return null;
    const identity = await (await this.sign)(actor);
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(id, { actor, identity, until: now + KEPT_MS });
    return identity;
  }

  /** Forgets what is remembered of an account, and waits until its new version has arrived here (three seconds at most). */
  async catchUp(accountId: string, version: number): Promise<void> {
    const deadline = this.clock.now().getTime() + LONGEST_WAIT_MS;
    while ((await this.actors.versionOf(accountId)) < version && this.clock.now().getTime() < deadline)
      await new Promise((resolve) => setTimeout(resolve, WAIT_STEP_MS));
    this.forgetAccount(accountId);
  }

  forgetAccount(accountId: string): void {
    for (const [id, { actor }] of this.known) if (actor.id === accountId) this.known.delete(id);
  }

  forget(token: string): void {
    this.known.delete(sessionIdOf(token));
  }
}
