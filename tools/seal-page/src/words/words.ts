import type { DifferenceCode, JsonFlawCode, ReceiptProblem } from '@champions/seal';

/** What the page says in one language. */
export interface Words {
  readonly dir: 'ltr' | 'rtl';
  /** Of the language, in itself. */
  readonly ownName: string;
  readonly languages: string;
  readonly title: string;
  readonly lead: string;
  /** That nothing leaves the device. */
  readonly quiet: string;
  readonly save: string;
  readonly files: string;
  readonly choose: string;
  readonly drop: string;
  readonly clear: string;
  readonly findings: string;
  readonly nothing: string;
  readonly computing: string;
  readonly kinds: Readonly<Record<'sealed' | 'receipt' | 'marks' | 'keys' | 'unknown' | 'unreadable', string>>;
  readonly unknown: string;
  readonly keys: string;
  /** {line}, {column} */
  readonly place: string;
  readonly flaws: Readonly<Record<JsonFlawCode, string>>;
  readonly sealed: {
    readonly good: string;
    readonly bad: string;
    readonly ownKey: string;
    readonly pinned: string;
    readonly entries: string;
    readonly judges: string;
    readonly sheets: string;
    readonly facts: string;
    readonly roots: string;
    readonly method: string;
    readonly key: string;
    readonly ranking: string;
    readonly rank: string;
    readonly entry: string;
    readonly value: string;
    readonly count: string;
  };
  readonly receipt: {
    readonly good: string;
    readonly bad: string;
    readonly noKey: string;
    readonly number: string;
    readonly received: string;
    readonly content: string;
    readonly noContent: string;
    readonly problems: Readonly<Record<ReceiptProblem, string>>;
  };
  readonly marks: {
    readonly good: string;
    readonly bad: string;
    readonly noResult: string;
    readonly sheets: string;
  };
  readonly differences: Readonly<Record<DifferenceCode, string>>;
  readonly where: string;
  readonly what: string;
  readonly found: string;
  readonly expected: string;
  /** {count} */
  readonly more: string;
}
