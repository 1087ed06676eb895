import { DomainError } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { isUnfinished } from '../scoring';
import type { RoundRanking } from './rank-round.handler';

/** Who judges as well sees no other judge's marks before finishing, whatever other role that person has. */
export function requireFinished(actor: Actor, status: string, sheets: RoundRanking['sheets']): void {
  const unfinished = sheets.some((sheet) => sheet.judgeId === actor.id && isUnfinished(sheet));
  if (status !== 'closed' && unfinished) throw new DomainError('FINISH_YOUR_SHEETS_FIRST', { kind: 'forbidden' });
}
