import { dueJobId } from './define-job';

/** The two things a sweep needs of a store: which documents are due, and when exactly. */
export interface DueDocuments {
  due(before: Date, limit: number): Promise<readonly string[]>;
  find(id: string): Promise<{ readonly dueAt: Date | null } | null>;
}

export interface DueWork {
  readonly purpose: string;
  readonly documents: DueDocuments;
  readonly enqueue: (jobId: string, payload: { readonly id: string }) => Promise<void>;
}

const BATCH = 100;

/**
 * Finds what is due in the documents and makes its jobs. The documents hold the truth: after Redis was wiped, the next
 * sweep makes the lost jobs again. Safe to run in many instances, because equal moments make equal job ids.
 * @returns how many documents were due.
 */
export async function sweepDue({ purpose, documents, enqueue }: DueWork, now: Date): Promise<number> {
  const ids = await documents.due(now, BATCH);
  for (const id of ids) {
    const found = await documents.find(id);
    if (found?.dueAt && found.dueAt <= now) await enqueue(dueJobId(purpose, id, found.dueAt), { id });
  }
  return ids.length;
}
