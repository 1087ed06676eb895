import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'seal-page-'));
let html = '';
beforeAll(() => {
  const target = join(folder, 'verify.html');
  execFileSync(process.execPath, [join(__dirname, 'build.mjs'), target], { stdio: 'pipe' });
  html = readFileSync(target, 'utf8');
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const inside = (tag: string) => new RegExp(`<${tag}>([^]*)</${tag}>`).exec(html)?.[1] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page that checks sealed results', () => {
  it('is one file under 100,000 bytes', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(html).not.toMatch(/<(link|img|iframe|object|embed)\b|\ssrc=|@import|url\(/);
  });

  it('asks nobody for anything, and its policy would not let it', () => {
    expect(html).not.toMatch(
      /https?:|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|import\(/,
    );
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(inside('script'))}`,
      `style-src ${hashOf(inside('style'))}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('speaks four languages', () => {
    for (const title of ['Check a result', 'Vérifier un résultat', 'Comprobar un resultado', 'التحقق من نتيجة'])
      expect(inside('script')).toContain(title);
  });
});
