/**
 * A command that reads and writes files and needs no running platform. The module of its name beside this file exports
 * `run`, which is loaded when it is asked for: a large problem should not share its memory with what others need.
 */
export interface FileCommand {
  readonly name: string;
  /** A line for each form of the command, as the help shows them. */
  readonly usage: readonly string[];
}

/** @returns the exit code: 0 done, 1 refused by what a file holds, 2 wrong usage or a file that cannot be read. */
export type Run = (args: readonly string[]) => Promise<number>;

export interface CommandModule {
  readonly run: Run;
  /** The help text. */
  readonly usage?: string;
}

export const fileCommands: readonly FileCommand[] = [
  {
    name: 'analyse',
    usage: ['analyse --marks FILE [--method NAME] [--json]       what the marks of a round say, and how surely'],
  },
  {
    name: 'agree',
    usage: ['agree --table FILE [--json]                         how far raters agree, in every figure that fits'],
  },
  {
    name: 'verify-receipt',
    usage: ['verify-receipt FILE [--key FILE] [--content FILE]   whether a receipt is genuine'],
  },
  {
    name: 'replay',
    usage: [
      'replay FILE [--key FILE] [--marks FILE] [--json]    compute a sealed result again, to the bit',
      'replay FILE --root FILE [--key FILE] [--json]       whether it still has all that an earlier root covers',
    ],
  },
  {
    name: 'assign',
    usage: ['assign --in FILE --out FILE [--floor] [--seed N]    who judges what, with the greatest total score'],
  },
  {
    name: 'verify-assignment',
    usage: ['verify-assignment --in FILE --result FILE           whether an assignment is right and the best'],
  },
];
