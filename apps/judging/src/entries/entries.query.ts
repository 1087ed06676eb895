import type { Answers, Form, Language } from '@champions/contracts';
import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { entriesProjection } from './entries.projection';

/** Whose an entry is and what it is called, without its answers. */
export interface EntrySummary {
  readonly id: string;
  readonly competitionId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly economy: string;
  readonly title: string;
  readonly language: Language;
}

export interface Entry extends EntrySummary {
  readonly form: Form;
  readonly answers: Answers;
}

type EntryRow = Row & Omit<Entry, 'id'>;

const SUMMARY = {
  competitionId: 1,
  organisationId: 1,
  organisationName: 1,
  economy: 1,
  title: 1,
  language: 1,
} as const;
const STILL_IN = { erased: { $exists: false } };

@Injectable()
export class EntriesQuery {
  constructor(@InjectRows(entriesProjection) private readonly rows: StoreCollection<EntryRow>) {}

  /** Every entry of a competition by id, so that what is worked out from them comes out the same each time. */
  async inCompetition(competitionId: string): Promise<readonly EntrySummary[]> {
    const found = await this.rows.find({ competitionId, ...STILL_IN }, { projection: SUMMARY }).toArray();
    return found.map(toSummary).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async idsIn(competitionId: string): Promise<ReadonlySet<string>> {
    const found = await this.rows.find({ competitionId, ...STILL_IN }, { projection: { _id: 1 } }).toArray();
    return new Set(found.map(({ _id }) => _id));
  }

  /** Whose entries there are in each of these competitions. One read, however many. */
  async organisationsIn(competitionIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const filter = { competitionId: { $in: [...new Set(competitionIds)] }, ...STILL_IN };
    const projection = { competitionId: 1, organisationId: 1 };
    const organisations = new Map<string, Set<string>>();
    for (const { competitionId, organisationId } of await this.rows.find(filter, { projection }).toArray()) {
      const known = organisations.get(competitionId) ?? new Set();
      organisations.set(competitionId, known.add(organisationId));
    }
    return organisations;
  }

  async summaries(ids: readonly string[]): Promise<ReadonlyMap<string, EntrySummary>> {
    const found = await this.rows.find({ _id: { $in: [...ids] }, ...STILL_IN }, { projection: SUMMARY }).toArray();
    return new Map(found.map((row) => [row._id, toSummary(row)]));
  }

  /** The entries of organisations by organisation, then by competition. */
  async idsOfOrganisations(
    organisationIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
    const entries = new Map<string, Map<string, string[]>>();
    if (organisationIds.length === 0) return entries;
    const filter = { organisationId: { $in: [...organisationIds] }, ...STILL_IN };
    const projection = { _id: 1, organisationId: 1, competitionId: 1 };
    for (const { _id, organisationId, competitionId } of await this.rows.find(filter, { projection }).toArray()) {
      const ofOrganisation = entries.get(organisationId) ?? new Map<string, string[]>();
      entries.set(organisationId, ofOrganisation);
      ofOrganisation.set(competitionId, [...(ofOrganisation.get(competitionId) ?? []), _id]);
    }
    return entries;
  }

  /** The keys chosen in the choices of each entry's form: what it is about. Without texts, which may be long. */
  async topicsIn(competitionId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const filter = { competitionId, ...STILL_IN };
    const first = await this.rows.findOne(filter, { projection: { form: 1 } });
    const choices = (first?.form ?? []).filter(({ choices: keys = [] }) => keys.length > 0).map(({ key }) => key);
    if (choices.length === 0) return new Map();
    const projection = Object.fromEntries(choices.map((key) => [`answers.${key}`, 1]));
    const found = await this.rows.find(filter, { projection }).toArray();
    return new Map(
      found.map(({ _id, answers }) => {
        const given = choices.flatMap((key) => answers[key] ?? []);
        return [_id, given.filter((answer) => typeof answer === 'string').sort()];
      }),
    );
  }

  /** How each entry tells of itself: the first answer in words of its form. Two reads, however many entries. */
  async openingsIn(competitionId: string): Promise<ReadonlyMap<string, string>> {
    const filter = { competitionId, ...STILL_IN };
    const first = await this.rows.findOne(filter, { projection: { form: 1 } });
    const key = first?.form.find(({ type }) => type === 'long-text')?.key;
    if (key === undefined) return new Map();
    const found = await this.rows.find(filter, { projection: { [`answers.${key}`]: 1 } }).toArray();
    return new Map(
      found.flatMap(({ _id, answers }) => {
        const answer = answers[key];
        return typeof answer === 'string' ? [[_id, answer] as const] : [];
      }),
    );
  }

  /** The whole entry; null when it was withdrawn or never came. */
  async find(id: string): Promise<Entry | null> {
    const row = await this.rows.findOne({ _id: id, ...STILL_IN });
    return row && { ...toSummary(row), form: row.form, answers: row.answers };
  }

  async isIn(id: string): Promise<boolean> {
    return (await this.rows.findOne({ _id: id, ...STILL_IN }, { projection: { _id: 1 } })) !== null;
  }
}

function toSummary(row: EntryRow): EntrySummary {
  const { _id: id, competitionId, organisationId, organisationName, economy, title, language } = row;
  return { id, competitionId, organisationId, organisationName, economy, title, language };
}
