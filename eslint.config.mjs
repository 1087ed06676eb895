import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const tests = ['**/*.spec.ts', '**/*.suite.ts', 'libs/testing/**'];

const environment = {
  property: { object: 'process', property: 'env', message: 'libs/platform/src/env reads the environment, once.' },
  global: {
    selector: 'MemberExpression[property.name="env"] > MemberExpression[property.name="process"].object',
    message: 'libs/platform/src/env reads the environment, and globalThis is no way around it.',
  },
  module: ['process', 'node:process'].map((name) => ({
    name,
    message: 'Whoever needs the process names it globally.',
  })),
};

const told = 'The domain is told what time it is.';
const given = 'The domain is given its ids and its chance.';
const quiet = 'The domain decides and does nothing: no process, no timer, no network, no output.';

/** What dependency-cruiser cannot see: the environment, and where the domain would stop being pure. */
export const houseRules = [
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: [...tests, 'libs/platform/src/env*.ts'],
    rules: {
      'no-restricted-properties': ['error', environment.property],
      'no-restricted-syntax': ['error', environment.global],
      'no-restricted-imports': ['error', { paths: environment.module }],
    },
  },
  {
    files: ['apps/*/src/*/domain/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-properties': [
        'error',
        environment.property,
        { object: 'Date', property: 'now', message: told },
        { object: 'Math', property: 'random', message: given },
      ],
      'no-restricted-syntax': [
        'error',
        environment.global,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: `${told} (new Date())` },
        { selector: 'CallExpression[callee.name="Date"]', message: `${told} (Date())` },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...environment.module,
            { name: '@champions/kernel', importNames: ['newId'], message: `${given} (newId)` },
            { name: '@champions/kernel', importNames: ['Clock', 'SystemClock'], message: `${told} (Clock)` },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'crypto'].map(
          (name) => ({ name, message: quiet }),
        ),
      ],
    },
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'apps/web/**', 'coverage/**', '.local/**', 'test/fixtures/**'] },
  {
    files: ['**/*.ts'],
    extends: [eslint.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: tests, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...houseRules,
);
