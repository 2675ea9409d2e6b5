import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Vitest's configuration, with two projects: unit tests, and tests of built sites. */
export default defineConfig({
  test: {
    reporters: ['default', fileURLToPath(new URL('counts-reporter.ts', import.meta.url))],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
