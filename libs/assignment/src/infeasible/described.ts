/** What is known of entries and judges that may explain why a reading cannot be handed out; all optional. */
export interface Described {
  /** Per entry: what a judge must be able to read (one of these suffices): "language:es", "topic:training". */
  readonly entries?: readonly (readonly string[])[];
  /** How many entries a judge who is added would take; the panel's median when not given. */
  readonly load?: number;
}
