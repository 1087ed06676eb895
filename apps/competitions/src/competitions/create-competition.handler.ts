import { Clock, deterministicId, DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { type Actor, requireAllowed } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { CommandCompetition, type LoadedCompetition } from './command-competition.handler';
import type { Competition } from './domain/competition';
import type { Content } from './domain/content';
import { type Instants, instantsFrom, type Timings, timingsOf } from './domain/timeline';
import { isZone } from './domain/wall-clock';
import { Slugs } from './slugs';
import { templates } from './templates';

export interface CreateCompetition {
  readonly id?: string | undefined;
  readonly from: { readonly template: string } | { readonly clone: string };
  readonly slug: string;
  readonly overrides: Partial<Content>;
  readonly timeline: Partial<Instants>;
}

interface Origin {
  readonly content: Content;
  readonly timings: Timings;
}

/** Starts an edition as a draft, from a template or from last year's. */
@Injectable()
export class CreateCompetitionHandler {
  constructor(
    private readonly competitions: CommandCompetition,
    private readonly slugs: Slugs,
    private readonly clock: Clock,
  ) {}

  async execute(input: CreateCompetition, actor: Actor, context: CommandContext): Promise<LoadedCompetition> {
    requireAllowed(actor, 'competition.create');
    // From the idempotency key, so that a repeated request without an id of its own is still the same create.
    const id = input.id ?? deterministicId('competition', context.commandId);
    const origin = await this.originOf(input.from);
    const content: Content = { ...origin.content, ...input.overrides };
    // An unknown zone is refused by the command, together with everything else that is wrong.
    const instants = instantsFrom(origin.timings, input.timeline, isZone(content.zone) ? content.zone : 'UTC');
    const now = this.clock.now();
    return this.slugs.takeFor(id, input.slug, () =>
      this.competitions.execute(
        id,
        { type: 'create', id, slug: input.slug, content, instants, now, actorId: actor.id },
        context,
      ),
    );
  }

  private async originOf(from: CreateCompetition['from']): Promise<Origin> {
    if ('clone' in from) {
      const { state } = await this.competitions.require(from.clone);
      return { content: contentOf(state), timings: timingsOf(state.timeline) };
    }
    const template = templates.find(({ key }) => key === from.template);
    if (!template)
      throw new DomainError('INVALID_INPUT', { fields: [{ path: 'from.template', code: 'TEMPLATE_UNKNOWN' }] });
    return template;
  }
}

function contentOf(competition: Competition): Content {
  const { name, theme, description, eligibility, organisers, sponsors } = competition;
  const { languages, zone, form, rubric, ladder, awards, readings, ranked } = competition;
  return {
    ...{ name, theme, description, eligibility, organisers, sponsors },
    ...{ languages, zone, form, rubric, ladder, awards, readings, ranked },
  };
}
