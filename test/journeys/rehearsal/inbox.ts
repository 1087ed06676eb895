import { until } from './patience';

export interface InboxLetter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface RawLetter extends Omit<InboxLetter, 'to'> {
  readonly envelope: { readonly to: readonly string[] };
}

const PAGE = 500;

/** The mailboxes of everybody who takes part. */
export class Inbox {
  constructor(private readonly url: string) {}

  /** The number of the newest letter; later ones have higher numbers. */
  async newest(): Promise<number> {
    const answer = await until('the inbox', () => this.read<{ count: number }>('/api/email/count'));
    return answer.count;
  }

  /** The first letter to somebody that came after a letter of that number and says what is looked for. */
  async wait(to: string, after: number, matches: (letter: InboxLetter) => boolean, what: string): Promise<InboxLetter> {
    return until(`${what} to ${to}`, async () => {
      const found = await this.read<RawLetter[]>(
        `/api/email?to=${encodeURIComponent(to)}&after=${String(after)}&wait=2`,
      );
      return found?.map(toLetter).find(matches);
    });
  }

  /** Every letter after that number. */
  async all(after: number): Promise<readonly InboxLetter[]> {
    const letters: InboxLetter[] = [];
    for (;;) {
      const last = letters.at(-1)?.id ?? String(after);
      const page = await until('the inbox', () =>
        this.read<RawLetter[]>(`/api/email?after=${last}&limit=${String(PAGE)}`),
      );
      letters.push(...page.map(toLetter));
      if (page.length < PAGE) return letters;
    }
  }

  private async read<T>(path: string): Promise<T | null> {
    try {
      return (await (await fetch(this.url + path, { signal: AbortSignal.timeout(60_000) })).json()) as T;
    } catch {
      return null;
    }
  }
}

const toLetter = ({ envelope, ...letter }: RawLetter): InboxLetter => ({ ...letter, to: envelope.to[0] ?? '' });
