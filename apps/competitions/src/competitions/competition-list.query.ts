import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { type Actor, hasRole } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import type { Competition } from './domain/competition';

export interface CompetitionSummary {
  readonly id: string;
  readonly slug: string;
  readonly name: Competition['name'];
  readonly theme: Competition['theme'];
  readonly phase: Competition['phase'];
  readonly opens: Date | null;
  readonly closes: Date | null;
}

type Stored = StoredAggregate & { readonly state: Competition };

export const competitionCollection = {
  name: 'competitions',
  indexes: [{ keys: { 'state.phase': 1, _id: -1 } }],
} as const;

@Injectable()
export class CompetitionList {
  constructor(@InjectCollection(competitionCollection.name) private readonly competitions: StoreCollection<Stored>) {}

  /** Those past draft, and the drafts this person may see; by descending id, `next` continues. */
  async page(
    actor: Actor | null,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<{ readonly items: readonly CompetitionSummary[]; readonly next: string | null }> {
    const mine = (actor?.roles ?? []).map(({ competitionId }) => competitionId);
    const seesAll =
      actor !== null && (actor.operator || hasRole(actor, '*', 'lead', 'manager', 'approver', 'observer'));
    const visible = seesAll ? {} : { $or: [{ 'state.phase': { $ne: 'draft' as const } }, { _id: { $in: mine } }] };
    const found = await this.competitions
      .find({ ...visible, ...(after !== undefined && { _id: { $lt: after } }) }, { projection: { state: 1 } })
      .sort({ _id: -1 })
      .limit(limit + 1)
      .toArray();
    const items = found.slice(0, limit).map(toSummary);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}

function toSummary({ _id: id, state }: Stored): CompetitionSummary {
  const { slug, name, theme, phase, timeline } = state;
  return { id, slug, name, theme, phase, opens: timeline.opens.at, closes: timeline.closes.at };
}
