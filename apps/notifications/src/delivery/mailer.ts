/** One letter as it goes out. */
export interface OutgoingLetter {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type Delivery =
  | { readonly outcome: 'accepted' }
  | {
      readonly outcome: 'later';
      readonly reached: boolean;
      /** Whether it may have been taken all the same. */
      readonly uncertain: boolean;
      readonly error: string;
    }
  | { readonly outcome: 'refused'; readonly error: string };

/** Hands letters to a mail server. Never rejects: what goes wrong is an outcome. */
export abstract class Mailer {
  /** False once it is closing: no attempt should begin. */
  abstract readonly open: boolean;
  abstract send(letter: OutgoingLetter): Promise<Delivery>;
  abstract close(): Promise<void>;
}
