import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { fieldFolder, readField } from '../../../src/library/read-field.ts';

const schema = z.strictObject({ label: z.string() });
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'field-'));
  writeFileSync(path.join(folder, 'b.yaml'), 'label: second\n');
  writeFileSync(path.join(folder, 'a.yaml'), 'label: first\n');
  writeFileSync(path.join(folder, 'notes.txt'), 'not YAML');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('readField()', () => {
  it('returns the data of each YAML file with its id, in the order of their names', () => {
    expect(readField(folder, schema)).toEqual([
      { id: 'a', label: 'first' },
      { id: 'b', label: 'second' },
    ]);
  });

  it('throws an error that names the place of an invalid value', () => {
    const invalid = path.join(folder, 'c.yaml');
    writeFileSync(invalid, 'label: third\nlabels: 3\n');
    expect(() => readField(folder, schema)).toThrow(/c\.yaml:2:1 {2}unknown-field /);
    rmSync(invalid);
  });
});

describe('fieldFolder()', () => {
  it('returns the same folder from any working directory', () => {
    const here = fieldFolder('vocabulary');
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(tmpdir());
    expect(fieldFolder('vocabulary')).toBe(here);
    cwd.mockRestore();
    expect(here).toBe(path.resolve('src/field/vocabulary'));
  });
});
