import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { readEnvironment, serviceNames } from '@champions/platform';
import { parse } from 'yaml';

const example = parseEnv(readFileSync('.env.example', 'utf8'));
const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!);

/** Names that the platform reads, that docker-compose.yml fills in, and that the local stack reads. */
function used(): ReadonlySet<string> {
  const local = readdirSync('deploy/local', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mjs'))
    .map((path) => readFileSync(join('deploy/local', path), 'utf8'));
  const found = [
    ...names(readFileSync('libs/platform/src/env.ts', 'utf8'), /^ {2}([A-Z][A-Z0-9_]+):/gm),
    ...names(readFileSync('docker-compose.yml', 'utf8'), /\$\{([A-Z][A-Z0-9_]+)/g),
    ...local.flatMap((text) => names(text, /(?:process\.env|environment)\.([A-Z][A-Z0-9_]+)/g)),
  ];
  return new Set(found.filter((name) => name !== 'PATH'));
}

it('documents every setting there is, and none that nobody reads', () => {
  expect(Object.keys(example).toSorted()).toEqual([...used()].toSorted());
});

it('is in groups, each under its name', () => {
  const [, ...groups] = readFileSync('.env.example', 'utf8').split('\n\n');
  expect(groups.filter((group) => !group.startsWith('# --- '))).toEqual([]);
});

describe('with fresh keys', () => {
  let folder: string;
  let written: Record<string, string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'environment-'));
    mkdirSync(join(folder, 'deploy'));
    cpSync('deploy/docker', join(folder, 'deploy/docker'), { recursive: true });
    cpSync('.env.example', join(folder, '.env.example'));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['deploy/docker/new-environment.mjs'], { cwd: folder, stdio: 'pipe' });
    written = parseEnv(readFileSync(join(folder, '.env'), 'utf8')) as Record<string, string>;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('suits every container of docker-compose.yml', () => {
    const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
      services: Record<string, { environment: Record<string, string> }>;
    };
    const filled = (value: string) =>
      value.replaceAll(
        /\$\{([A-Z0-9_]+):-([^}]*)\}/g,
        (_, name: string, otherwise: string) => written[name] || otherwise,
      );
    for (const name of serviceNames) {
      const source = Object.fromEntries(
        Object.entries(services[name]!.environment).map(([key, value]) => [key, filled(value)]),
      );
      expect(readEnvironment(name, source)).toMatchObject({ service: name, host: '0.0.0.0', port: 3000 });
    }
  });

  it('is written once: its keys have signed receipts', () => {
    const before = readFileSync(join(folder, '.env'), 'utf8');
    const again = () =>
      execFileSync(process.execPath, ['deploy/docker/new-environment.mjs'], { cwd: folder, stdio: 'pipe' });
    expect(again).toThrow('.env exists already');
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe(before);
  });
});
