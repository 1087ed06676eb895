import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const NOTES = 2_000;
const TEXT = 'x'.repeat(800);
const MOST_SOCKETS = 256;

export interface Target {
  readonly url: string;
  /** Asked for anew for each round: identities expire. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
}

/** As many commands as the target takes with so many in flight. @returns how many it took. */
export async function saturate(target: Target, inFlight: number, milliseconds: number): Promise<number> {
  const { send, close } = await sender(target, inFlight);
  const ends = Date.now() + milliseconds;
  let done = 0;
  const lane = async () => {
    while (Date.now() < ends) {
      await send();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  close();
  return done;
}

/** Commands at a steady rate, whatever the answers take. @returns how many. */
export async function steadily(target: Target, perSecond: number, milliseconds: number): Promise<number> {
  const { send, close } = await sender(target, MOST_SOCKETS);
  const began = performance.now();
  const sent: Promise<void>[] = [];
  for (let passed = 0; passed < milliseconds; passed = performance.now() - began) {
    while (sent.length < (passed / 1_000) * perSecond) sent.push(send());
    await pause(1);
  }
  await Promise.all(sent);
  close();
  return sent.length;
}

async function sender({ url, headers }: Target, maxSockets: number) {
  const agent = new Agent({ keepAlive: true, maxSockets });
  const own = { ...(await headers()), 'content-type': 'application/json' };
  const send = () =>
    new Promise<void>((resolve, reject) => {
      // Every edit is another text, so that every one has something to say.
      const key = randomUUID();
      const body = JSON.stringify({ text: key + TEXT });
      const note = `note-${String(Math.floor(Math.random() * NOTES))}`;
      const options = {
        method: 'POST',
        agent,
        headers: { ...own, 'content-length': String(body.length), 'idempotency-key': key },
      };
      const sending = request(`${url}/api/intake/notes/${note}`, options, (response) => {
        response.resume();
        response.once('end', () => {
          const { statusCode = 0 } = response;
          if (statusCode >= 200 && statusCode < 300) resolve();
          else reject(new Error(`the target answers ${String(statusCode)}`));
        });
      });
      sending.once('error', reject);
      sending.end(body);
    });
  return {
    send,
    close: () => {
      agent.destroy();
    },
  };
}
