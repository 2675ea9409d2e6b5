import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the run's output with `N passed, N failed[, N skipped]`; a file that failed to load and an unhandled error count as failed. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++;
      for (const suite of [module, ...module.children.allSuites()]) count.failed += suite.errors().length;
    }
    const skipped = count.skipped + count.pending;
    process.on('exit', () => {
      console.log(`${count.passed} passed, ${count.failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    });
  }
}
