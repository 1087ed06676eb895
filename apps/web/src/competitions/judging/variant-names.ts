/** A, B, … Z, AA: the first that was worked out is A. Variants come latest first. */
export function letterOf(variants: readonly { readonly variantId: string }[], variantId: string): string {
  let place = variants.toReversed().findIndex((one) => one.variantId === variantId);
  let letters = '';
  for (; place >= 0; place = Math.floor(place / 26) - 1) letters = String.fromCharCode(65 + (place % 26)) + letters;
  return letters;
}

/** By how many per cent a score is above another (below 0: under it); null where that says nothing. */
export function percentFrom(score: number, base: number): number | null {
  if (score === base) return 0;
  if (base <= 0) return null;
  const percent = (100 * (score - base)) / base;
  return Math.abs(percent) < 1
    ? Math.sign(percent) * Math.max(0.1, Math.round(Math.abs(percent) * 10) / 10)
    : Math.round(percent);
}
