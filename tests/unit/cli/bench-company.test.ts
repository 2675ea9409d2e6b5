import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCompany } from '../../../src/cli/bench-company.ts';
import { readContentFiles } from '../../../src/library/content-files.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'trust-center-bench-company-'));
const contentOf = (name: string) =>
  readContentFiles(path.join(folder, name)).map(({ name, bytes }) => [name, bytes.toString('utf8')]);

beforeAll(() => {
  for (const name of ['first', 'second'])
    makeCompany('tests/fixtures/small', path.join(folder, name), { policies: 3, revisions: 2 });
  makeCompany('tests/fixtures/acme', path.join(folder, 'bare'), { policies: 1, revisions: 1 }, { answers: false });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('makeCompany()', () => {
  it('writes content without problems that has so many policies, each with so many revisions', () => {
    const { library, problems } = loadLibrary(path.join(folder, 'first'));
    expect(problems).toBeUndefined();
    expect(library?.policies.map(({ id, revisions }) => [id, revisions.length])).toEqual([
      ['policy', 2],
      ['policy-2', 2],
      ['policy-3', 2],
    ]);
  });

  it('gives each further policy sections of its own words', () => {
    const { library } = loadLibrary(path.join(folder, 'first'));
    const texts = library?.policies.map(({ current }) => JSON.stringify(current.sections.map(({ source }) => source)));
    expect(new Set(texts).size).toBe(3);
  });

  it('writes the same bytes each time', () => {
    expect(contentOf('second')).toEqual(contentOf('first'));
  });

  it('leaves out the answers, and what the overview shows of them', () => {
    const { library, problems } = loadLibrary(path.join(folder, 'bare'));
    expect(problems).toBeUndefined();
    expect(library?.answers).toEqual([]);
    expect(readFileSync('tests/fixtures/acme/company.yaml', 'utf8')).toMatch(/^overview:/m);
  });
});
