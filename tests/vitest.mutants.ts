import { defineConfig } from 'vitest/config';

/** Vitest's configuration for Stryker, which runs these tests on each mutant: by default the unit tests of the area. */
const area = process.env.MUTANTS_AREA ?? 'model';

export default defineConfig({
  test: {
    include: (process.env.MUTANTS_TESTS ?? `tests/unit/${area}/**/*.test.ts`).split(','),
    testTimeout: 20_000,
    isolate: false,
  },
});
