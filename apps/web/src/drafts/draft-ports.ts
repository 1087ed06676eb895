import type { Fields } from './merge-fields';

export interface Version {
  readonly values: Fields;
  readonly revision: number;
}

/** What is kept on the device until the server has it: what was typed, and on top of what. */
export interface Kept {
  readonly values: Fields;
  readonly base: Fields;
}

/** What a draft needs of the world. */
export interface DraftPorts {
  /** Gives the new revision. Throws a Refusal, with status 409 when somebody has changed it, or Unreachable. */
  readonly save: (values: Fields, revision: number) => Promise<number>;
  readonly load: () => Promise<Version>;
  readonly keep: { readonly get: () => Kept | null; readonly put: (kept: Kept) => void; readonly drop: () => void };
  /** Does some work later; gives what calls it off. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  readonly now: () => Date;
}
