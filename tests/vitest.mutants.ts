import { defineConfig } from 'vitest/config';

/** Vitest's configuration for Stryker, which runs these tests on each mutant: by default the unit tests of the area. */
const area = process.env.MUTANTS_AREA ?? 'model';

export default defineConfig({
  test: {
    include: (process.env.MUTANTS_TESTS ?? `tests/unit/${area}/**/*.test.ts`).split(','),
    // they compare digests of the code, which every mutant changes
    exclude: ['tests/unit/search/records/field-matcher.test.ts', 'tests/unit/search/ask/nearest-hits.test.ts'],
    testTimeout: 20_000,
    isolate: false,
  },
});
