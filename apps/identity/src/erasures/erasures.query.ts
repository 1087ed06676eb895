import { erasingServices, type ErasingService } from '@champions/contracts';
import type { StoreCollection, StoredAggregate } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';

interface Confirmation {
  readonly service: ErasingService;
  readonly confirmedAt: Date | null;
  /** Null once it has confirmed. */
  readonly waitingSince: Date | null;
}

/** How far an erasure has got. There is no name and no address: nobody knows them any more. */
export interface ErasureView {
  readonly accountId: string;
  readonly erasedAt: Date;
  readonly complete: boolean;
  readonly services: readonly Confirmation[];
}

interface StoredErasure extends StoredAggregate {
  readonly state: {
    readonly erasure: { readonly at: Date; readonly confirmed: Readonly<Partial<Record<ErasingService, Date>>> };
  };
}

export const erasureIndexes = [{ keys: { 'state.erasure.at': -1, _id: -1 } }] as const;

@Injectable()
export class ErasuresQuery {
  constructor(@InjectCollection('accounts') private readonly accounts: StoreCollection<StoredErasure>) {}

  /** The latest first; `after` is the cursor of the page before. `waiting`: only those some service has to confirm. */
  async page(
    waiting: boolean,
    after: string | undefined,
    limit: number,
  ): Promise<{ readonly erasures: readonly ErasureView[]; readonly next: string | null }> {
    const unconfirmed = erasingServices.map((service) => ({
      [`state.erasure.confirmed.${service}`]: { $exists: false },
    }));
    const from = after === undefined ? null : readCursor(after);
    const found = await this.accounts
      .find(
        {
          $and: [
            { 'state.erasure.at': { $gt: new Date(0) } },
            ...(waiting ? [{ $or: unconfirmed }] : []),
            ...(from ? [{ $or: [{ 'state.erasure.at': { $lt: from.at } }, sameMomentBefore(from)] }] : []),
          ],
        },
        { projection: { 'state.erasure.at': 1, 'state.erasure.confirmed': 1 } },
      )
      .sort({ 'state.erasure.at': -1, _id: -1 })
      .limit(limit + 1)
      .toArray();
    const erasures = found.slice(0, limit).map(toView);
    const last = erasures.at(-1);
    return { erasures, next: found.length > limit && last ? cursorOf(last) : null };
  }
}

interface Cursor {
  readonly at: Date;
  readonly id: string;
}

const sameMomentBefore = ({ at, id }: Cursor) => ({ 'state.erasure.at': at, _id: { $lt: id } });

const cursorOf = ({ erasedAt, accountId }: ErasureView): string => `${erasedAt.getTime().toString(36)}~${accountId}`;

function readCursor(cursor: string): Cursor {
  const [time = '', id = ''] = cursor.split('~');
  const milliseconds = parseInt(time, 36);
  return { at: new Date(Number.isNaN(milliseconds) ? 0 : milliseconds), id };
}

function toView({ _id: accountId, state: { erasure } }: StoredErasure): ErasureView {
  const services = erasingServices.map((service) => {
    const confirmedAt = erasure.confirmed[service] ?? null;
    return { service, confirmedAt, waitingSince: confirmedAt === null ? erasure.at : null };
  });
  const complete = services.every(({ confirmedAt }) => confirmedAt !== null);
  return { accountId, erasedAt: erasure.at, complete, services };
}
