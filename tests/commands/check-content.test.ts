import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandEnvironment } from '../site/environment.ts';
import { readCase, withCase, withFolder } from '../unit/library/check.ts';

const script = path.resolve('scripts/check-content.ts');

/** Runs `check-content` in a folder, which is also the content unless a setting names another one. */
function run(folder: string, { flags = [] as string[], content = '.' } = {}) {
  const SOURCE_DATE_EPOCH = String(Date.parse('2026-11-23T12:00:00Z') / 1000);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...flags], {
    cwd: folder,
    env: commandEnvironment({ CONTENT_DIR: content, SOURCE_DATE_EPOCH }),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run check:content', () => {
  it('prints one line for each problem, then their number, and exits with 1', () => {
    const { expected } = readCase('several');
    const lines = [...expected, `${expected.length} problems. docs/rules.md explains each rule.`];
    expect(withCase('several', run)).toEqual({ status: 1, stdout: '', stderr: `${lines.join('\n')}\n` });
  });

  it('names a content folder that does not exist as it was written', () => {
    const { status, stderr } = withFolder((folder) => run(folder, { content: 'none/here' }));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^none\/here:1:1 {2}no-content {2}.*\n1 problem\. docs\/rules\.md explains each rule\.\n$/);
  });

  it('says what is in order, and exits with 0', () => {
    expect(run('.', { content: 'tests/fixtures/acme' })).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Content is in order: 5 sealed revisions, 19 sections, 22 answers\.\n$/),
      stderr: expect.not.stringContaining('problem'),
    });
  });

  it('prints notices and their number, and exits with 0', () => {
    const { notices = [] } = readCase('notices');
    const log = 'Notice: the seals have no log yet. Begin it with npm run seal -- --log.';
    const lines = [log, ...notices, `${notices.length} notices. docs/rules.md explains each.`];
    expect(withCase('notices', run)).toMatchObject({ status: 0, stderr: `${lines.join('\n')}\n` });
  });

  it('exits with 2 and says how it is used when it is given an option it does not know', () => {
    const { status, stdout, stderr } = run('.', { flags: ['--all'] });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--all.*\nUsage: npm run check:content -- \[--base REF\] \[--all-notices\]\n$/s);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('does not wait for a named pipe', ({ skip }) => {
    skip(process.platform === 'win32', 'Windows has no named pipes in folders.');
    const result = withFolder((folder) => {
      cpSync('tests/fixtures/broken/base', folder, { recursive: true });
      execFileSync('mkfifo', [path.join(folder, 'answers/pipe.yaml')]);
      return run(folder);
    });
    expect(result).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/answers\/pipe\.yaml:1:1 {2}unexpected-file {2}/),
    });
  });
});
