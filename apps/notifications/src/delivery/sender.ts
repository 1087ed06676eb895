import type { Environment } from '@champions/platform';
import type { LetterFrame } from '../templates';

/** In whose name letters go out, and where their links lead. */
export interface Sender extends LetterFrame {
  readonly from: { readonly name: string; readonly address: string };
  /** The right-hand side of Message-IDs. */
  readonly host: string;
}

export const SENDER = 'notifications:sender';

/** @throws Error when MAIL_FROM holds no address. */
export function senderOf({ variables }: Environment): Sender {
  const [, name = '', address = variables.MAIL_FROM] = /^(.*)<([^<>]+)>\s*$/.exec(variables.MAIL_FROM) ?? [];
  const contact = address.trim();
  const host = contact.split('@')[1];
  if (host === undefined) throw new Error(`MAIL_FROM holds no address: ${variables.MAIL_FROM}`);
  const from = { name: name.replaceAll('"', '').trim(), address: contact };
  return { from, contact, host, publicUrl: variables.PUBLIC_URL.replace(/\/$/, '') };
}
