// Proves the import rules: each file of test/fixtures/import-rules says which rule it breaks (or none), and the rules
// must find exactly that. A rule that no file breaks is not proved, and fails as well.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { houseRules } from '../eslint.config.mjs';

const fixtures = resolve('test/fixtures/import-rules');
const cruiserConfig = resolve('.dependency-cruiser.cjs');

function declared() {
  const files = readdirSync(fixtures, { recursive: true }).filter((path) => path.endsWith('.ts'));
  return files.flatMap((path) => {
    const [, rule] = /^\/\/ breaks: (\S+)\n/.exec(readFileSync(join(fixtures, path), 'utf8')) ?? [];
    return rule ? [`${path}: ${rule}`] : [];
  });
}

function cruised() {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, 'apps', 'libs', 'tools'];
  const options = ['--config', cruiserConfig, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [...args, ...options], { cwd: fixtures, encoding: 'utf8' });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout).summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

async function linted() {
  const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
  const eslint = new ESLint({ cwd: fixtures, overrideConfigFile: true, overrideConfig: [parser, ...houseRules] });
  const results = await eslint.lintFiles(['apps', 'libs']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({ found: `${relative(fixtures, filePath)}: ${ruleId}`, message })),
  );
}

/** Every rule of the cruiser by name, every rule of ESLint by what it says. */
function unproved(imports, lint) {
  const { forbidden } = createRequire(import.meta.url)(cruiserConfig);
  const rules = forbidden
    .map(({ name }) => name)
    .filter((name) => !imports.some((found) => found.endsWith(` ${name}`)));
  const sentences = [...JSON.stringify(houseRules).matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text);
  const silent = new Set(
    sentences.filter((text) => !lint.some(({ message }) => message.includes(JSON.parse(`"${text}"`)))),
  );
  return [...rules, ...silent].map((rule) => `no fixture breaks: ${rule}`);
}

function differences(expected, found) {
  return [
    ...expected.filter((entry) => !found.includes(entry)).map((entry) => `not noticed: ${entry}`),
    ...found.filter((entry) => !expected.includes(entry)).map((entry) => `not expected: ${entry}`),
    ...found.filter((entry, index) => found.indexOf(entry) !== index).map((entry) => `noticed twice: ${entry}`),
  ];
}

const expected = declared();
const imports = cruised();
const lint = await linted();
const problems = [
  ...differences(expected, [...imports, ...lint.map(({ found }) => found)]),
  ...unproved(imports, lint),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`✔ ${expected.length} broken imports noticed, each by its own rule`);
}
