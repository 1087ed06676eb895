// Writes .env from .env.example with fresh keys and secrets; an existing .env is left as it is, for its keys have
// signed receipts that people hold.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newKeys } from './new-keys.mjs';

const root = resolve(import.meta.dirname, '../..');
const keys = await newKeys();
const text = readFileSync(join(root, '.env.example'), 'utf8').replace(/^([A-Z_]+)=$/gm, (line, name) =>
  name in keys ? `${name}='${keys[name]}'` : line,
);
try {
  writeFileSync(join(root, '.env'), text, { flag: 'wx', mode: 0o600 });
  console.log('.env is written: keep it secret and keep it safe');
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
  console.error('.env exists already and is left as it is');
  process.exitCode = 1;
}
