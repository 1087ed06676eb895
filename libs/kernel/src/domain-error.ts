/** One field of the input that must be mended. `path` is dotted ("answers.budget"), `code` a key of the service's locales. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type RefusalKind = 'rule' | 'forbidden' | 'not-found' | 'conflict' | 'too-many' | 'unavailable';

export interface DomainErrorDetails {
  /** Values for the sentence shown to the reader; never secrets. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fields?: readonly FieldProblem[];
  /** What kind of refusal it is; the edge maps it to a status. Default "rule". */
  readonly kind?: RefusalKind;
}

/**
 * A broken rule of the domain, with a stable code such as `NOT_YOUR_SHEET`.
 * The edge turns the code into problem+json with a sentence in the reader's language.
 */
export class DomainError extends Error {
  readonly params: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldProblem[];
  readonly kind: RefusalKind;

  constructor(
    readonly code: string,
    details: DomainErrorDetails = {},
  ) {
    super(code);
    this.name = 'DomainError';
    this.params = details.params ?? {};
    this.fields = details.fields ?? [];
    this.kind = details.kind ?? 'rule';
  }
}
