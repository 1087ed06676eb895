// `node tools/seal-page/build.mjs [FILE]`: the page that checks sealed results, receipts and own marks, as one file that
// needs nothing else and asks nobody.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const source = (name) => readFileSync(resolve(here, 'src', name), 'utf8');
const library = (name) => resolve(root, `libs/${name}/src/index.ts`);
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the libraries import of Node and the page never calls; the bundler leaves it out, or the page could not load. */
const withoutNode = {
  name: 'without-node',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('node:') ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0node:') ? 'export const createHash = null, randomBytes = null;' : null),
};

/** @returns the page's HTML. */
export async function buildPage() {
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    plugins: [withoutNode],
    resolve: {
      alias: ['kernel', 'ranking', 'seal'].map((name) => ({ find: `@champions/${name}`, replacement: library(name) })),
    },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        ...{ input: resolve(here, 'src/page.mjs'), output: { format: 'iife' } },
        treeshake: { moduleSideEffects: false, propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      },
    },
  });
  const [{ output }] = [result].flat();
  const [chunk, ...more] = output;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error('the page is one script');
  // Inside a page no text may look like the end of its script.
  const script = chunk.code.trim().replaceAll('</script', '<\\/script');
  const style = source('page.css')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return source('page.html')
    .replace('%POLICY%', () => policy)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const target = resolve(process.argv[2] ?? resolve(root, 'dist/tools/seal-page/verify.html'));
  const html = await buildPage();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
  console.error(`${target}: ${Buffer.byteLength(html)} bytes`);
}
