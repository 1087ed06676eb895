import type { Reply, Request } from '@champions/platform';
import type { PublishedFile } from '../announcements';
import { visitOf } from './visit';

const HTML = 'text/html; charset=utf-8';
const MINUTE = 'public, max-age=60';

/** A page made for this reader. */
export function sendPage(request: Request, reply: Reply, html: string): void {
  const { language, negotiated } = visitOf(request);
  if (negotiated) void reply.header('vary', 'accept-language');
  void reply.header('cache-control', MINUTE).header('content-language', language).type(HTML).send(html);
}

/** A page of an announcement, exactly as it was approved. */
export function sendPublished(request: Request, reply: Reply, { page, body }: PublishedFile): void {
  const tag = `"${page.digest}"`;
  void reply.header('etag', tag);
  if (request.headers['if-none-match'] === tag) {
    void reply.header('cache-control', MINUTE).status(304).send();
    return;
  }
  if (typeof body === 'string') sendPage(request, reply, body);
  else void reply.header('cache-control', MINUTE).type('application/pdf').send(body);
}

/** The same answer for what never was, what is gone and what is not public yet. */
export function sendNotFound(request: Request, reply: Reply, html: string): void {
  const { language, negotiated } = visitOf(request);
  if (negotiated) void reply.header('vary', 'accept-language');
  void reply.status(404).header('cache-control', 'no-store').header('content-language', language).type(HTML).send(html);
}
