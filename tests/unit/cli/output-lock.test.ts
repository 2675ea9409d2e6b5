import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFileOf, lockOutput } from '../../../src/cli/output-lock.ts';
import { startOf } from '../../../src/cli/running-process.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  out = path.join(folder, 'sites', 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('lockOutput()', () => {
  it('locks a folder beside it until it is released', () => {
    const lock = lockOutput(out);
    expect(existsSync(path.join(folder, 'sites', '.dist.building.lock'))).toBe(true);
    expect(() => lockOutput(out)).toThrow('Another build is writing');
    lock.release();
    lockOutput(out).release();
    expect(existsSync(path.join(folder, 'sites', '.dist.building.lock'))).toBe(false);
  });

  it('names the process that has the lock, since when, and what to do', () => {
    mkdirSync(path.dirname(out));
    const [pid, host, file] = [process.ppid, hostname(), lockFileOf(out)];
    writeFileSync(file, JSON.stringify({ pid, host, since: '2026-11-26T07:00:00.000Z', started: startOf(pid) }));
    expect(() => lockOutput(out)).toThrow(
      `Another build is writing ${out}: process ${pid} on ${host}, since 2026-11-26 07:00:00 UTC. Wait until it ends, or remove ${file} if it has.`,
    );
    writeFileSync(file, '');
    expect(() => lockOutput(out)).toThrow(`${out}: it has only begun. Wait until it ends.`);
  });

  it('says in a sentence that nothing can be written there', () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(() => lockOutput(path.join(folder, 'file', 'dist'))).toThrow(
      /^Nothing can be written to .*file: there is a file in its place\.$/,
    );
  });
});

it('lockFileOf() returns a file inside a mount point, which other machines may share', () => {
  expect(lockFileOf('/proc')).toBe(path.join('/proc', '.building.lock'));
});
