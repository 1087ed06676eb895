const lib = (name) => `^libs/${name}/`;
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** The import rules of docs/architecture.md; test/fixtures/import-rules violates each of them once. */
module.exports = {
  forbidden: [
    only('no-cycles', 'A cycle hides who owns what.', {}, { circular: true }),
    only(
      'kernel-imports-nothing',
      'The kernel is the floor.',
      { path: lib('kernel') },
      { path: '^(libs/(?!kernel)|apps/|node_modules)' },
    ),
    only(
      'domain-is-pure',
      'Domain code imports itself and the kernel only.',
      { path: '/domain/', pathNot: '\\.spec\\.ts$' },
      { pathNot: ['/domain/', lib('kernel')] },
    ),
    only(
      'kafkajs-in-messaging',
      'Kafka has one adapter.',
      { pathNot: lib('messaging') },
      { path: 'node_modules/kafkajs' },
    ),
    only(
      'mongoose-in-persistence',
      'The store has one adapter; queries read their own collections.',
      { pathNot: [lib('persistence'), '\\.query(\\.int)?(\\.spec)?\\.ts$'] },
      { path: 'node_modules/(mongoose|mongodb)' },
    ),
    only('bullmq-in-jobs', 'Timed work has one adapter.', { pathNot: [lib('jobs')] }, { path: 'node_modules/bullmq' }),
    only(
      'redis-in-jobs-and-platform',
      'Redis only makes things prompt.',
      { pathNot: [lib('jobs'), lib('platform')] },
      { path: 'node_modules/ioredis' },
    ),
    only('libs-never-import-apps', 'Libraries serve every app.', { path: '^libs/' }, { path: '^apps/' }),
    only(
      'apps-never-import-apps',
      'Services talk by messages only; all-in-one boots them.',
      { path: '^apps/([^/]+)/', pathNot: '^apps/all-in-one/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^apps/web/)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
