import type { Primitives } from '../primitives';
import type { SignedRoot } from '../roots/signed-root';
import { appendFact, type ChainFact, type ChainScope, type ChainState, type Link, startChain } from './chain';

/** Some links of a chain that were written together, in one document that never changes. */
export interface Segment {
  readonly scope: ChainScope;
  /** The index of its first link: with the scope, the id of the document, so that only one writer can add there. */
  readonly first: number;
  readonly links: readonly Link[];
  /** What each link came from: the id of the command or message, so that a repeated one is known. */
  readonly sources: readonly string[];
  /** Roots whose facts `root-published` are among the links, in order. */
  readonly roots: readonly SignedRoot[];
  /** After its last link. */
  readonly state: ChainState;
}

/** Where segments are kept. */
export interface Segments {
  /** The segment with the greatest `first`; null for a chain without facts. */
  readonly last: (scope: ChainScope) => Promise<Segment | null>;
  /** Those of the sources that a segment of the chain has; asked after `last`. */
  readonly known: (scope: ChainScope, sources: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Adds it, and nothing else in the same write. @returns false when there is one with this `first` already. */
  readonly add: (segment: Segment) => Promise<boolean>;
}

/** A fact, and its root where it publishes one. */
export interface Made {
  readonly fact: ChainFact;
  readonly root?: SignedRoot;
}

interface Waiting {
  readonly source: string;
  readonly make: (state: ChainState) => Made;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Adds facts to chains, many to a write: while one write runs, whatever comes waits and goes together into the next. Any
 * number of writers may work on one chain; who comes second begins again from what the first has written. Facts of one
 * caller who waits for each keep their order; a source that is in the chain already is not added again.
 */
export class ChainWriter {
  private readonly waiting = new Map<string, Waiting[]>();

  /** @param most links of one segment. */
  constructor(
    private readonly segments: Segments,
    private readonly primitives: Primitives,
    private readonly most = 256,
  ) {}

  /**
   * Resolves once the fact is stored, by this call or one before with the same source.
   * @param make gives the fact for the chain as it will be then; called again when another writer was faster.
   */
  append(scope: ChainScope, source: string, make: (state: ChainState) => Made): Promise<void> {
    const key = JSON.stringify([scope.competitionId, scope.roundId]);
    return new Promise((done, failed) => {
      const one = { source, make, done, failed };
      const line = this.waiting.get(key);
      if (line) {
        line.push(one);
        return;
      }
      this.waiting.set(key, [one]);
      void this.drain(key, scope);
    });
  }

  private async drain(key: string, scope: ChainScope): Promise<void> {
    for (;;) {
      const line = this.waiting.get(key) ?? [];
      if (line.length === 0) {
        this.waiting.delete(key);
        return;
      }
      const batch = line.splice(0, this.most);
      try {
        await this.write(scope, batch);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
  }

  private async write(scope: ChainScope, batch: readonly Waiting[]): Promise<void> {
    const sources = batch.map(({ source }) => source);
    for (;;) {
      const last = await this.segments.last(scope);
      const known = await this.segments.known(scope, sources);
      const segment = this.segmentOf(scope, last?.state ?? startChain(scope, this.primitives), batch, known);
      if (segment.links.length === 0 || (await this.segments.add(segment))) return;
    }
  }

  private segmentOf(
    scope: ChainScope,
    before: ChainState,
    batch: readonly Waiting[],
    known: ReadonlySet<string>,
  ): Segment {
    const seen = new Set(known);
    const [links, sources, roots]: [Link[], string[], SignedRoot[]] = [[], [], []];
    let state = before;
    for (const { source, make } of batch) {
      if (seen.has(source)) continue;
      seen.add(source);
      const { fact, root } = make(state);
      const appended = appendFact(state, fact, this.primitives);
      ({ state } = appended);
      links.push(appended.link);
      sources.push(source);
      if (root) roots.push(root);
    }
    return { scope, first: before.size, links, sources, roots, state };
  }
}
