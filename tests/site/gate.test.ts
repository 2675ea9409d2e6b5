import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { named, pageOf, textOf } from './built.ts';
import { commandEnvironment } from './environment.ts';

const sites = inject('sites');

/** Runs a command of the gate; its exit code and its output. */
function run(script: string, args: readonly string[], settings: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: commandEnvironment(settings),
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('the gate is green for a company', () => {
  it.each([
    ['small', 'with 7 sections, a name and nothing else', 7, 0],
    ['large', 'with 165 sections on three levels and nothing else', 165, 0],
    ['acme', 'with five revisions and every register', 19, 22],
    ['meridian', 'with 14 policies', 91, 35],
  ] as const)('%s, %s', (name, _shape, sections, answers) => {
    const { folder, content } = sites[name];
    const { library } = loadLibrary(content);
    const current = library?.policies.flatMap((policy) => policy.current.sections);
    expect([current?.length, library?.answers.length]).toEqual([sections, answers]);
    expect(run('check-content', [], { CONTENT_DIR: content })).toEqual({
      status: 0,
      output: expect.stringContaining('Content is in order'),
    });
    expect(existsSync(`${folder}/index.html`)).toBe(true);
    expect(run('check-links', ['--dist', folder])).toEqual({
      status: 0,
      output: expect.stringMatching(/^Links are in order: [1-9]\d{3,} \w+ in [1-9]\d+ files checked\.\n$/),
    });
  });

  it('whose site is published below a folder of its host', () => {
    expect(run('check-links', ['--dist', sites.based.folder]).status).toBe(0);
  });
});

it('the overview of a company without answers and registers has no heading without content', () => {
  const headings = named(pageOf(sites.small, '/').tree, 'h2').map((heading) => textOf(heading).trim());
  expect(headings).toEqual(['Where things stand', 'The policy, section by section']);
});

it('the large company’s policy has about 30,000 words', () => {
  const { library } = loadLibrary(sites.large.content);
  const text = library?.policies[0].current.sections
    .flatMap(({ clauses }) => clauses.map(({ text }) => text))
    .join(' ');
  const words = text?.split(/\s+/).length;
  expect(words).toBeGreaterThan(29_000);
  expect(words).toBeLessThan(33_000);
});
