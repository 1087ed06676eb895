/**
 * A text with U+FFFD in place of each half of a surrogate pair that stands alone: typed text may hold one, and nothing
 * that stores, signs or sends text takes it.
 */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
