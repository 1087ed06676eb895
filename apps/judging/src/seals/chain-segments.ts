import { isDuplicateKey, type StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import type { ChainScope, ChainState, SealedLink, Segment, SegmentHead, Segments, SignedRoot } from '@champions/seal';
import { Injectable } from '@nestjs/common';

export const segmentsName = 'chain-segments';
export const segmentIndexes = [{ keys: { roundId: 1, first: 1 } }] as const;

/** Links and roots are text, so that they come back to the byte. */
interface StoredSegment extends SegmentHead {
  readonly _id: string;
  readonly roundId: string;
  readonly first: number;
  readonly text: string;
}

export interface SourcedLink extends SealedLink {
  /** What it came from. */
  readonly source: string;
}

export interface StoredChain {
  readonly links: readonly SealedLink[];
  readonly roots: readonly SignedRoot[];
  /** Null before anything was added. */
  readonly state: ChainState | null;
}

/** Where chains are kept: one document for each write, under its round and the index of its first link. */
@Injectable()
export class ChainSegments implements Segments {
  constructor(@InjectCollection(segmentsName) private readonly collection: StoreCollection<StoredSegment>) {}

  readonly since = async ({ roundId }: ChainScope, first: number): Promise<readonly SegmentHead[]> =>
    this.collection
      .find({ roundId, first: { $gte: first } }, { projection: { sources: 1, state: 1 }, sort: { first: 1 } })
      .toArray();

  readonly add = async ({ scope: { roundId }, first, links, sources, roots, state }: Segment): Promise<boolean> => {
    const text = JSON.stringify({ links: links.map(({ fact, hash }) => ({ fact, hash })), roots });
    try {
      await this.collection.insertOne({ _id: `${roundId}:${String(first)}`, roundId, first, text, sources, state });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  };

  /** The links from an index on, with what each came from. */
  async linksFrom(roundId: string, first: number): Promise<readonly SourcedLink[]> {
    const found = await this.collection
      .find({ roundId, first: { $gte: first } }, { projection: { text: 1, sources: 1 }, sort: { first: 1 } })
      .toArray();
    return found.flatMap(({ text, sources }) =>
      (JSON.parse(text) as Pick<StoredChain, 'links'>).links.map((link, at) => ({
        ...link,
        source: sources[at] ?? '',
      })),
    );
  }

  async isSealed(roundId: string): Promise<boolean> {
    const last = await this.collection.findOne({ roundId }, { projection: { text: 1 }, sort: { first: -1 } });
    if (!last) return false;
    return (JSON.parse(last.text) as Pick<StoredChain, 'links'>).links.at(-1)?.fact.type === 'result';
  }

  async read(roundId: string): Promise<StoredChain> {
    const segments = await this.collection.find({ roundId }, { sort: { first: 1 }, batchSize: 1_000 }).toArray();
    const parts = segments.map(({ text }) => JSON.parse(text) as Omit<StoredChain, 'state'>);
    return {
      links: parts.flatMap(({ links }) => links),
      roots: parts.flatMap(({ roots }) => roots),
      state: segments.at(-1)?.state ?? null,
    };
  }
}
