import { accountErasedV1 } from '@champions/contracts';
import type { ServiceRuntime } from '../service-runtime';
import type { ErasureStep } from './erase-person.handler';

/**
 * The step that every service has: the rows of its projections. They empty themselves when the erasure reaches them, in
 * a consumer group of their own; here is looked whether it has. A projection of accounts counts when it reads erasures.
 */
export function erasedRows(runtime: ServiceRuntime): ErasureStep {
  return async (accountId) => {
    const ofPeople = runtime.projections.filter((projection) => projection.reads(accountErasedV1.type));
    const rows = await Promise.all(ofPeople.map((projection) => runtime.rows(projection).findOne({ _id: accountId })));
    return rows.every((row) => row?.['erased'] === true);
  };
}
