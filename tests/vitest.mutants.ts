import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs for each mutant: unit tests alone, by default those of the area. */
const area = process.env.MUTANTS_AREA ?? 'model';

export default defineConfig({
  test: { include: (process.env.MUTANTS_TESTS ?? `tests/unit/${area}/**/*.test.ts`).split(','), testTimeout: 20_000 },
});
