import { createHash } from 'node:crypto';
import { fontFile } from './styles/fonts';
import { stylesheet } from './styles/stylesheet';

export interface Asset {
  readonly contentType: string;
  readonly body: Buffer;
  readonly tag: string;
}

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><style>path{fill:#101d33}@media(prefers-color-scheme:dark){path{fill:#e6edf7}}</style><path d="M1 3h5v22H1zM8 3h5v22H8zM15 3h5v22h-5zM22 3h5v22h-5z"/></svg>';

let sheet: Asset | undefined;

/** What the pages are made up with, by its path under /assets; null for anything else. */
export function asset(path: string): Asset | null {
  if (path === 'site.css') return (sheet ??= toAsset('text/css; charset=utf-8', Buffer.from(stylesheet())));
  if (path === 'mark.svg') return toAsset('image/svg+xml', Buffer.from(mark));
  const font = path.startsWith('fonts/') ? fontFile(path.slice('fonts/'.length)) : null;
  return font ? toAsset('font/woff2', font) : null;
}

const toAsset = (contentType: string, body: Buffer): Asset => ({
  ...{ contentType, body },
  tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
});
