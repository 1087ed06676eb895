export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The server understood and refused, with a sentence in the reader's language. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(title);
    this.name = 'Refusal';
  }
}

/** The server was not reached, or could not answer now. What was typed is still here. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

/** A problem document (RFC 9457) as a refusal; anything else that is no success, too. */
export function toRefusal(status: number, body: unknown): Refusal {
  const problem = isRecord(body) ? body : {};
  const text = (name: string) => (typeof problem[name] === 'string' ? problem[name] : '');
  const faults = Array.isArray(problem['errors']) ? problem['errors'].flatMap(toFault) : [];
  return new Refusal(status, text('code') || 'UNEXPECTED', text('title'), faults);
}

function toFault(one: unknown): FieldFault[] {
  if (!isRecord(one) || typeof one['field'] !== 'string') return [];
  const { field, code, message } = one;
  return [{ field, code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' }];
}

/** The sentence for each field; of several the first. Fields under `prefix` only, which is taken off. */
export function faultsByField(error: unknown, prefix = ''): Readonly<Record<string, string>> {
  if (!(error instanceof Refusal)) return {};
  const byField: Record<string, string> = {};
  for (const { field, message } of error.faults) {
    if (field.startsWith(prefix)) byField[field.slice(prefix.length)] ??= message;
  }
  return byField;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
