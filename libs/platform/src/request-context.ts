import { AsyncLocalStorage } from 'node:async_hooks';

/** What a line of log belongs to: the request, the chain of effects it started, and what directly caused it. */
export interface RequestContext {
  readonly requestId?: string;
  readonly correlationId: string;
  readonly causationId?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const currentContext = (): RequestContext | undefined => storage.getStore();

export function withContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}
