import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Holder, takeLock } from '../../../src/cli/file-lock.ts';
import { startOf } from '../../../src/cli/running-process.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  file = path.join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const since = '2026-11-26T07:00:00.000Z';
const running: Holder = { pid: process.ppid, host: hostname(), since, started: startOf(process.ppid) };
const heldBy = (holder: Partial<Holder>) => writeFileSync(file, JSON.stringify({ ...running, ...holder }));
const age = (seconds: number) => utimesSync(file, Date.now() / 1000 - seconds, Date.now() / 1000 - seconds);
const isTaken = () => 'release' in takeLock(file);

describe('takeLock()', () => {
  it('takes a free lock, names this process in it, and frees it again', () => {
    const lock = takeLock(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    if ('release' in lock) lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the running process that has the lock, and leaves its file', () => {
    heldBy({});
    expect(takeLock(file)).toEqual({ holder: running });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(running);
  });

  // no process has a number that is beyond the limit of every system
  it.each([
    ['has ended', { pid: 99999999 }],
    ['has the number of one that ended', { started: '1' }],
  ])('takes over from a process that %s', (_, holder) => {
    heldBy(holder);
    expect(isTaken()).toBe(true);
    expect(readdirSync(folder)).toEqual(['lock']);
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid);
  });

  it('takes over from another machine only after an hour', () => {
    heldBy({ pid: 99999999, host: 'elsewhere' });
    age(3500);
    expect(takeLock(file)).toMatchObject({ holder: { host: 'elsewhere' } });
    age(3700);
    expect(isTaken()).toBe(true);
  });

  it.each(['', 'not JSON', '{"pid":"1"}', '{"pid":-1}'])('waits for a file that is being written: %s', (text) => {
    writeFileSync(file, text);
    expect(takeLock(file)).toMatchObject({ holder: { pid: 0 } });
    age(20);
    expect(isTaken()).toBe(true);
  });

  it('does not free a lock that another process has taken since', () => {
    const lock = takeLock(file);
    heldBy({});
    if ('release' in lock) lock.release();
    expect(existsSync(file)).toBe(true);
  });

  it('throws if the file cannot be written', () => {
    expect(() => takeLock(path.join(folder, 'no', 'lock'))).toThrow('ENOENT');
  });
});
