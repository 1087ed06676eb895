import { closeSync, ftruncateSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The letters of the inbox on disk: raw mail one after another in `letters.raw`, and a line per letter in `index.jsonl`
 * with its place, sender and recipients. `add` returns after both are written, so a letter that SMTP accepted
 * outlives kill -9; what was cut off half-way is dropped at the next start (its sender was never told 250).
 */
export function openLetters(folder) {
  const raw = openSync(join(folder, 'letters.raw'), 'a+');
  const index = openSync(join(folder, 'index.jsonl'), 'a+');
  const letters = [];
  const byRecipient = new Map();
  let indexEnd = 0;
  let rawEnd = 0;

  const remember = (letter) => {
    letters.push(letter);
    for (const address of letter.recipients) {
      const key = address.toLowerCase();
      const known = byRecipient.get(key);
      if (known) known.push(letter);
      else byRecipient.set(key, [letter]);
    }
  };

  for (const line of readFileSync(index, 'utf8').split('\n').slice(0, -1)) {
    const letter = JSON.parse(line);
    if (letter.offset + letter.size > fstatSync(raw).size) break;
    remember(letter);
    indexEnd += Buffer.byteLength(line) + 1;
    rawEnd = letter.offset + letter.size;
  }
  ftruncateSync(index, indexEnd);
  ftruncateSync(raw, rawEnd);

  return {
    add({ sender, recipients, receivedAt, source }) {
      const letter = { id: letters.length + 1, receivedAt, sender, recipients, offset: rawEnd, size: source.length };
      writeAll(raw, source);
      writeAll(index, Buffer.from(`${JSON.stringify(letter)}\n`));
      rawEnd += source.length;
      remember(letter);
      return letter;
    },

    /** Letters with a number above `after`, oldest first; with `to`, only that recipient's. */
    list({ to, after = 0, limit = Infinity } = {}) {
      const candidates = to === undefined ? letters.slice(after) : (byRecipient.get(to.toLowerCase()) ?? []);
      return candidates.filter((letter) => letter.id > after).slice(0, limit);
    },

    newest: (limit, before = Infinity, to) =>
      (to ? (byRecipient.get(to.toLowerCase()) ?? []) : letters)
        .filter((letter) => letter.id < before)
        .slice(-limit)
        .reverse(),
    count: (to) => (to === undefined ? letters.length : (byRecipient.get(to.toLowerCase()) ?? []).length),
    find: (id) => letters[id - 1],

    source({ offset, size }) {
      const bytes = Buffer.alloc(size);
      readSync(raw, bytes, 0, size, offset);
      return bytes;
    },

    clear() {
      ftruncateSync(index, 0);
      ftruncateSync(raw, 0);
      letters.length = 0;
      byRecipient.clear();
      rawEnd = 0;
    },

    close() {
      closeSync(raw);
      closeSync(index);
    },
  };
}

function writeAll(file, bytes) {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
