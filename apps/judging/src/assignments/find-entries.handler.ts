import type { Actor } from '@champions/policy';
import { Injectable } from '@nestjs/common';
import { EntriesQuery } from '../entries';
import { PeopleQuery } from '../people';
import { ReadRound } from '../rounds';
import { requireReady } from './domain/variant';
import { VariantWork } from './variant-work';

export interface FoundEntry {
  readonly proposalId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly readers: readonly { readonly judgeId: string; readonly name: string | null; readonly stands: boolean }[];
}

export interface FoundEntries {
  readonly entries: readonly FoundEntry[];
  /** How many there are, of which the first are shown. */
  readonly found: number;
}

const SHOWN = 20;

@Injectable()
export class FindEntries {
  constructor(
    private readonly work: VariantWork,
    private readonly rounds: ReadRound,
    private readonly entries: EntriesQuery,
    private readonly people: PeopleQuery,
  ) {}

  /** Entries of a variant whose title or organisation has all these words, with who reads them, nobody among it. */
  async execute(roundId: string, variantId: string, typed: string, actor: Actor): Promise<FoundEntries> {
    await this.rounds.execute(roundId, actor, 'competition.manage');
    const { entryIds, judgeIds, readers, kept } = requireReady(await this.work.load(roundId, variantId));
    const [known, people] = await Promise.all([this.entries.summaries(entryIds), this.people.byIds(judgeIds)]);
    const words = plain(typed).split(/\s+/u).filter(Boolean);
    const found = entryIds.flatMap((id, place) => {
      const entry = known.get(id);
      if (!entry) return [];
      const text = plain(`${entry.title} ${entry.organisationName}`);
      return words.every((word) => text.includes(word)) ? [{ entry, place }] : [];
    });
    const shown = found.sort((a, b) => a.entry.title.localeCompare(b.entry.title)).slice(0, SHOWN);
    return {
      found: found.length,
      entries: shown.map(({ entry: { id, title, organisationName }, place }) => ({
        ...{ proposalId: id, title, organisationName },
        readers: (readers[place] ?? []).flatMap((judge) => {
          const judgeId = judgeIds[judge];
          if (judgeId === undefined) return [];
          return [{ judgeId, name: people.get(judgeId)?.name ?? null, stands: kept[place]?.includes(judge) === true }];
        }),
      })),
    };
  }
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
