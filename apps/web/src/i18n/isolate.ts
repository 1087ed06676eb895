const ARABIC = /\p{Script=Arabic}/u;

/**
 * A value to be put into a sentence, shut off so that its direction does not turn the words around it (Unicode UAX #9,
 * first strong isolate). Only where both directions can meet.
 */
export function isolate(value: string, language: string): string {
  return language === 'ar' || ARABIC.test(value) ? `\u2068${value}\u2069` : value;
}
