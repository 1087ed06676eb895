import type { Typed } from './guide-draft';

/** What a field of numbers holds. */
export const toTyped = (value: string | number): Typed => (typeof value === 'number' ? value : '');
