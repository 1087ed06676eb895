import { brokenPromises, type PublishedMessage, promiseOf } from '../../libs/contracts/src/compatibility-record';
import type { MessageDefinition } from '../../libs/contracts/src/message';
import { nameOf } from './message-version';

/** The record as it lies in docs/events/published.json; absent before the first version was published. */
export function parsePublished(text: string | undefined): readonly PublishedMessage[] {
  return text === undefined ? [] : (JSON.parse(text) as readonly PublishedMessage[]);
}

/** One version a line, in order, so that a change of the record reads as one line in a review. */
export function formatPublished(published: readonly PublishedMessage[]): string {
  const lines = [...published].sort((a, b) => (order(a) < order(b) ? -1 : 1)).map((promise) => JSON.stringify(promise));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * The record with everything the catalogue declares now: new versions, and new optional fields of known ones.
 * @throws Error with one line per break when the catalogue does not keep what was published.
 */
export function publish(
  published: readonly PublishedMessage[],
  catalogue: readonly MessageDefinition[],
): readonly PublishedMessage[] {
  const broken = brokenPromises(published, catalogue);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  const current = catalogue.map(promiseOf);
  const names = new Set(current.map(nameOf));
  return [...published.filter((promise) => !names.has(nameOf(promise))), ...current];
}

const order = ({ type, version }: PublishedMessage): string => `${type} ${String(version).padStart(4, '0')}`;
