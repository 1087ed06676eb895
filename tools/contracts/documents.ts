import type { PublishedMessage } from '../../libs/contracts/src/compatibility-record';
import type { MessageDefinition } from '../../libs/contracts/src/message';
import { asyncApiDocument } from './asyncapi-document';
import { cataloguePage } from './catalogue-page';
import { messageVersions } from './message-version';

/** The generated files of docs/events: path inside that folder, and text. The same input gives the same bytes. */
export function documents(
  catalogue: readonly MessageDefinition[],
  published: readonly PublishedMessage[],
): ReadonlyMap<string, string> {
  const versions = messageVersions(catalogue, published);
  return new Map([
    ['README.md', cataloguePage(versions)],
    ['asyncapi.yaml', asyncApiDocument(versions)],
    ...versions.map(({ name, schema }) => [`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`] as const),
  ]);
}
