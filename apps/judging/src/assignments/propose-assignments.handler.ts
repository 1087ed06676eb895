import { deterministicId, DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { lookUntil } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { ChangeRound } from '../rounds';
import { defaultOptions, type OptionsChange, withOptions } from './domain/assignment-options';
import type { Variant } from './domain/variant';
import { commitLot } from './commit-lot';
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
    const variantId = deterministicId(roundId, context.commandId);
    const { competitionId } = round;
    const { follows, against } = await this.work.before(roundId);
    const lot = options.chance === null ? null : commitLot();
    const about = { variantId, roundId, competitionId, options };
    const asked = { ...about, follows, against, lot, startedAt: this.work.clock.now() };
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
