import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseNames, check, readCase, withCase, withFolder } from './check.ts';

const timeout = 60_000;
const stackTrace = /^\s+at .*:\d+:\d+\)?$|node:internal|Error:/m;
const base = path.resolve('tests/fixtures/broken/base');

describe('a mistake in the content is reported where it stands', { concurrent: true }, () => {
  it.each(caseNames())('%s', { timeout }, async (name) => {
    const { expected } = readCase(name);
    const { code, stdout, stderr } = await withCase(name, (folder) => check(folder));
    const lines = stderr.trimEnd().split('\n');
    const count = `${expected.length} ${expected.length === 1 ? 'problem' : 'problems'}`;
    expect(lines).toEqual([...expected, `${count}. docs/rules.md explains each rule.`]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toMatch(stackTrace);
  });
});

describe('no content at all is one problem', { concurrent: true }, () => {
  const problem = (place: string) =>
    `${place}:1:1  no-content  There is no content here. Point CONTENT_DIR at a folder with company.yaml and policy/, or create them as docs/authoring.md shows.\n1 problem. docs/rules.md explains each rule.\n`;

  it('in an empty folder', { timeout }, async () => {
    const run = await withFolder((folder) => check(folder));
    expect(run).toEqual({ code: 1, stdout: '', stderr: problem('.') });
  });

  it('in a folder that does not exist', { timeout }, async () => {
    const run = await withFolder((folder) => check(folder, { content: 'none/here' }));
    expect(run).toEqual({ code: 1, stdout: '', stderr: problem('none/here') });
  });

  it('in a file', { timeout }, async () => {
    const run = await withFolder((folder) => {
      writeFileSync(path.join(folder, 'content'), 'text');
      return check(folder, { content: 'content' });
    });
    expect(run).toEqual({ code: 1, stdout: '', stderr: problem('content') });
  });
});

describe('what version control or a system may do to files', { concurrent: true }, () => {
  it('a file in the place of policy/ is reported, not thrown', { timeout }, async () => {
    const { code, stderr } = await withFolder((folder) => {
      cpSync(path.join(base, 'company.yaml'), path.join(folder, 'company.yaml'));
      writeFileSync(path.join(folder, 'policy'), 'text');
      return check(folder);
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^policy:1:1 {2}no-sealed-revision .*\npolicy:1:1 {2}unexpected-file /);
    expect(stderr).not.toMatch(stackTrace);
  });

  it('line ends of Windows move no position', { timeout }, async () => {
    const { code, stderr } = await withFolder((folder) => {
      cpSync(base, folder, { recursive: true });
      const answer = path.join(folder, 'answers/backup-frequency.yaml');
      const text = readFileSync(answer, 'utf8').replace('every night.\n', 'every hour.\n');
      writeFileSync(answer, text.replaceAll('\n', '\r\n'));
      const seals = path.join(folder, 'policy/SHA256SUMS');
      writeFileSync(seals, readFileSync(seals, 'utf8').replaceAll('\n', '\r\n'));
      const draft = path.join(folder, 'policy/2025-01-01');
      mkdirSync(draft);
      const about = readFileSync(path.join(folder, 'policy/2024-05-01/revision.yaml'), 'utf8');
      writeFileSync(path.join(draft, 'revision.yaml'), about.replace('2024-05-01', '2025-01-01'));
      writeFileSync(path.join(draft, 'scope.mdx'), "---\r\nnumber: '1'\r\ntitle: Scope\r\n---\r\n\r\nAll {of} it.\r\n");
      return check(folder);
    });
    expect(code).toBe(1);
    expect(stderr.split('\n').map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
      'answers/backup-frequency.yaml:6:12 quote-not-found',
      'policy/2025-01-01/scope.mdx:6:5 section-expression',
      '2 problems. docs/rules.md explains each rule.',
      '',
    ]);
  });

  it('a byte order mark and hidden files do no harm', { timeout }, async () => {
    const { code, stderr } = await withFolder((folder) => {
      cpSync(base, folder, { recursive: true });
      const company = path.join(folder, 'company.yaml');
      writeFileSync(company, `\ufeff${readFileSync(company, 'utf8')}`);
      writeFileSync(path.join(folder, 'answers/.hidden.yaml'), 'no: answer\n');
      return check(folder);
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('a pipe does not hold the check up', { timeout }, async () => {
    const { code, stderr } = await withFolder((folder) => {
      cpSync(base, folder, { recursive: true });
      execFileSync('mkfifo', [path.join(folder, 'answers/pipe.yaml')]);
      return check(folder);
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('exit codes', { concurrent: true }, () => {
  it.each(['content', 'tests/fixtures/acme', 'tests/fixtures/broken/base'])(
    '0 for %s',
    { timeout },
    async (content) => {
      const { code, stdout, stderr } = await check('.', { content });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Content is in order: \d+ sealed revision\(s\), \d+ sections, \d+ answers\.\n$/);
    },
  );

  it.each(['--all', 'content'])('2 for wrong usage: %s', { timeout }, async (flag) => {
    const { code, stdout, stderr } = await check('.', { content: 'content', flags: [flag] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(flag);
    expect(stderr).toMatch(/\nUsage: npm run check:content\n$/);
    expect(stderr).not.toMatch(stackTrace);
  });
});

describe('the base of the cases', () => {
  it('is sealed as it stands, so that each case has its own mistake only', async () => {
    await withFolder(async (folder) => {
      cpSync(base, folder, { recursive: true });
      rmSync(path.join(folder, 'policy/SHA256SUMS'));
      expect((await check(folder)).stderr).toContain('no-sealed-revision');
    });
  });
});
