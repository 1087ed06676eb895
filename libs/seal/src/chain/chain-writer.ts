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

/** What a writer remembers of a segment. */
export type SegmentHead = Pick<Segment, 'sources' | 'state'>;

/** Where segments are kept. */
export interface Segments {
  /** The segments of a chain whose `first` is this or greater, in order. */
  readonly since: (scope: ChainScope, first: number) => Promise<readonly SegmentHead[]>;
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

export interface WriterOptions {
  /** Links of one segment; 256 when left out. */
  readonly most?: number;
  /** Awaited before each write: the longer, the fewer writes, and the later a fact is in the chain. None when left out. */
  readonly pause?: () => Promise<void>;
}

interface Known {
  state: ChainState;
  readonly sources: Set<string>;
}

/**
 * Adds facts to chains, many to a write: while one write runs, whatever comes waits and goes together into the next. Any
 * number of writers may work on one chain; who comes second begins again from what the first has written. Facts keep the
 * order in which they come: when a write fails, all that waits behind it fails too; a source that is in the chain already is not added again. Remembers the end
 * of each chain it has added to and its sources (some 5 MB for 50,000), so that a write is one insert and no query.
 */
export class ChainWriter {
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly chains = new Map<string, Known>();

  constructor(
    private readonly segments: Segments,
    private readonly primitives: Primitives,
    private readonly options: WriterOptions = {},
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
      if (this.options.pause) await this.options.pause();
      const batch = line.splice(0, this.options.most ?? 256);
      try {
        await this.write(key, scope, batch);
        for (const { done } of batch) done();
      } catch (error) {
        // What waits behind it may follow from it: said without it, it would be in the wrong place.
        for (const { failed } of [...batch, ...line.splice(0)]) failed(error);
      }
    }
  }

  private async write(key: string, scope: ChainScope, batch: readonly Waiting[]): Promise<void> {
    let chain = this.chains.get(key);
    if (!chain) {
      chain = { state: startChain(scope, this.primitives), sources: new Set() };
      await this.catchUp(chain, scope);
      this.chains.set(key, chain);
    }
    for (;;) {
      const segment = this.segmentOf(scope, chain, batch);
      if (segment.links.length === 0) return;
      if (await this.segments.add(segment)) {
        remember(chain, segment);
        return;
      }
      if (!(await this.catchUp(chain, scope)))
        throw new Error(`segment ${segment.first} of the chain of round ${scope.roundId} is there and cannot be read`);
    }
  }

  /** @returns whether anything was new. */
  private async catchUp(chain: Known, scope: ChainScope): Promise<boolean> {
    const heads = await this.segments.since(scope, chain.state.size);
    for (const head of heads) remember(chain, head);
    return heads.length > 0;
  }

  private segmentOf(scope: ChainScope, chain: Known, batch: readonly Waiting[]): Segment {
    const added = new Set<string>();
    const [links, roots]: [Link[], SignedRoot[]] = [[], []];
    let { state } = chain;
    for (const { source, make } of batch) {
      if (chain.sources.has(source) || added.has(source)) continue;
      added.add(source);
      const { fact, root } = make(state);
      const appended = appendFact(state, fact, this.primitives);
      ({ state } = appended);
      links.push(appended.link);
      if (root) roots.push(root);
    }
    return { scope, first: chain.state.size, links, sources: [...added], roots, state };
  }
}

function remember(chain: Known, { sources, state }: SegmentHead): void {
  for (const source of sources) chain.sources.add(source);
  chain.state = state;
}
