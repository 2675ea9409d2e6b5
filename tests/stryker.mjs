/** Stryker's configuration for `npm run mutants`: mutates one area's folder and runs its unit tests in one process. */
const area = process.env.MUTANTS_AREA ?? 'model';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutants.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: (process.env.MUTANTS_FILES ?? `src/${area}/**/*.ts`).split(','),
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTANTS_CONCURRENCY ?? 2),
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutants/${area}.json` },
  tempDirName: `.cache/stryker-${area}`,
  incremental: true,
  incrementalFile: `.cache/mutants/${area}-incremental.json`,
  ignorePatterns: ['dist', '.cache', '.git', '.astro', 'content/answers', 'docs/*.png'],
  disableTypeChecks: false,
  symlinkNodeModules: true,
  checkers: [],
  tsconfigFile: 'tsconfig.json',
};
