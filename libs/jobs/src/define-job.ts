import type { z } from 'zod';

/** One kind of timed or slow work. Payloads carry ids only: they outlive an erasure in Redis. */
export interface JobDefinition<T> {
  /** Queue name, "service.purpose"; no colon, which BullMQ keeps for itself. */
  readonly name: string;
  readonly payload: z.ZodType<T>;
}

/** @throws Error for a name BullMQ cannot carry. */
export function defineJob<T>(definition: JobDefinition<T>): JobDefinition<T> {
  if (!/^[a-z-]+\.[a-z-]+$/.test(definition.name)) throw new Error(`"${definition.name}" is not "service.purpose"`);
  return definition;
}

/** The id of the job that handles one due moment of one document: the same moment never makes a second job. */
export function dueJobId(purpose: string, id: string, dueAt: Date): string {
  return `${purpose}-${id}-${String(dueAt.getTime())}`.replaceAll(':', '_');
}
