import type { Reply } from '@champions/platform';

/** Tells the caller which revision it has seen; sent back as If-Match it guards the next change. */
export function tagRevision(reply: Reply, { revision }: { readonly revision: number }): void {
  void reply.header('etag', `"${revision}"`);
}
