import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// what builds and what serves runs after the fast tests, because it takes all cores
const first = { sequence: { groupOrder: 0 } };
const second = { sequence: { groupOrder: 1 } };

/** `npm test -- search` runs the tests whose path contains “search”; with `--project unit` only the fast ones of them. */
export default defineConfig({
  test: {
    reporters: ['default', fileURLToPath(new URL('counts-reporter.ts', import.meta.url))],
    // many times what any test takes, because a machine may have other work
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Vitest would leave one core alone
    maxWorkers: '100%',
    projects: [
      // in one process, in which each thread reads the program once
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], pool: 'threads', isolate: false, ...first },
      },
      // each starts commands of the program
      { extends: true, test: { name: 'commands', include: ['tests/commands/**/*.test.ts'], ...first } },
      // builds at once, that are killed, that find a full disk
      { extends: true, test: { name: 'builds', include: ['tests/builds/**/*.test.ts'], ...second } },
      // fixture companies, built and opened in a browser
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: ['tests/site/setup.ts'], ...second },
      },
      // the words of the first company; skipped where content/ is another company's
      {
        extends: true,
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          globalSetup: ['tests/content/setup.ts'],
          ...second,
        },
      },
    ],
  },
});
