import type { MessageDefinition } from './message';

/** The reader does not know this version, and no upcaster leads to the one it knows. */
export class UnknownVersion extends Error {
  constructor(definition: MessageDefinition, version: number) {
    super(
      `${definition.type} v${String(version)} is not known here (this reader knows v${String(definition.version)})`,
    );
    this.name = 'UnknownVersion';
  }
}

/**
 * Data of any older version, lifted to the definition's version and checked.
 * @throws UnknownVersion when the version is newer or an upcaster is missing; ZodError when the payload is broken.
 */
export function parseData<T>(definition: MessageDefinition<T>, version: number, data: unknown): T {
  let lifted = data;
  for (let from = version; from < definition.version; from += 1) {
    const upcast = definition.upcasters[from];
    if (!upcast) throw new UnknownVersion(definition, version);
    lifted = upcast(lifted);
  }
  if (version > definition.version) throw new UnknownVersion(definition, version);
  return definition.data.parse(lifted);
}
