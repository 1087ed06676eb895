import { toRefusal, Unreachable } from './problem';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Command {
  readonly method: Exclude<Method, 'GET'>;
  readonly path: string;
  readonly body?: unknown;
  /** The revision that was seen; the server refuses when somebody has changed it since. */
  readonly revision?: number | undefined;
}

const BUSY = new Set([502, 503, 504]);
const PATIENCE_MS = [400, 1_200] as const;

let language = 'en';
/** The language in which the server says what is wrong. */
export const speak = (chosen: string): void => void (language = chosen);

export const read = <T>(path: string): Promise<T> => request('GET', path, {}, undefined) as Promise<T>;

/** Sends a command. Repeats of it, after the line broke, carry one key: to the server they are one command. */
export async function send<T>({ method, path, body, revision }: Command): Promise<T> {
  const headers = {
    'idempotency-key': crypto.randomUUID(),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(revision !== undefined && { 'if-match': `"${revision}"` }),
  };
  for (const wait of PATIENCE_MS) {
    try {
      return (await request(method, path, headers, body)) as T;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
  return (await request(method, path, headers, body)) as T;
}

async function request(
  method: Method,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<unknown> {
  const answer = await reach(path, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'accept-language': language, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const content = text === '' ? undefined : parse(text);
  if (answer.ok) return content;
  const refusal = toRefusal(answer.status, content);
  if (BUSY.has(answer.status) && refusal.code === 'UNEXPECTED') throw new Unreachable();
  throw refusal;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Unreachable();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
