/** One text in the languages it exists in; English is always there and stands in for a missing one. */
export interface Localised {
  readonly en: string;
  readonly fr?: string | undefined;
  readonly es?: string | undefined;
  readonly ar?: string | undefined;
}
