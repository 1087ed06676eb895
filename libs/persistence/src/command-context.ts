/** Whose command it is, and what it follows from. */
export interface CommandContext {
  /** The same for a repeated command: a retry changes nothing and answers as the first did. */
  readonly commandId: string;
  readonly actorId: string;
  readonly correlationId?: string;
  /** The revision the caller saw (If-Match); a newer one refuses the command instead of retrying it. */
  readonly expectedRevision?: number;
}
