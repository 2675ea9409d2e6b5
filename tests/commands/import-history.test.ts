import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runCommand } from './run-command.ts';

const root = mkdtempSync(path.join(tmpdir(), 'import-history-'));
const repository = path.join(root, 'repository');
afterAll(() => rmSync(root, { recursive: true }));

const start = '# Rules\n\n## Scope\n\nThese rules hold for everyone who works here.\n';
const backups = '\n## Backups\n\nWe copy all data every night, see [the list](https://x.example/list).\n';
const people = '\n## People\n\nEveryone is screened before they may see any data.\n';

function git(...args: string[]): void {
  const identity = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@x.example',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@x.example',
  };
  const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  execFileSync('git', ['-C', repository, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Commits a text as `docs/policy.md`, or as another file. */
function commit(date: string, subject: string, text: string, name = 'docs/policy.md'): void {
  mkdirSync(path.dirname(path.join(repository, name)), { recursive: true });
  writeFileSync(path.join(repository, name), text);
  git('add', '.');
  git('commit', '-q', '--allow-empty', '-m', subject, '--date', date);
}

beforeAll(() => {
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  commit('2024-01-10T09:00:00+02:00', 'Add the rules', start + backups, 'rules.md');
  commit('2024-01-10T23:30:00-05:00', 'Screen people', start + backups + people, 'rules.md');
  git('checkout', '-q', '-b', 'new-place');
  mkdirSync(path.join(repository, 'docs'));
  git('mv', 'rules.md', 'docs/policy.md');
  git('commit', '-q', '-m', 'Move', '--date', '2024-02-01T09:00:00Z');
  commit('2024-02-02T09:00:00Z', 'Draft', `${start}${people}\nA draft that the branch main never had.\n`);
  commit('2024-02-03T09:00:00Z', 'Hourly', (start + backups + people).replace('night', 'hour'));
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '--no-commit', 'new-place');
  git(
    'commit',
    '-q',
    '-m',
    'Merge pull request #1 from x/new-place',
    '-m',
    'Copy every hour',
    '--date',
    '2024-03-01T09:00:00Z',
  );
  commit('2024-04-01T09:00:00Z', 'Another file', 'x\n', 'readme.md');
  commit('2024-05-01T09:00:00Z', 'Remark', `${(start + backups + people).replace('night', 'hour')}\n<!-- x -->\n`);
});

/** Runs the import of the history into a content folder of its own. */
function importer() {
  const content = path.join(mkdtempSync(path.join(root, 'run-')), 'content');
  const run = (...args: string[]) =>
    runCommand('import', args, { CONTENT_DIR: content, CACHE_DIR: path.join(path.dirname(content), 'cache') });
  const company = () => {
    mkdirSync(content, { recursive: true });
    writeFileSync(path.join(content, 'company.yaml'), 'name: X\nlegalName: X Ltd\n');
  };
  return { content, run, company };
}

describe('npm run import --git', { timeout: 60_000 }, () => {
  it('makes a sealed revision of each day on which the branch changed the file, and then only compares', async () => {
    const { content, run } = importer();
    const args = ['docs/policy.md', '--git', repository, '--summary-from-commits', '--seal', '--company', 'X Ltd'];
    const first = await run(...args);
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/2024-05-01 \w{8} changed nothing that is imported; no revision\.\n/);
    expect(first.stdout).toContain(' has 2 new revisions, from 3 days with commits.\n2 revisions sealed.');
    const { library, problems } = loadLibrary(content);
    expect(problems).toBeUndefined();
    expect(library?.policies[0].revisions.map(({ publishedAt, summary }) => [publishedAt, summary])).toEqual([
      [expect.stringMatching(/^2024-03-01T09:00:00(Z|\+00:00)$/), 'Copy every hour'],
      ['2024-01-10T23:30:00-05:00', 'Add the rules; Screen people'],
    ]);
    expect(library?.policies[0].current.sections.map(({ id }) => id)).toEqual(['scope', 'backups', 'people']);

    const again = await run(...args);
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.stdout.match(/exists already, and is the same\.\n/g)).toHaveLength(2);
    expect(again.stdout).toContain('All of them are sealed already.');
  });

  it('writes nothing with --dry-run, and begins at the day of --git-since', async () => {
    const { content, run } = importer();
    const { status, stdout } = await run(
      'docs/policy.md',
      '--git',
      repository,
      '--dry-run',
      '--git-since',
      '2024-01-11',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2024-03-01 \w{8} \S+ would have 3 sections and 1 new reference\.\n/);
    expect(existsSync(content)).toBe(false);
  });

  it('says that relative links are left out, or against what the links of an index are resolved', async () => {
    commit('2024-06-01T09:00:00Z', 'Add an index', `${start}\nSee [the terms](terms.md).\n`, 'rules/index.md');
    const args = ['rules/index.md', '--git', repository, '--dry-run'];
    const { run } = importer();
    const [without, withSource] = await Promise.all([
      run(...args),
      run(...args, '--source', 'https://x.example/rules'),
    ]);
    git('reset', '-q', '--hard', 'HEAD~1');
    expect(without.stdout).toContain('\n1 revision leaves out relative links. ');
    expect(withSource.stdout).not.toContain('relative links.');
    expect(withSource.stdout).toContain('\nindex.md is the page of a folder, but --source does not end with /: ');
  });

  it('says which commit failed, and leaves the drafts before it', async () => {
    const { content, run, company } = importer();
    company();
    commit('2024-06-01T09:00:00Z', 'Empty it', '\n');
    const { status, stdout, stderr } = await run('docs/policy.md', '--git', repository, '--seal');
    git('reset', '-q', '--hard', 'HEAD~1');
    expect(status).toBe(1);
    expect(stdout).toContain('2024-03-01');
    expect(stderr).toMatch(
      /^The version of 2024-06-01 in commit \w{12} \(Empty it\) was not imported:\ndocs\/policy\.md has no headings .*\n2 drafts of earlier days are written, and nothing is sealed\.\n/,
    );
    expect(readdirSync(path.join(content, 'policy')).sort()).toEqual(['2024-01-10', '2024-03-01']);
    expect(readFileSync(path.join(content, 'policy/2024-03-01/backups.mdx'), 'utf8')).toContain('every hour');
  });

  it('refuses a shallow clone, a folder that is no repository, and a file that was never there', async () => {
    const shallow = path.join(root, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, shallow]);
    const { run } = importer();
    const [ofShallow, ofFolder, ofFile] = await Promise.all([
      run('docs/policy.md', '--git', shallow),
      run('docs/policy.md', '--git', root),
      run('docs/terms.md', '--git', repository),
    ]);
    expect(ofShallow).toMatchObject({ status: 1, stderr: expect.stringContaining('shallow clone') });
    expect(ofFolder).toMatchObject({ status: 1, stderr: expect.stringContaining('is not in a Git repository.') });
    expect(ofFile).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('docs/terms.md was never in the history'),
    });
  });
});
