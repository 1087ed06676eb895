import type { Operable, ParkedSummary } from '@champions/messaging';

/** Why a service did not do what it was asked, in its own words. */
export class Refused extends Error {
  constructor(
    readonly service: string,
    readonly status: number,
    readonly code: string,
    sentence: string,
  ) {
    super(`${service}: ${sentence}`);
    this.name = 'Refused';
  }
}

/** The operators' door of one running service. */
export class ServiceClient {
  constructor(
    readonly name: string,
    private readonly url: string,
    private readonly identify: () => Promise<Readonly<Record<string, string>>>,
  ) {}

  operable(): Promise<Operable> {
    return this.ask('GET', 'messaging');
  }

  list(consumer?: string): Promise<readonly ParkedSummary[]> {
    return this.ask('GET', consumer === undefined ? 'parked' : `parked?consumer=${encodeURIComponent(consumer)}`);
  }

  show(id: string): Promise<unknown> {
    return this.ask('GET', `parked/${encodeURIComponent(id)}`);
  }

  /** `parked/replay`, `parked/drop`, `rebuild`, `reconcile`. */
  order(what: string, body: Readonly<Record<string, string>>): Promise<unknown> {
    return this.ask('POST', what, body);
  }

  private async ask<T>(method: string, path: string, body?: Readonly<Record<string, string>>): Promise<T> {
    const response = await fetch(`${this.url}/internal/${path}`, {
      method,
      headers: { ...(await this.identify()), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new Error(`${this.name} does not answer at ${this.url}: is the platform running?`, { cause: error });
    });
    const text = await response.text();
    const answer: unknown = text === '' ? null : JSON.parse(text);
    if (response.ok) return answer as T;
    const { code = 'UNKNOWN', title } = (answer ?? {}) as { readonly code?: string; readonly title?: string };
    throw new Refused(this.name, response.status, code, title ?? code);
  }
}
