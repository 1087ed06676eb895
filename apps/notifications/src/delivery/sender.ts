import type { Environment } from '@champions/platform';
import type { LetterFrame } from '../templates';

/** In whose name letters go out, and where their links lead. */
export interface Sender extends LetterFrame {
  readonly from: string;
  /** The right-hand side of Message-IDs. */
  readonly host: string;
}

export const SENDER = 'notifications:sender';

/** @throws Error when MAIL_FROM holds no address. */
export function senderOf({ variables }: Environment): Sender {
  const from = variables.MAIL_FROM;
  const contact = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(from)?.[1] ?? from.trim();
  const host = contact.split('@')[1];
  if (host === undefined) throw new Error(`MAIL_FROM holds no address: ${from}`);
  return { from, contact, host, publicUrl: variables.PUBLIC_URL.replace(/\/$/, '') };
}
