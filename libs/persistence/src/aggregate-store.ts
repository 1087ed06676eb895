import { Clock, DomainError, newId } from '@champions/kernel';
import type { AggregateDocuments } from './aggregate-documents';
import type { AggregateType, Outgoing } from './aggregate-type';
import type { CommandContext } from './command-context';
import { type CommitInput, planCommit } from './plan-commit';
import { planRepublish, type SentDocument } from './plan-republish';
import type { OutboxEntry, StoredAggregate } from './stored-aggregate';
import { upcastState } from './upcast-state';

export interface Loaded<State> {
  readonly id: string;
  readonly revision: number;
  readonly state: State;
}

export interface StoreOptions {
  readonly clock: Clock;
  /** Grows when the store is restored from backup. */
  readonly era?: number;
  /** The trace that runs now, to go with the messages it causes. */
  readonly traceparent?: () => string | undefined;
  /** Told after each commit, so that the relay sends at once and due work has its job. */
  readonly onCommitted?: (commit: Committed) => void;
}

export interface Committed {
  readonly id: string;
  readonly revision: number;
  /** How many messages the commit put into the outbox. */
  readonly messages: number;
  /** All that waits in the document since this commit; left out when the writer does not know it. */
  readonly outbox?: readonly OutboxEntry[];
  readonly dueAt: Date | null;
}

/** An aggregate to be made, and the command that makes it. */
export interface Child<Fact> {
  readonly id: string;
  readonly context: CommandContext;
  readonly decide: (state: null) => readonly Fact[];
}

const ATTEMPTS = 20;

/** State, revision and outgoing messages of each aggregate in one document, changed by one conditional write. */
export class AggregateStore<State, Fact extends { readonly type: string }> {
  constructor(
    readonly type: AggregateType<State, Fact>,
    readonly documents: AggregateDocuments,
    private readonly options: StoreOptions,
  ) {}

  async load(id: string): Promise<Loaded<State> | null> {
    const stored = await this.documents.find(id);
    return stored && this.toLoaded(stored);
  }

  /**
   * Runs one command on one aggregate: load, decide, commit; again from the start when another writer was faster.
   * `decide` is pure and gets null for an id that does not exist yet. No facts: nothing is written.
   * @throws DomainError of `decide`; REVISION_CONFLICT when `expectedRevision` is not the stored one;
   *   OutboxFull when more than 64 messages or 1 MB wait to be sent.
   */
  async execute(
    id: string,
    context: CommandContext,
    decide: (state: State | null) => readonly Fact[],
  ): Promise<Loaded<State> | null> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const stored = await this.documents.find(id);
      if (stored?.commands.includes(context.commandId)) return this.toLoaded(stored);
      this.requireRevision(stored, context);
      const before = stored && this.toLoaded(stored).state;
      const facts = decide(before);
      if (facts.length === 0) return stored && this.toLoaded(stored);
      const next = planCommit(this.type, stored, before, facts, { id, context, ...this.at() });
      const written = stored
        ? await this.documents.update(id, stored.revision, next.change)
        : await this.documents.insert(next.created);
      if (!written) continue;
      const { revision } = next.created;
      const { append, dueAt } = next.change;
      this.options.onCommitted?.({ id, revision, messages: append.length, outbox: next.outbox, dueAt });
      return { id, revision, state: next.state };
    }
    throw new DomainError('TOO_MANY_WRITERS', { kind: 'conflict' });
  }

  /**
   * Makes many aggregates in one write: the children of a command over many, each by an id that follows from it. One
   * that is there already is left as it is.
   * @throws DomainError of a child's `decide`: then none of them is made.
   */
  async createMany(children: readonly Child<Fact>[]): Promise<void> {
    const plans = children.flatMap(({ id, context, decide }) => {
      const facts = decide(null);
      return facts.length === 0 ? [] : [planCommit(this.type, null, null, facts, { id, context, ...this.at() })];
    });
    const made = await this.documents.insertMany(plans.map(({ created }) => created));
    for (const { created, outbox } of plans) {
      const { _id: id, revision, dueAt } = created;
      if (made.has(id)) this.options.onCommitted?.({ id, revision, messages: outbox.length, outbox, dueAt });
    }
  }

  /** The documents that others keep of a stored aggregate. */
  documentsOf(stored: StoredAggregate): readonly Outgoing[] {
    return this.type.documents?.(upcastState(this.type, stored)) ?? [];
  }

  /**
   * Sends an aggregate's documents again as they are now, with new sequences; for a relay that found its lease gone,
   * and for whoever found a difference on a topic. Its state stays as it is, its revision grows by one.
   * @param sent only these, and a tombstone for those of them that are no more; all documents when left out.
   * @returns how many were put into the outbox.
   */
  async republish(id: string, sent?: readonly SentDocument[]): Promise<number> {
    const context = { commandId: `republish-${newId()}`, actorId: 'system' };
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const stored = await this.documents.find(id);
      const state = stored && upcastState(this.type, stored);
      const change = stored && state && planRepublish(this.type, stored, state, sent, { id, context, ...this.at() });
      if (!change) return 0;
      if (!(await this.documents.update(id, stored.revision, change))) continue;
      const { append, dueAt } = change;
      this.options.onCommitted?.({ id, revision: stored.revision + 1, messages: append.length, dueAt });
      return change.append.length;
    }
    throw new DomainError('TOO_MANY_WRITERS', { kind: 'conflict' });
  }

  private at(): Pick<CommitInput, 'now' | 'era' | 'traceparent'> {
    return { now: this.options.clock.now(), era: this.options.era ?? 1, traceparent: this.options.traceparent?.() };
  }

  private requireRevision(stored: StoredAggregate | null, { expectedRevision }: CommandContext): void {
    if (expectedRevision === undefined || expectedRevision === (stored?.revision ?? 0)) return;
    throw new DomainError('REVISION_CONFLICT', {
      kind: 'conflict',
      params: { expected: expectedRevision, stored: stored?.revision ?? 0 },
    });
  }

  private toLoaded(stored: StoredAggregate): Loaded<State> {
    return { id: stored._id, revision: stored.revision, state: upcastState(this.type, stored) };
  }
}
