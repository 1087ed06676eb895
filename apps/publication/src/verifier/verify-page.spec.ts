import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { verifyPage } from './verify-page';

const root = join(__dirname, '../../../..');

it('is the page that was built, under the policy it brings', () => {
  execFileSync(process.execPath, [join(root, 'tools/seal-page/build.mjs')], { stdio: 'pipe' });
  const page = verifyPage();
  expect(page?.html).toMatch(/^<!doctype html>/);
  expect(page?.policy).toMatch(/^default-src 'none'; script-src 'sha256-.+'; frame-ancestors 'none'$/);
  expect(page?.tag).toMatch(/^"[\w-]{22}"$/);
}, 60_000);
