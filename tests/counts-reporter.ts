import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Ends the run's output with the reason of each skipped test, the time of each project's tests, and, in the last line,
 * `N passed, N failed[, N skipped]`. A file that failed to load and an unhandled error count as failed.
 */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (...states: string[]) => tests.filter((test) => states.includes(test.result().state)).length;
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const failed = count('failed') + suites.flatMap((suite) => suite.errors()).length + unhandled.length;
    const skipped = count('skipped', 'pending');
    const lines = [
      ...skippedTests(tests),
      ...timesOf(modules),
      `${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    ];
    process.on('exit', () => console.log(lines.join('\n')));
  }
}

type Test = ReturnType<TestModule['children']['allTests']> extends Iterable<infer Each> ? Each : never;

function skippedTests(tests: readonly Test[]): string[] {
  return tests.flatMap((test) => {
    const result = test.result();
    if (result.state !== 'skipped') return [];
    return `Skipped: ${test.fullName}: ${result.note ?? 'no reason given'}`;
  });
}

/** The sum of the times of each project's files, which run side by side. */
function timesOf(modules: readonly TestModule[]): string[] {
  const byProject = Map.groupBy(modules, ({ project }) => project.name);
  return [...byProject].map(([name, own]) => {
    const seconds = own.reduce((sum, module) => sum + wholeTime(module), 0) / 1000;
    return `${name}: ${own.length} files, ${seconds.toFixed(1)} s`;
  });
}

function wholeTime(module: TestModule): number {
  const { duration, collectDuration, environmentSetupDuration, prepareDuration, setupDuration } = module.diagnostic();
  return duration + collectDuration + environmentSetupDuration + prepareDuration + setupDuration;
}
