import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ci-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `.ci/run` with an npm that runs these lines of shell instead of its own commands. */
function ciRun(commands: { ci?: string; check?: string; test?: string }) {
  const { ci = 'true', check = 'exit 9', test = 'exit 9' } = commands;
  const cases = [`ci) ${ci};;`, `run) ${check};;`, `test) ${test};;`];
  writeFileSync(path.join(folder, 'npm'), `#!/bin/bash\ncase "$1" in\n${cases.join('\n')}\nesac\n`);
  chmodSync(path.join(folder, 'npm'), 0o755);
  const { status, stdout } = spawnSync('.ci/run', {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

it('.ci/run ends with the counts of the tests when the gate passes', () => {
  const check = 'echo "7 passed, 0 failed"; echo "tests  1.0 s"';
  expect(ciRun({ check })).toEqual({ status: 0, lastLine: '7 passed, 0 failed' });
});

it('.ci/run ends with the counts and the exit code of the gate when tests fail', () => {
  const check = 'echo "6 passed, 1 failed, 2 skipped"; echo "tests  1.0 s  failed"; exit 1';
  expect(ciRun({ check })).toEqual({ status: 1, lastLine: '6 passed, 1 failed, 2 skipped' });
});

it('.ci/run runs the tests for their counts when an earlier part of the gate fails', () => {
  const run = ciRun({ check: 'echo "lint  failed"; exit 3', test: 'echo "7 passed, 0 failed"' });
  expect(run).toEqual({ status: 3, lastLine: '7 passed, 0 failed' });
});

it('.ci/run ends with one failure when nothing can be installed', () => {
  expect(ciRun({ ci: 'exit 1' })).toEqual({ status: 1, lastLine: '0 passed, 1 failed' });
});
