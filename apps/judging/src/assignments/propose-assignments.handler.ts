import { deterministicId, DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { lookUntil } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { ChangeRound } from '../rounds';
import { defaultOptions, type OptionsChange, withOptions } from './domain/assignment-options';
import type { Variant } from './domain/variant';
import { VariantWork } from './variant-work';
import { VariantsQuery } from './variants.query';

/** How long the answer waits for the result: most rounds are solved by then. */
const PATIENCE_MS = 2_000;
const LOOK_MS = 25;

@Injectable()
export class ProposeAssignments {
  constructor(
    private readonly work: VariantWork,
    private readonly variants: VariantsQuery,
    private readonly rounds: ChangeRound,
  ) {}

  /**
   * Has it worked out who reads what, around the sheets that stand. Nothing comes of it until it is confirmed.
   * @returns the variant, solved or still being solved.
   * @throws DomainError why there is none, where that is known soon enough.
   */
  async execute(roundId: string, change: OptionsChange, actor: Actor, context: CommandContext): Promise<Variant> {
    const { state: round } = await this.rounds.loadManaged(roundId, actor);
    if (round.status === 'closed') throw new DomainError('ROUND_CLOSED');
    const options = withOptions((await this.variants.ofRound(roundId))[0]?.options ?? defaultOptions, change);
    // What makes one impossible on its own: a wish for languages is met by another method than a fair floor.
    if (options.goal === 'worst-served' && options.languages === 'one')
      throw new DomainError('INVALID_INPUT', { fields: [{ path: 'goal', code: 'GOAL_NEEDS_ALL_READERS' }] });
    const variantId = deterministicId(roundId, context.commandId);
    const { competitionId } = round;
    const follows = await this.work.confirmedSoFar(roundId);
    const asked = { variantId, roundId, competitionId, options, follows, startedAt: this.work.clock.now() };
    const variant = await this.outcome(await this.work.change(variantId, { type: 'start', ...asked }, context));
    if (variant.refused) {
      const { code, params, fields } = variant.refused;
      throw new DomainError(code, { params, fields });
    }
    // Also done where it was worked out; whoever reads it next must find it proposed.
    if (variant.status === 'ready') await this.work.propose(variant, this.work.by(variant, 'propose'));
    return variant;
  }

  private outcome(started: Variant): Promise<Variant> {
    const { roundId, variantId } = started;
    const look = () => this.work.load(roundId, variantId);
    return lookUntil(started, look, ({ status }) => status !== 'solving', { every: LOOK_MS, within: PATIENCE_MS });
  }
}
