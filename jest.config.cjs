const { readFileSync } = require('node:fs');

const libs = [
  'kernel',
  'contracts',
  'messaging',
  'persistence',
  'jobs',
  'policy',
  'platform',
  'assignment',
  'ranking',
  'seal',
  'testing',
];
// Threads that a test starts read the sources too.
const compileSources = `--require "${__dirname}/libs/testing/src/compile-sources.cjs"`;
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, compileSources].filter(Boolean).join(' ');
const swc = JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8'));
// A unit test that never connects need not load the drivers of store, broker and queue: packages load on first use.
const loadsOnFirstUse = { ...swc, swcrc: false, module: { ...swc.module, lazy: true } };
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[jt]s$': '@swc/jest' },
  // Nest 12 and these packages ship ES modules, which jest must see transformed.
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|nestjs-zod|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|jose|canonicalize|eta|content-disposition)/)',
  ],
  moduleNameMapper: {
    ...Object.fromEntries(libs.map((lib) => [`^@champions/${lib}$`, `<rootDir>/libs/${lib}/src/index.ts`])),
    '^@champions/jobs/board$': '<rootDir>/libs/jobs/src/job-board.ts',
    '^@champions/testing/stack$': '<rootDir>/libs/testing/src/stack.ts',
  },
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', loadsOnFirstUse] },
      testMatch: ['<rootDir>/{apps,libs,tools,deploy,test}/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '\\.(int|journey)\\.spec\\.ts$',
        '<rootDir>/dist/',
        '<rootDir>/test/fixtures/',
      ],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs}/**/*.int.spec.ts'],
      setupFiles: ['<rootDir>/libs/testing/src/local-stack-environment.ts'],
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.journey.spec.ts'],
    },
  ],
};
