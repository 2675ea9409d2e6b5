import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addSeals } from '../../src/cli/add-seals.ts';
import { makeDraft } from '../unit/library/check.ts';
import { runCommand } from './run-command.ts';

const date = '2026-12-01';
let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'undo-'));
  content = path.join(root, 'site/content');
  cpSync('tests/fixtures/broken/base', content, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const seals = () => readFileSync(path.join(content, 'policy/SHA256SUMS'), 'utf8');
const undo = (...args: string[]) => runCommand('seal', [date, '--undo', ...args], { CONTENT_DIR: content });

function git(...args: string[]): void {
  const name = { GIT_AUTHOR_NAME: 'A', GIT_COMMITTER_NAME: 'A' };
  const mail = { GIT_AUTHOR_EMAIL: 'a@x.example', GIT_COMMITTER_EMAIL: 'a@x.example' };
  const env = { ...process.env, ...name, ...mail, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  execFileSync('git', ['-C', path.join(root, 'site'), ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Commits everything on the branch main, and pushes it to a remote repository. */
function publish(subject: string): void {
  if (!existsSync(path.join(root, 'site/.git'))) {
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', path.join(root, 'remote')]);
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', path.join(root, 'remote'));
  }
  git('add', '.');
  git('commit', '-q', '-m', subject);
  git('push', '-q', 'origin', 'main');
  git('remote', 'set-head', 'origin', 'main');
}

it('npm run seal --undo takes back a seal that is on no published branch', { timeout: 60_000 }, async () => {
  publish('First revision');
  const before = seals();
  makeDraft(content, date);
  addSeals(content, 'policy', [date]);
  git('checkout', '-q', '-b', 'next');
  git('add', '.');
  git('commit', '-q', '-m', 'Seal');
  const sealed = seals();
  expect(await undo('--dry-run')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('would be a draft again'),
  });
  expect(seals()).toBe(sealed);
  const { status, stdout } = await undo();
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(`of ${date} is a draft again.`) });
  expect(seals()).toBe(before);
  expect(existsSync(path.join(content, 'policy', date, 'scope.mdx'))).toBe(true);
  expect(await undo()).toMatchObject({ status: 1, stderr: expect.stringContaining('is not sealed.') });
});

it(
  'npm run seal --undo refuses a revision that was published, even if it was reverted',
  { timeout: 60_000 },
  async () => {
    publish('First revision');
    makeDraft(content, date);
    addSeals(content, 'policy', [date]);
    publish('Second revision');
    git('revert', '--no-edit', 'HEAD');
    git('push', '-q', 'origin', 'main');
    git('checkout', '-q', 'HEAD~1', '--', '.');
    const sealed = seals();
    for (const args of [[], ['--published', 'main'], ['--force']]) {
      expect(await undo(...args)).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/was published with commit [0-9a-f]+ on (origin\/)?main/),
      });
    }
    expect(seals()).toBe(sealed);
  },
);

it('npm run seal --undo refuses what it cannot know without --force', { timeout: 60_000 }, async () => {
  makeDraft(content, date);
  addSeals(content, 'policy', [date]);
  expect(await undo()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/is not in a Git repository\.\nIt is not known .* --force if you are certain/),
  });
  const first = await runCommand('seal', ['2024-05-01', '--undo', '--force'], { CONTENT_DIR: content });
  expect(first).toMatchObject({ status: 1, stderr: expect.stringContaining(`which is that of ${date}.`) });
  expect(await undo('--published', 'main')).toMatchObject({ status: 1 });
  expect(await undo('--force')).toMatchObject({ status: 0 });
  expect(seals()).not.toContain(date);
});
