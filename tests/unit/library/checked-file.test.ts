import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCheckedFile, writeCheckedFile } from '../../../src/library/checked-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'checked-'));
  file = path.join(folder, 'new', 'a.pdf');
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([Buffer.from([0, 255, 10, 13]), Buffer.alloc(0)])('readCheckedFile() returns what was written: %j', (bytes) => {
  writeCheckedFile(file, bytes);
  expect(readCheckedFile(file)?.equals(bytes)).toBe(true);
});

const damages: [string, (bytes: Buffer) => Buffer][] = [
  ['was cut', (bytes) => bytes.subarray(0, -1)],
  ['was cut to nothing', () => Buffer.alloc(0)],
  ['has a byte more', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ['has another byte', (bytes) => Buffer.from(bytes.map((byte, index) => (index === 70 ? byte ^ 1 : byte)))],
  ['has another digest', (bytes) => Buffer.from(bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte)))],
  ['has no line break after the digest', (bytes) => Buffer.from(bytes.map((byte) => (byte === 10 ? 32 : byte)))],
];
it.each(damages)('readCheckedFile() returns nothing for a file that %s', (_, damage) => {
  writeCheckedFile(file, Buffer.from('words of the policy'));
  writeFileSync(file, damage(readFileSync(file)));
  expect(readCheckedFile(file)).toBeUndefined();
});

it('readCheckedFile() returns nothing if there is no file, or a folder', () => {
  expect([readCheckedFile(file), readCheckedFile(folder)]).toEqual([undefined, undefined]);
});
