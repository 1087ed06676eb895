import type { Round } from './round';

/**
 * Whether judges may say what they would like to read: until entries are given out. Afterwards a wish could only be used
 * to look behind the assignment.
 */
export const takesWishes = ({ status, assigned }: Pick<Round, 'status' | 'assigned'>): boolean =>
  status === 'draft' && assigned === null;
