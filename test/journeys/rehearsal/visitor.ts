import { randomUUID } from 'node:crypto';
import { type Patience, patient, until } from './patience';

export interface Answer {
  readonly status: number;
  readonly revision: string | null;
  readonly text: string;
  readonly body: unknown;
}

export interface Asking {
  readonly body?: unknown;
  /** The revision a change is meant for. */
  readonly revision?: string | null;
  /** Statuses that are an answer; anything else is tried again. 2xx unless told. */
  readonly accept?: (status: number) => boolean;
  readonly patience?: Patience;
}

const isSuccess = (status: number) => status >= 200 && status < 300;

/**
 * Somebody with a browser at the public origin. A command that got no answer, or a refusal that may pass (a service
 * that restarts, a change that has not arrived yet), is repeated with the same Idempotency-Key, so it happens once.
 */
export class Visitor {
  private cookie: string | null = null;
  retries = 0;

  constructor(private readonly origin: string) {}

  async get<T>(path: string, asking: Asking = {}): Promise<T> {
    return (await this.ask('GET', path, asking)).body as T;
  }

  async post<T>(path: string, body?: unknown, asking: Asking = {}): Promise<T> {
    return (await this.ask('POST', path, { ...asking, body })).body as T;
  }

  async put<T>(path: string, body: unknown, asking: Asking = {}): Promise<T> {
    return (await this.ask('PUT', path, { ...asking, body })).body as T;
  }

  async ask(
    method: string,
    path: string,
    { body, revision, accept = isSuccess, patience = patient }: Asking = {},
  ): Promise<Answer> {
    const key = randomUUID();
    const headers = {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { 'idempotency-key': key }),
      ...(revision && { 'if-match': `"${revision}"` }),
    };
    let last = 'no answer';
    let tries = 0;
    try {
      return await until(
        `${method} ${path}`,
        async () => {
          if (tries++ > 0) this.retries += 1;
          const answer = await this.once(method, path, headers, body);
          if (answer && accept(answer.status)) return answer;
          if (answer) last = `${String(answer.status)} ${answer.text.slice(0, 400)}`;
          return null;
        },
        patience,
      );
    } catch (error) {
      throw new Error(`${String(error)}; the last answer was ${last}`, { cause: error });
    }
  }

  /** One request as it is, without a second try. Null when nothing answers. */
  async once(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ): Promise<Answer | null> {
    try {
      const response = await fetch(this.origin + path, {
        method,
        redirect: 'manual',
        headers: { ...headers, ...(this.cookie !== null && { cookie: this.cookie }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(30_000),
      });
      const text = await response.text();
      this.keepCookie(response);
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      const revision = /"(\d+)"/.exec(response.headers.get('etag') ?? '')?.[1] ?? null;
      return {
        status: response.status,
        revision,
        text,
        body: isJson && text !== '' ? (JSON.parse(text) as unknown) : null,
      };
    } catch {
      return null;
    }
  }

  private keepCookie(response: Response): void {
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? null;
  }
}
