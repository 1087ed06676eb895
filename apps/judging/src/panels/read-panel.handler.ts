import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import type { JudgeProfile } from './domain/seat';
import { SeatsQuery } from './seats.query';

export interface PanelMember extends JudgeProfile {
  readonly judgeId: string;
  /** Null until the account is known here, and after it was erased. */
  readonly name: string | null;
  /** When the judge undertook to keep what is read confidential and declared conflicts. */
  readonly declaredAt: string | null;
  /** Who took over from this judge. */
  readonly replacedBy: string | null;
}

@Injectable()
export class ReadPanel {
  constructor(
    private readonly rounds: ReadRound,
    private readonly seats: SeatsQuery,
    private readonly people: PeopleQuery,
  ) {}

  async execute(roundId: string, actor: Actor): Promise<readonly PanelMember[]> {
    await this.rounds.execute(roundId, actor, 'competition.manage');
    const panel = await this.seats.ofRound(roundId);
    const people = await this.people.byIds(panel.map(({ judgeId }) => judgeId));
    return panel.map(({ judgeId, profile, declaredAt, replacedBy }) => ({
      ...{ judgeId, name: people.get(judgeId)?.name ?? null },
      ...{ ...profile, declaredAt: declaredAt?.toISOString() ?? null, replacedBy },
    }));
  }
}
