import { Refusal, Unreachable } from '../api/problem';
import type { DraftPorts, Version } from './draft-ports';
import { type Fields, mergeFields, sameFields } from './merge-fields';

const PAUSE_MS = 1_200;
const RETRY_MS = 5_000;

export interface DraftState {
  readonly values: Fields;
  readonly revision: number;
  readonly status: 'saved' | 'dirty' | 'saving' | 'offline' | 'refused' | 'conflict';
  readonly savedAt: Date | null;
  /** What somebody else wrote in fields that were changed here, too; saved only when the person has chosen. */
  readonly conflicts: Fields;
  readonly notice: 'merged' | 'restored' | null;
  readonly error: Error | null;
}

/** Keeps what is typed on the device and brings it to the server, revision by revision, losing nobody's words. */
export class DraftSync {
  private state: DraftState;
  private base: Fields;
  private readonly listeners = new Set<() => void>();
  private callOff: () => void = () => undefined;
  private running: Promise<void> | null = null;

  constructor(
    { values, revision }: Version,
    private readonly ports: DraftPorts,
  ) {
    this.base = values;
    this.state = {
      ...{ values, revision, status: 'saved', savedAt: null },
      ...{ conflicts: {}, notice: null, error: null },
    };
    const kept = ports.keep.get();
    if (kept === null) return;
    this.base = kept.base;
    this.takeIn({ values, revision }, kept.values, 'restored');
  }

  readonly snapshot = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (field: string, value: unknown): void => {
    this.put({ values: { ...this.state.values, [field]: value } });
    this.await(PAUSE_MS);
  };

  /** Goes on with what an earlier visit left. */
  readonly resume = (): void => {
    if (this.isDirty()) this.await(0);
  };

  /** Saves what is not saved. Whether the server now has it all. */
  readonly flush = async (): Promise<boolean> => {
    this.callOff();
    await this.running;
    if (this.isDirty() && this.state.status !== 'conflict') await this.save();
    // Joined with what somebody else wrote meanwhile, the words are new, and go once more.
    if (this.state.status === 'dirty') {
      this.callOff();
      await this.save();
    }
    return this.state.status === 'saved';
  };

  readonly keepMine = (field: string): void => this.settle(field, this.state.values[field]);
  readonly takeTheirs = (field: string): void => this.settle(field, this.state.conflicts[field]);
  readonly dismissNotice = (): void => this.put({ notice: null });

  /** The server has another revision of the same words, such as after submitting them. */
  readonly adopt = (revision: number): void => this.put({ revision });

  private settle(field: string, value: unknown): void {
    const conflicts = Object.fromEntries(Object.entries(this.state.conflicts).filter(([key]) => key !== field));
    this.put({ values: { ...this.state.values, [field]: value }, conflicts });
    this.await(0);
  }

  private isDirty(): boolean {
    return !sameFields(this.state.values, this.base);
  }

  private put(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private keep(): void {
    if (this.isDirty()) this.ports.keep.put({ values: this.state.values, base: this.base });
    else this.ports.keep.drop();
  }

  /** Keeps what is there on the device, says where it stands, and saves after a while. */
  private await(milliseconds: number): void {
    this.callOff();
    this.keep();
    if (Object.keys(this.state.conflicts).length > 0) this.put({ status: 'conflict' });
    else if (this.running) return;
    else if (!this.isDirty()) this.put({ status: 'saved', error: null });
    else {
      this.put({ status: this.state.status === 'offline' ? 'offline' : 'dirty' });
      this.callOff = this.ports.later(milliseconds, () => void this.save());
    }
  }

  private save(): Promise<void> {
    this.running ??= this.attempt().finally(() => {
      this.running = null;
      if (this.isDirty() && ['saved', 'dirty'].includes(this.state.status)) this.await(PAUSE_MS);
    });
    return this.running;
  }

  private async attempt(): Promise<void> {
    const { values, revision } = this.state;
    this.put({ status: 'saving' });
    try {
      const saved = await this.ports.save(values, revision);
      this.base = values;
      this.keep();
      this.put({ status: 'saved', revision: saved, savedAt: this.ports.now(), error: null });
    } catch (error) {
      await this.failed(error);
    }
  }

  private async failed(error: unknown): Promise<void> {
    if (error instanceof Refusal && error.status === 409) await this.meet(error);
    else if (error instanceof Refusal) this.put({ status: 'refused', error });
    else {
      this.put({ status: 'offline', error: error instanceof Error ? error : null });
      this.callOff();
      this.callOff = this.ports.later(RETRY_MS, () => void this.save());
    }
  }

  /** Somebody has changed it: what they wrote and what was typed here come together. */
  private async meet(conflict: Refusal): Promise<void> {
    const known = this.state.revision;
    try {
      const current = await this.ports.load();
      // Refused, and yet nothing is newer: another rule than the revision's, which no second try will change.
      if (current.revision === known) this.put({ status: 'refused', error: conflict });
      else this.takeIn(current, this.state.values, 'merged');
    } catch (error) {
      await this.failed(error instanceof Refusal && error.status === 409 ? new Unreachable() : error);
    }
  }

  /** The server's version becomes what the typed words stand on; where both changed a field, the person chooses. */
  private takeIn({ values: theirs, revision }: Version, mine: Fields, notice: 'merged' | 'restored'): void {
    const { values, conflicts } = mergeFields(this.base, mine, theirs);
    const tookSomething = notice === 'merged' ? !sameFields(values, mine) : !sameFields(values, theirs);
    this.base = theirs;
    const isDirty = !sameFields(values, theirs);
    this.put({
      ...{ values, revision, error: null },
      conflicts: Object.fromEntries(conflicts.map((field) => [field, theirs[field]])),
      notice: tookSomething ? notice : this.state.notice,
      status: conflicts.length > 0 ? 'conflict' : isDirty ? 'dirty' : 'saved',
    });
    this.keep();
  }
}
