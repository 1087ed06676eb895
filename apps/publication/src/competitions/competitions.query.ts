import { type competitionV1, type DataOf, type Phase, phases } from '@champions/contracts';
import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { Competition } from './competition';
import { competitions } from './competitions.projection';

type CompetitionRow = Row & DataOf<typeof competitionV1>;

const publicPhases: readonly Phase[] = phases.filter((phase) => phase !== 'draft');

@Injectable()
export class Competitions {
  constructor(@InjectRows(competitions) private readonly rows: StoreCollection<CompetitionRow>) {}

  async find(id: string): Promise<Competition | null> {
    return toCompetition(await this.rows.findOne({ _id: id, erased: { $exists: false } }));
  }

  async findPublic(slug: string): Promise<Competition | null> {
    const [row] = await this.rows
      .find({ slug, phase: { $in: publicPhases } })
      .sort({ 'timeline.opens.at': -1 })
      .limit(1)
      .toArray();
    return toCompetition(row ?? null);
  }

  /** Past draft, those that opened last first. */
  async listPublic(limit = 100): Promise<readonly Competition[]> {
    const rows = await this.rows
      .find({ phase: { $in: publicPhases } })
      .sort({ 'timeline.opens.at': -1, slug: 1 })
      .limit(limit)
      .toArray();
    return rows.map((row) => toCompetition(row)).filter((competition) => competition !== null);
  }
}

function toCompetition(row: CompetitionRow | null): Competition | null {
  if (!row) return null;
  const { _id: id, slug, name, theme, description, eligibility, organisers, sponsors, languages, zone } = row;
  const { phase, timeline, form, rubric, gates, ladder, awards, ranked, readings, announcementId } = row;
  return {
    ...{ id, slug, name, theme, description, eligibility, organisers, sponsors, languages, zone },
    ...{ phase, timeline, form, rubric, awards, ranked, readings, announcementId },
    ...(gates && { gates }),
    ...(ladder && { ladder }),
  };
}
