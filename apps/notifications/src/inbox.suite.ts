import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A letter as it lies in the inbox of the local stack. */
export interface InboxLetter {
  readonly id: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly to: readonly { readonly address: string; readonly name: string }[];
  readonly headers: Readonly<Record<string, string>>;
}

const stack = join(process.env['CHAMPIONS_STATE_DIR'] ?? '.local', 'stack.json');
const { inboxUrl } = JSON.parse(readFileSync(stack, 'utf8')) as { readonly inboxUrl: string };

export function lettersTo(address: string): Promise<readonly InboxLetter[]> {
  return ask(address, '');
}

async function ask(address: string, more: string): Promise<readonly InboxLetter[]> {
  const url = `${inboxUrl}/api/email?to=${encodeURIComponent(address)}${more}`;
  // A connection kept alive would keep the test alive.
  const response = await fetch(url, { headers: { connection: 'close' } });
  return (await response.json()) as InboxLetter[];
}

/** The next letter to an address after the ones seen; the inbox answers as soon as it is there. */
export async function nextLetterTo(address: string, seen = 0): Promise<InboxLetter> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const letters = await lettersTo(address);
    const next = letters[seen];
    if (next) return next;
    const after = letters.at(-1)?.id ?? '0';
    await ask(address, `&after=${after}&wait=2`);
  }
  throw new Error(`no letter ${String(seen + 1)} came to ${address}`);
}
