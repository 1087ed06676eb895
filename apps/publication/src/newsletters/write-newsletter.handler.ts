import { Clock, deterministicId, DomainError } from '@champions/kernel';
import { type AggregateStore, Claims, type CommandContext, type Loaded } from '@champions/persistence';
import { InjectStore, ServiceRuntime } from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { decide, type Newsletter, type NewsletterFact, type NewsletterMail } from './domain/newsletter';
import type { NewsletterContent } from './domain/newsletter-content';
import { newsletters } from './newsletter.aggregate';

const CLAIM_MS = 60_000;

@Injectable()
export class WriteNewsletterHandler {
  private readonly slugs: Claims;

  constructor(
    @InjectStore(newsletters) private readonly store: AggregateStore<Newsletter, NewsletterFact>,
    private readonly clock: Clock,
    runtime: ServiceRuntime,
  ) {
    this.slugs = new Claims(runtime.database, 'newsletter-slugs');
  }

  async read(id: string, actor: Actor): Promise<Loaded<Newsletter>> {
    const newsletter = await this.load(id);
    requireAllowed(actor, 'announcement.preview', newsletter.state.content);
    return newsletter;
  }

  async write(id: string, content: NewsletterContent, actor: Actor, context: CommandContext) {
    requireAllowed(actor, 'competition.manage', content);
    const before = await this.store.load(id);
    if (before) requireAllowed(actor, 'competition.manage', before.state.content);
    const now = this.clock.now();
    const claim = deterministicId('newsletter-slug', content.slug);
    if (!(await this.slugs.claim(claim, id, now, new Date(now.getTime() + CLAIM_MS))))
      throw new DomainError('INVALID_INPUT', { fields: [{ path: 'slug', code: 'SLUG_TAKEN' }] });
    const written = await this.store.execute(id, context, (state) =>
      decide({ type: 'write', content, at: now.toISOString() }, state),
    );
    await this.slugs.confirm(claim, id);
    if (before && before.state.content.slug !== content.slug)
      await this.slugs.release(deterministicId('newsletter-slug', before.state.content.slug), id);
    return written ?? (await this.load(id));
  }

  /** The mail of an issue, stories and all, as its announcement has prepared it. */
  async makeReady(id: string, mail: NewsletterMail, context: CommandContext): Promise<void> {
    await this.store.execute(id, context, (state) => decide({ type: 'make-ready', mail }, state));
  }

  async handOn(id: string, changedAt: string, context: CommandContext): Promise<void> {
    await this.store.execute(id, context, (state) => decide({ type: 'hand-on', changedAt }, state));
  }

  async publish(id: string, context: CommandContext): Promise<void> {
    await this.store.execute(id, context, (state) => decide({ type: 'publish' }, state));
  }

  async load(id: string): Promise<Loaded<Newsletter>> {
    const newsletter = await this.store.load(id);
    if (!newsletter) throw new DomainError('NEWSLETTER_NOT_FOUND', { kind: 'not-found' });
    return newsletter;
  }
}
