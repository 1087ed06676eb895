// The import rules of the house. test/fixtures/import-rules breaks each of them, and tools/check-import-rules.mjs proves
// that it is noticed. Paths are relative to the folder that is cruised, so the same rules hold for the fixtures.
const lib = (...names) => `^libs/(${names.join('|')})/`;
const npm = (...names) => `node_modules/(${names.join('|')})/`;
/** Pure computation that domain code may rely on as on the kernel: see `judging-engine-is-pure`. */
const engine = lib('assignment', 'ranking', 'seal');
const tests = ['\\.(spec|suite)\\.ts$', '^libs/testing/', '^test/'];

/** A file of a slice by its layer: `apps/<service>/src/<slice>/<use case>.<layer>.ts`; $1 is the service, $2 the slice. */
const inSlice = (...layers) => `^apps/([^/]+)/src/([^/]+)/[^/]+\\.(${layers.join('|')})\\.ts$`;
const own = (...layers) => `^apps/$1/src/$2/[^/]+\\.(${layers.join('|')})\\.ts$`;
const ownDomain = '^apps/$1/src/$2/domain/';
/** Files without a layer in their name: views, schemas of input, small pure things of a slice. */
const ownPlain = '^apps/$1/src/$2/(?!domain/)[^.]+\\.(ts|json)$';
/** What another slice of the same service offers. */
const otherSlices = '^apps/$1/src/[^/]+/index\\.ts$';
/** Nest's decorators and zod, which every layer outside the domain may use. */
const decorators = npm('@nestjs/common', 'zod');

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A layer and the list of all it may import. */
const layer = (name, comment, layers, allowed) =>
  rule(name, comment, { path: inSlice(...layers) }, { pathNot: [...allowed, otherSlices, decorators] });

module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle hides who owns what.', {}, { circular: true }),
    rule('imports-resolve', 'An import that leads nowhere fails at start.', {}, { couldNotResolve: true }),
    rule(
      'packages-are-declared',
      'What is installed only because another package wants it may go with the next update.',
      { path: '^(apps|libs)/', pathNot: tests },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-development-packages',
      'They are not in the container images.',
      { path: '^(apps|libs)/', pathNot: tests },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),

    rule(
      'kernel-imports-nothing',
      'The kernel is the floor.',
      { path: lib('kernel'), pathNot: tests },
      { path: ['^libs/(?!kernel/)', '^apps/', 'node_modules'] },
    ),
    rule(
      'contracts-are-shapes',
      'Contracts know the kernel and zod, so that anyone can read them.',
      { path: lib('contracts'), pathNot: tests },
      { pathNot: [lib('kernel', 'contracts'), npm('zod')] },
    ),
    rule(
      'policy-is-pure',
      'Who may do what is asked by every service and by the web.',
      { path: lib('policy'), pathNot: tests },
      { pathNot: [lib('kernel', 'contracts', 'policy')] },
    ),
    rule(
      'judging-engine-is-pure',
      'Who judges what, who ranks where and the proof of it are computed alike in a service, a terminal and a browser.',
      { path: lib('assignment', 'ranking', 'seal'), pathNot: tests },
      { pathNot: [lib('kernel', 'assignment', 'ranking', 'seal'), npm('highs', '@noble/hashes')] },
    ),
    rule('libs-never-import-apps', 'Libraries serve every app.', { path: '^libs/' }, { path: '^apps/' }),
    rule(
      'libs-through-their-index',
      'What a library does not export is its own business.',
      { path: '^(?:apps|tools|test|libs/([^/]+))/', pathNot: '^tools/contracts/' },
      {
        path: '^libs/[^/]+/src/',
        pathNot: [
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/jobs/src/job-board\\.ts$',
          '^libs/$1/',
          '^libs/testing/',
          '\\.suite\\.ts$',
        ],
      },
    ),
    rule(
      'testing-in-tests-only',
      'Fakes and builders do not run in production.',
      { path: '^(apps|libs)/', pathNot: tests },
      { path: lib('testing') },
    ),

    rule(
      'kafkajs-in-messaging',
      'Kafka has one adapter.',
      { path: '^(apps|libs|tools)/', pathNot: lib('messaging') },
      { path: npm('kafkajs') },
    ),
    rule(
      'mongoose-in-persistence-and-queries',
      'The store has one adapter; queries read the collections of their slice.',
      { path: '^(apps|libs|tools)/', pathNot: [lib('persistence'), '\\.query(\\.int)?(\\.spec)?\\.ts$'] },
      { path: npm('mongoose', 'mongodb') },
    ),
    rule(
      'bullmq-in-jobs',
      'Timed work has one adapter.',
      { path: '^(apps|libs|tools)/', pathNot: lib('jobs') },
      { path: npm('bullmq', 'bullmq-otel') },
    ),
    rule(
      'redis-in-jobs-and-platform',
      'Redis only makes things prompt.',
      { path: '^(apps|libs|tools)/', pathNot: lib('jobs', 'platform') },
      { path: npm('ioredis') },
    ),

    rule(
      'apps-never-import-apps',
      'Services talk by messages only; all-in-one boots them.',
      { path: '^apps/([^/]+)/', pathNot: '^apps/all-in-one/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'services-from-outside-by-their-definition',
      'Whoever boots or tests services knows their definition, and of a slice what its index offers.',
      { path: '^(apps/all-in-one|test|tools)/' },
      { path: '^apps/(?!all-in-one/)', pathNot: ['\\.service\\.ts$', '/index\\.ts$'] },
    ),
    rule(
      'slices-through-their-index',
      'A slice may change what its index does not offer.',
      { path: '^apps/([^/]+)/src/([^/]+)/' },
      { path: '^apps/$1/src/[^/]+/', pathNot: ['^apps/$1/src/$2/', '^apps/$1/src/[^/]+/index\\.ts$'] },
    ),
    rule(
      'services-take-slices-by-index-or-module',
      'The root of a service wires its slices and knows nothing of their inside.',
      { path: '^apps/([^/]+)/src/[^/]+\\.ts$', pathNot: tests },
      { path: '^apps/$1/src/[^/]+/', pathNot: ['/index\\.ts$', '\\.module\\.ts$'] },
    ),

    rule(
      'domain-is-pure',
      'Domain code imports the domain of its slice and what is pure, so that it can be understood and tested alone.',
      { path: '^apps/([^/]+)/src/([^/]+)/domain/', pathNot: tests },
      { pathNot: [ownDomain, lib('kernel'), engine] },
    ),
    layer(
      'messages-are-pure',
      'What others may know of a slice follows from its facts alone.',
      ['messages'],
      [...[ownDomain, ownPlain, own('messages'), engine], lib('kernel', 'contracts', 'persistence')],
    ),
    layer(
      'handlers-decide-and-commit',
      'A handler loads, decides and commits.',
      ['handler'],
      [
        ...[ownDomain, ownPlain, own('handler', 'aggregate', 'messages', 'query', 'job', 'port', 'thread'), engine],
        lib('kernel', 'contracts', 'persistence', 'policy', 'platform', 'jobs'),
        // Salts, codes and digests: chance is the handler's to give to the domain. A thread is named by its path.
        '^(node:)?(crypto|path)$',
      ],
    ),
    layer(
      'controllers-call-handlers',
      'A controller turns HTTP into a use case and its answer.',
      ['controller'],
      [
        ...[ownDomain, ownPlain, own('handler', 'query'), engine],
        ...[lib('kernel', 'contracts', 'persistence', 'policy', 'platform'), npm('@nestjs/swagger', 'nestjs-zod')],
      ],
    ),
    layer(
      'reactions-call-handlers',
      'A reaction turns a message into a use case.',
      ['reaction'],
      [...[ownDomain, ownPlain, own('handler', 'query'), engine], lib('kernel', 'contracts', 'messaging', 'platform')],
    ),
    layer(
      'workers-call-handlers',
      'A worker turns a job into a use case.',
      ['worker', 'job'],
      [
        ...[ownDomain, ownPlain, own('handler', 'query', 'job'), engine],
        lib('kernel', 'contracts', 'jobs', 'platform'),
      ],
    ),
    layer(
      'projections-keep-rows',
      'A projection turns messages into its own row.',
      ['projection'],
      [...[ownPlain, own('projection')], lib('kernel', 'contracts', 'messaging')],
    ),
    layer(
      'queries-read-their-slice',
      'A query reads the collections of its slice.',
      ['query'],
      [
        ...[ownDomain, ownPlain, own('query', 'projection', 'aggregate'), engine],
        ...[lib('kernel', 'contracts', 'persistence', 'policy', 'platform', 'messaging'), npm('mongoose')],
      ],
    ),
    rule(
      'only-handlers-decide',
      'Controllers, reactions, workers and queries know the types of the domain and none of its decisions.',
      { path: inSlice('controller', 'reaction', 'worker', 'query') },
      { path: '/domain/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'controllers-leave-the-store-alone',
      'A controller knows the types of the store and none of its doings.',
      { path: inSlice('controller') },
      { path: lib('persistence'), dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^apps/web/|^test/fixtures/)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
