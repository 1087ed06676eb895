const ARABIC = /\p{Script=Arabic}/u;
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/**
 * A value to be put into a sentence, shut off so that its direction does not turn the words around it (Unicode UAX #9,
 * first strong isolate). Only where both directions can meet. What is made of such values and marks between them has no
 * direction of its own and takes that of the language.
 */
export function isolate(value: string, language: string): string {
  if (language !== 'ar') return ARABIC.test(value) ? `\u2068${value}\u2069` : value;
  return `${isMadeOfIsolates(value) ? '\u2067' : '\u2068'}${value}\u2069`;
}

function isMadeOfIsolates(value: string): boolean {
  let [outside, before] = [value, ''];
  while (outside !== before) [outside, before] = [outside.replace(ISOLATED, ''), outside];
  return outside !== value && !/\p{L}/u.test(outside);
}
