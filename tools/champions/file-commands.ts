/** What a command answers: 0 done, 1 refused by the data, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** A command that reads and writes files and needs no running platform. */
export interface FileCommand {
  readonly name: string;
  /** One line for each form of the command, as the help shows them. */
  readonly usage: readonly string[];
  /** Loaded when it is asked for: a large problem should not share its memory with what other commands need. */
  readonly load: () => Promise<(args: readonly string[]) => Promise<number>>;
}

export const fileCommands: readonly FileCommand[] = [
  {
    name: 'verify-receipt',
    usage: ['verify-receipt FILE [--key FILE] [--content FILE]   whether a receipt is genuine'],
    load: async () => (await import('./verify-receipt')).verifyReceiptCommand,
  },
];
