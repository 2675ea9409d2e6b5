import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { summaryPlaceholder } from '../../src/cli/summary-placeholder.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { edit, makeDraft } from '../unit/library/check.ts';
import { run } from './run.ts';

const date = '2026-12-01';
const next = `Next: edit it with npm run dev open, then npm run seal -- ${date}.`;
let folder: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'publish-')), 'content');
  cpSync('tests/fixtures/broken/base', folder, { recursive: true });
});

afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

const inPolicy = (...names: string[]) => path.join(folder, 'policy', ...names);
const seals = () => readFileSync(inPolicy('SHA256SUMS'), 'utf8');
const command = (script: string, ...args: string[]) =>
  run([`scripts/${script}.ts`, ...args], {
    CONTENT_DIR: folder,
    SOURCE_DATE_EPOCH: String(Date.parse('2026-11-25') / 1000),
  });

describe('npm run new:revision', () => {
  it('copies the current revision to a draft, says the next step, and does not overwrite the draft', () => {
    const { status, stdout } = command('new-revision', date);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(next) });
    expect(readdirSync(inPolicy(date))).toEqual(readdirSync(inPolicy('2024-05-01')));
    const about = readFileSync(inPolicy(date, 'revision.yaml'), 'utf8');
    expect(about).toMatch(/publishedAt: '?2026-12-01T/);
    expect(about).toContain(`summary: ${summaryPlaceholder}`);
    expect(loadLibrary(folder).library?.policies[0].drafts.map((draft) => draft.date)).toEqual([date]);
    expect(command('new-revision', date)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('exists already'),
    });
    expect(command('new-revision', '2024-05-01').stderr).toContain('sealed and never edited again');
    expect(command('seal', date)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('does not say what changed'),
    });
  });

  it('inserts and removes sections, and numbers the others anew', () => {
    const { status, stdout } = command(
      'new-revision',
      `${date}-2`,
      '--insert-after',
      '1',
      '--title',
      'Keys',
      '--remove',
      '3',
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Section 2 “Hosting” is 3 now') });
    expect(readdirSync(inPolicy(`${date}-2`))).toEqual([
      'backups.mdx',
      'copies.mdx',
      'hosting.mdx',
      'keys.mdx',
      'revision.yaml',
    ]);
    expect(readFileSync(inPolicy(`${date}-2`, 'hosting.mdx'), 'utf8')).toMatch(/^---\nnumber: '3'\n/);
    expect(readFileSync(inPolicy(`${date}-2`, 'revision.yaml'), 'utf8')).toMatch(/publishedAt: '?2026-12-01T/);
    expect(command('seal', `${date}-2`).stderr).toMatch(/keys\.mdx:6:1 {2}unwritten-section {2}/);
  });

  it('writes nothing in a dry run', () => {
    expect(command('new-revision', date, '--dry-run')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('would be a copy'),
    });
    expect(existsSync(inPolicy(date))).toBe(false);
  });

  it('refuses a date before the current revision', () => {
    expect(command('new-revision', '2020-01-01')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Choose a later date'),
    });
  });

  it('exits with 2 and prints its usage for a day that does not exist', () => {
    expect(command('new-revision', '2026-02-30')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Usage: npm run new:revision'),
    });
  });
});

describe('npm run seal', () => {
  it('only says what it would do in a dry run, and then seals a draft, as sha256sum confirms', () => {
    makeDraft(folder, date);
    const before = seals();
    expect(command('seal', date, '--dry-run')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('would be sealed'),
    });
    expect(seals()).toBe(before);
    expect(command('seal', date)).toEqual({
      status: 0,
      stdout: expect.stringContaining('are sealed'),
      stderr: expect.stringContaining('dated 6 days after'),
    });
    expect(loadLibrary(folder).library?.policies[0].current.date).toBe(date);
    const output = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: inPolicy(), encoding: 'utf8' });
    expect(output).toContain(`${date}/revision.yaml: OK`);
    expect(output).not.toContain('FAILED');
    expect(command('check-content')).toEqual({
      status: 0,
      stdout: expect.stringContaining('2 sealed revisions'),
      stderr: expect.stringContaining('dated 6 days after'),
    });
  });

  it('reports every quote that the draft breaks with the nearest text, and seals nothing', () => {
    makeDraft(folder, date);
    edit(inPolicy(date, 'backups.mdx'), (text) => text.replace(/We make.*/, 'We make copies of everything sometimes.'));
    const before = seals();
    const { status, stderr } = command('seal', date);
    expect(status).toBe(1);
    expect(stderr).toMatch(/answers\/backups\.yaml:\d+:\d+ {2}quote-not-found .*2026-12-01.*nearest text/);
    expect(seals()).toBe(before);
  });

  it('stores the line endings that Git stores, and says so', () => {
    makeDraft(folder, date);
    const file = inPolicy(date, 'backups.mdx');
    edit(file, (text) => text.replaceAll('\n', '\r\n'));
    const windows = readFileSync(file, 'utf8');
    expect(command('seal', date, '--dry-run').stderr).toMatch(/ would get .*LF.*: \S+backups\.mdx\.$/m);
    expect(readFileSync(file, 'utf8')).toBe(windows);
    const { status, stderr } = command('seal', date);
    expect(stderr).toMatch(/ now have .*: \S+backups\.mdx\.$/m);
    expect(status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(windows.replaceAll('\r\n', '\n'));
    expect(readdirSync(inPolicy(date))).toEqual(readdirSync(inPolicy('2024-05-01')));
    expect(loadLibrary(folder).library?.policies[0].current.date).toBe(date);
  });

  it('reports a summary that is still to be written together with every other mistake', () => {
    makeDraft(folder, date);
    edit(inPolicy(date, 'revision.yaml'), (text) => text.replace(/^summary: .*$/m, `summary: ${summaryPlaceholder}`));
    writeFileSync(inPolicy(date, 'scope.mdx'), 'No front matter.\n');
    const { status, stderr } = command('seal', date, '--dry-run');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /revision\.yaml:\d+:10 {2}missing-field {2}Field “summary” does not say what changed yet\. W/,
    );
    expect(stderr).toMatch(/scope\.mdx:1:1 {2}front-matter /);
  });

  it.each([
    ['2026-13-01', /^There is no day 2026-13-01\.\nUsage: /],
    ['1.12.2026', /^“1\.12\.2026” is not a date in the format YYYY-MM-DD\.\nUsage: /],
  ])('exits with 2 and says why %s is not a date', (text, message) => {
    expect(command('seal', text)).toMatchObject({ status: 2, stderr: expect.stringMatching(message) });
  });

  it.each([
    ['has no draft', '2027-12-01', 'There is no draft'],
    ['is sealed already', '2024-05-01', 'sealed already'],
  ])('refuses a date that %s', (_why, day, message) => {
    expect(command('seal', day)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
  });
});
