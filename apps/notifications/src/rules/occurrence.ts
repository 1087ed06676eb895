/** The message a letter follows from: a repeated one is the same letter, another one is another letter. */
export function occurrenceOf({ era, sequence }: { readonly era: number; readonly sequence: number }): string {
  return `${String(era)}.${String(sequence)}`;
}
