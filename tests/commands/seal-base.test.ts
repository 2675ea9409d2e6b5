import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addSeals } from '../../src/cli/add-seals.ts';
import { baseCommitOf } from '../../src/cli/base-commit.ts';
import { edit, makeDraft } from '../unit/library/check.ts';
import { runCommand } from './run-command.ts';

let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'base-'));
  content = path.join(root, 'site/content');
  cpSync('tests/fixtures/broken/base', content, { recursive: true });
  git('init', '-q', '-b', 'main');
  commit('First revision');
});

afterEach(() => rmSync(root, { recursive: true }));

function git(...args: string[]): string {
  const name = { GIT_AUTHOR_NAME: 'A', GIT_COMMITTER_NAME: 'A' };
  const mail = { GIT_AUTHOR_EMAIL: 'a@x.example', GIT_COMMITTER_EMAIL: 'a@x.example' };
  const env = { ...process.env, ...name, ...mail, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', ['-C', path.join(root, 'site'), ...args], { env, encoding: 'utf8' }).trim();
}

function commit(subject: string): string {
  git('add', '.');
  git('commit', '-q', '-m', subject);
  return git('rev-parse', 'HEAD');
}

const check = (...args: string[]) => runCommand('check-content', args, { CONTENT_DIR: content });

it('npm run check:content --base finds a seal that was removed with its revision, and one that was moved', async () => {
  makeDraft(content, '2026-01-01');
  addSeals(content, 'policy', ['2026-01-01']);
  commit('Second revision');
  expect(await check('--base', 'HEAD~1')).toMatchObject({ status: 0 });
  edit(path.join(content, 'policy/SHA256SUMS'), (text) => text.replace(/^.*2026-01-01.*\n/gm, ''));
  for (const name of ['2026-01-01', 'seals.txt']) rmSync(path.join(content, 'policy', name), { recursive: true });
  expect(await check()).toMatchObject({ status: 0 });
  const { status, stderr } = await check('--base', 'main');
  expect(status).toBe(1);
  expect(stderr).toMatch(/policy\/SHA256SUMS:\d+:1 {2}seal-removed {2}The line 2026-01-01\/\S+ of main is missing/);
  expect(stderr).toMatch(/policy\/seals\.txt:1:1 {2}seal-removed {2}/);
});

it('npm run check:content --base finds another text that is sealed in place of the published one', async () => {
  const file = path.join(content, 'policy/2024-05-01/scope.mdx');
  const before = execFileSync('sha256sum', [file], { encoding: 'utf8' }).slice(0, 64);
  edit(file, (text) => text.replace(/\n$/, ' And more.\n'));
  const after = execFileSync('sha256sum', [file], { encoding: 'utf8' }).slice(0, 64);
  edit(path.join(content, 'policy/SHA256SUMS'), (text) => text.replace(before, after));
  expect(await check()).toMatchObject({ status: 0 });
  expect((await check('--base', 'HEAD')).stderr).toMatch(/seal-removed {2}The line 2024-05-01\/scope\.mdx of HEAD /);
});

it('npm run check:content --base refuses a commit that there is not', async () => {
  expect(await check('--base', 'nowhere')).toMatchObject({ status: 1, stderr: 'There is no commit nowhere.\n' });
});

it('the gate compares a branch with where it left the default branch, and that branch with the commit before', () => {
  expect(baseCommitOf(content, undefined)).toBeUndefined();
  const first = git('rev-parse', 'HEAD');
  execFileSync('git', ['clone', '-q', '--bare', path.join(root, 'site'), path.join(root, 'remote')]);
  git('remote', 'add', 'origin', path.join(root, 'remote'));
  git('fetch', '-q', 'origin');
  git('remote', 'set-head', 'origin', 'main');
  expect(baseCommitOf(content, undefined)).toBeUndefined();
  edit(path.join(content, 'company.yaml'), (text) => `${text}\n`);
  const second = commit('Second');
  expect(baseCommitOf(content, undefined)).toEqual({ name: 'origin/main', commit: first });
  expect(baseCommitOf(content, 'main')).toEqual({ name: 'origin/main', commit: first });
  git('push', '-q', 'origin', 'main');
  expect(baseCommitOf(content, undefined)).toEqual({ name: 'HEAD^', commit: first });
  expect(second).not.toBe(first);
});

it.each([
  ['minisig', 'signature'],
  ['tsr', 'time stamp'],
])('npm run check:content --base finds that the file .%s of the base was removed', async (ending, kind) => {
  const proof = path.join(content, `policy/2024-05-01.${ending}`);
  writeFileSync(proof, 'x');
  commit('With a proof');
  rmSync(proof);
  const { status, stderr } = await check('--base', 'HEAD');
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`2024-05-01[.]${ending}:1:1 {2}seal-removed {2}The ${kind} of HEAD is missing`));
});
