import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './commands.mjs';
import { cloneDir } from './places.mjs';

const serverSources = ['apps', 'libs', 'test', 'tools', '.swcrc', 'package.json'];
const webSources = ['apps/web', 'libs', 'package.json'];
const verifierSources = ['tools/seal-page', 'libs', 'package.json'];
const bin = (name) => join(cloneDir, 'node_modules/.bin', name);

/** Compiles what has changed since the last build: the services (a second), the portal and the verifier (some seconds). */
export async function build(report = () => {}) {
  await Promise.all([
    buildServices(report),
    whenChanged('web', webSources, async () => {
      report('building the portal');
      await run(
        bin('vite'),
        ['build', 'apps/web', '--outDir', '../../dist/apps/web', '--emptyOutDir', '--logLevel', 'error'],
        {
          cwd: cloneDir,
        },
      );
    }),
    whenChanged('verifier', verifierSources, async () => {
      report('building the page that checks results');
      await run(process.execPath, ['tools/seal-page/build.mjs'], { cwd: cloneDir });
    }),
  ]);
}

/** Compiles the services and what else runs on Node, when something has changed. */
export function buildServices(report = () => {}) {
  return whenChanged('server', serverSources, async () => {
    report('building the services');
    const ignored = ['**/*.spec.ts', 'apps/web/**', 'test/fixtures/**'].flatMap((glob) => ['--ignore', glob]);
    await run(bin('swc'), ['apps', 'libs', 'test', 'tools', '-d', 'dist', '-q', ...ignored], { cwd: cloneDir });
  });
}

async function whenChanged(name, sources, make) {
  const stamp = join(cloneDir, 'dist', `.${name}`);
  const now = fingerprint(sources.map((source) => join(cloneDir, source)));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await make();
  mkdirSync(join(cloneDir, 'dist'), { recursive: true });
  writeFileSync(stamp, now);
}

/** Path, size and time of every file: reading them all would cost more than a build. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  const walk = (path) => {
    const found = statSync(path);
    if (!found.isDirectory()) return hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
    for (const entry of readdirSync(path).sort()) if (entry !== 'node_modules') walk(join(path, entry));
  };
  for (const path of paths) if (existsSync(path)) walk(path);
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build((line) => console.error(line));
