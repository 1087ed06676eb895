import type { Phase } from '@champions/contracts';

/** Whether the letters of a competition are on their way: what is written then would reach nobody. */
export const isSent = (phase: Phase): boolean => phase === 'announced' || phase === 'follow-up' || phase === 'archived';
