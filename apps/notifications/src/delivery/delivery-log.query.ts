import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { People } from '../neighbours';
import type { Letter, LetterReason, LetterStatus } from './domain/letter';
import { letters } from './letters.aggregate';

interface Stored {
  readonly _id: string;
  readonly revision: number;
  readonly state: Letter;
  readonly trail: readonly { readonly at: Date; readonly actorId: string; readonly facts: readonly string[] }[];
}

/** One letter in the delivery log: ids, codes and times, and nothing it says. */
export interface LoggedLetter {
  readonly id: string;
  readonly reason: LetterReason;
  readonly status: LetterStatus;
  readonly competitionId: string | null;
  readonly recipientId: string | null;
  /** The person's name as it is now; null for subscribers, and for whoever was erased. */
  readonly recipientName: string | null;
  readonly subjectId: string;
  readonly occurrence: string;
  readonly resendOf: string | null;
  readonly language: string | null;
  readonly attempts: number;
  readonly repeated: number;
  readonly error: string | null;
  readonly dropped: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly dueAt: Date | null;
}

export interface LetterDetail extends LoggedLetter {
  readonly history: readonly { readonly at: Date; readonly facts: readonly string[] }[];
}

export interface LetterFilter {
  readonly competitionId?: string | undefined;
  readonly status?: LetterStatus | undefined;
  readonly reason?: LetterReason | undefined;
}

export interface LetterSummary {
  readonly byReason: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly total: number;
  /** Letters that a crash may have sent twice, under one Message-ID. */
  readonly repeated: number;
}

@Injectable()
export class DeliveryLog {
  constructor(
    @InjectCollection(letters.name) private readonly collection: StoreCollection<Stored>,
    private readonly people: People,
  ) {}

  /** Oldest first; `after` is the cursor of the page before. */
  async page(
    filter: LetterFilter,
    after: string | undefined,
    limit: number,
  ): Promise<{ readonly letters: readonly LoggedLetter[]; readonly next: string | null }> {
    const from = after === undefined ? null : readCursor(after);
    const found = await this.collection
      .find(
        {
          ...toMatch(filter),
          ...(from && {
            $or: [
              { 'state.createdAt': { $gt: from.createdAt } },
              { 'state.createdAt': from.createdAt, _id: { $gt: from.id } },
            ],
          }),
        },
        { projection: { trail: 0 } },
      )
      .sort({ 'state.createdAt': 1, _id: 1 })
      .limit(limit + 1)
      .toArray();
    const shown = await Promise.all(found.slice(0, limit).map((stored) => this.named(stored)));
    const last = shown.at(-1);
    return { letters: shown, next: found.length > limit && last ? cursorOf(last) : null };
  }

  async find(id: string): Promise<LetterDetail | null> {
    const stored = await this.collection.findOne({ _id: id });
    if (!stored) return null;
    return { ...(await this.named(stored)), history: stored.trail.map(({ at, facts }) => ({ at, facts })) };
  }

  private async named(stored: Stored): Promise<LoggedLetter> {
    const { to } = stored.state;
    const person = to.kind === 'person' ? await this.people.find(to.personId) : 'gone';
    return toLogged(stored, typeof person === 'string' ? null : person.name);
  }

  async summary(filter: LetterFilter): Promise<LetterSummary> {
    const groups = await this.collection
      .aggregate<{
        readonly _id: { readonly reason: string; readonly status: string };
        readonly count: number;
        readonly repeated: number;
      }>([
        { $match: toMatch(filter) },
        {
          $group: {
            _id: { reason: '$state.matter.reason', status: '$state.status' },
            count: { $sum: 1 },
            repeated: { $sum: { $cond: [{ $gt: ['$state.repeated', 0] }, 1, 0] } },
          },
        },
      ])
      .toArray();
    const sum = (key: 'reason' | 'status') => {
      const counts: Record<string, number> = {};
      for (const { _id, count } of groups) counts[_id[key]] = (counts[_id[key]] ?? 0) + count;
      return counts;
    };
    return {
      byReason: sum('reason'),
      byStatus: sum('status'),
      total: groups.reduce((total, { count }) => total + count, 0),
      repeated: groups.reduce((total, { repeated }) => total + repeated, 0),
    };
  }
}

function toMatch({ competitionId, status, reason }: LetterFilter) {
  return {
    ...(competitionId !== undefined && { 'state.competitionId': competitionId }),
    ...(status !== undefined && { 'state.status': status }),
    ...(reason !== undefined && { 'state.matter.reason': reason }),
  };
}

const cursorOf = ({ createdAt, id }: LoggedLetter): string => `${createdAt.getTime().toString(36)}~${id}`;

function readCursor(cursor: string): { readonly createdAt: Date; readonly id: string } {
  const [time = '', id = ''] = cursor.split('~');
  const milliseconds = parseInt(time, 36);
  return { createdAt: new Date(Number.isNaN(milliseconds) ? 0 : milliseconds), id };
}

function toLogged({ _id, state }: Stored, recipientName: string | null): LoggedLetter {
  const { matter, to, lastError, status, competitionId, subjectId, occurrence, resendOf, language } = state;
  const { attempts, repeated, dropped, createdAt, sentAt, dueAt } = state;
  return {
    ...{
      id: _id,
      reason: matter.reason,
      status,
      competitionId,
      recipientId: recipientIdOf(to),
      recipientName,
      subjectId,
      occurrence,
    },
    ...{ resendOf, language, attempts, repeated, error: lastError, dropped, createdAt, sentAt, dueAt },
  };
}

function recipientIdOf(to: Letter['to']): string | null {
  if (to.kind === 'person') return to.personId;
  return to.kind === 'subscriber' ? to.subscriberId : null;
}
