import { Clock, DomainError } from '@champions/kernel';
import { Claims } from '@champions/persistence';
import { ServiceRuntime } from '@champions/platform';
import { Injectable } from '@nestjs/common';

const KEPT_UNCONFIRMED_MS = 600_000;

/** Gives each slug to one competition. A slug is public, so it is its own claim id. */
@Injectable()
export class Slugs {
  private readonly claims: Claims;

  constructor(
    runtime: ServiceRuntime,
    private readonly clock: Clock,
  ) {
    this.claims = new Claims(runtime.database, 'slug-claims');
  }

  /** Holds the slug while the work runs, and for good once it has succeeded. @throws DomainError INVALID_INPUT */
  async takeFor<T>(competitionId: string, slug: string, work: () => Promise<T>): Promise<T> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + KEPT_UNCONFIRMED_MS);
    if (!(await this.claims.claim(slug, competitionId, now, expiresAt)))
      throw new DomainError('INVALID_INPUT', { fields: [{ path: 'overrides.slug', code: 'SLUG_TAKEN' }] });
    const done = await work();
    await this.claims.confirm(slug, competitionId);
    return done;
  }
}
