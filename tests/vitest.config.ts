import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm test -- search` runs the tests whose path contains “search”; `--project unit` those of one project. */
export default defineConfig({
  test: {
    reporters: ['default', fileURLToPath(new URL('counts-reporter.ts', import.meta.url))],
    // many times what any test takes, because a machine may have other work
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      // in one process, in which each thread reads the program once
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], pool: 'threads', isolate: false } },
      // each starts commands of the program
      { extends: true, test: { name: 'commands', include: ['tests/commands/**/*.test.ts'] } },
      // fixture companies, built and opened in a browser
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: ['tests/site/setup.ts'] },
      },
      // the words of the first company; skipped where content/ is another company's
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], globalSetup: ['tests/content/setup.ts'] },
      },
    ],
  },
});
