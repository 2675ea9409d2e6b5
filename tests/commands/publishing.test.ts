import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';

let folder: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'publish-')), 'content');
  cpSync('tests/fixtures/broken/base', folder, { recursive: true });
});

afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

function run(script: string, ...args: string[]) {
  return runWith({}, script, ...args);
}

function runWith(settings: Record<string, string>, script: string, ...args: string[]) {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      SOURCE_DATE_EPOCH: String(Date.parse('2026-11-25') / 1000),
      ...settings,
      CONTENT_DIR: folder,
    },
  });
}

const inPolicy = (...names: string[]) => path.join(folder, 'policy', ...names);
const about = (date: string) => inPolicy(date, 'revision.yaml');

function draft(date: string): void {
  expect(run('new-revision', date).status).toBe(0);
  writeFileSync(about(date), readFileSync(about(date), 'utf8').replace(/^summary: .*$/m, 'summary: Nothing changed.'));
}

describe('npm run new:revision', () => {
  it('copies the current revision to a draft and tells the next step', () => {
    const { status, stdout } = run('new-revision', '2026-12-01');
    expect(status).toBe(0);
    expect(stdout).toContain('Next: edit it with npm run dev open, then npm run seal -- 2026-12-01.');
    expect(readdirSync(inPolicy('2026-12-01'))).toEqual(readdirSync(inPolicy('2024-05-01')));
    expect(readFileSync(about('2026-12-01'), 'utf8')).toMatch(/publishedAt: '?2026-12-01T/);
    expect(loadLibrary(folder).library?.drafts.map(({ date }) => date)).toEqual(['2026-12-01']);
  });

  it('writes nothing in a dry run', () => {
    expect(run('new-revision', '2026-12-01', '--dry-run').status).toBe(0);
    expect(existsSync(inPolicy('2026-12-01'))).toBe(false);
  });

  it('refuses to overwrite, an earlier date, and wrong usage', () => {
    draft('2026-12-01');
    expect(run('new-revision', '2026-12-01')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('exists already'),
    });
    expect(run('new-revision', '2020-01-01')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Choose a later date'),
    });
    expect(run('new-revision', '2026-02-30')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Usage: npm run new:revision'),
    });
    expect(run('new-revision')).toMatchObject({ status: 2 });
  });
});

describe('npm run seal', () => {
  it('seals a draft, which is then current, and sha256sum agrees', () => {
    draft('2026-12-01');
    expect(run('seal', '2026-12-01')).toMatchObject({ status: 0, stdout: expect.stringContaining('are sealed') });
    expect(loadLibrary(folder).library?.current.date).toBe('2026-12-01');
    const output = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: inPolicy(), encoding: 'utf8' });
    expect(output).toContain('2026-12-01/revision.yaml: OK');
    expect(output).not.toContain('FAILED');
  });

  it('writes nothing in a dry run', () => {
    draft('2026-12-01');
    const before = readFileSync(inPolicy('SHA256SUMS'), 'utf8');
    expect(run('seal', '2026-12-01', '--dry-run')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('would be sealed'),
    });
    expect(readFileSync(inPolicy('SHA256SUMS'), 'utf8')).toBe(before);
  });

  it('lists every quote that the draft breaks, with the nearest text, and seals nothing', () => {
    draft('2026-12-01');
    const file = inPolicy('2026-12-01', 'backups.mdx');
    const { library } = loadLibrary(folder);
    const [citation] = library?.answers[0]?.citations ?? [];
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(citation?.quote ?? '', 'We make copies of everything sometimes.'),
    );
    const before = readFileSync(inPolicy('SHA256SUMS'), 'utf8');
    const { status, stderr } = run('seal', '2026-12-01');
    expect(status).toBe(1);
    expect(stderr).toMatch(/answers\/backup-frequency\.yaml:\d+:\d+ {2}quote-not-found .*2026-12-01.*nearest text/);
    expect(readFileSync(inPolicy('SHA256SUMS'), 'utf8')).toBe(before);
  });

  it('stores the line ends that Git stores, and says so', () => {
    draft('2026-12-01');
    const file = inPolicy('2026-12-01', 'backups.mdx');
    const windows = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(file, windows);
    const dry = run('seal', '2026-12-01', '--dry-run');
    expect(dry.stderr).toMatch(/^Files with Windows line ends would get .*LF.*: \S+backups\.mdx\.$/m);
    expect(readFileSync(file, 'utf8')).toBe(windows);
    const { status, stderr } = run('seal', '2026-12-01');
    expect(stderr).toMatch(/^Files with Windows line ends now have .*: \S+backups\.mdx\.$/m);
    expect(status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(windows.replaceAll('\r\n', '\n'));
    expect(readdirSync(inPolicy('2026-12-01'))).toEqual(readdirSync(inPolicy('2024-05-01')));
    expect(loadLibrary(folder).library?.current.date).toBe('2026-12-01');
  });

  it('says of a revision dated ahead that it is shown as in force already, and so do the check and the build', () => {
    draft('2026-12-01');
    const notice =
      'Warning: the revision of 1 December 2026 is dated 6 days after the build date, 25 November 2026, but is already shown as in force.\n';
    expect(run('seal', '2026-12-01')).toMatchObject({ status: 0, stderr: notice });
    expect(run('check-content')).toMatchObject({ status: 0, stderr: notice });
  });

  it('lists a summary that is still to be written among all other mistakes', () => {
    run('new-revision', '2026-12-01');
    writeFileSync(inPolicy('2026-12-01', 'scope.mdx'), 'No front matter.\n');
    const { status, stderr } = run('seal', '2026-12-01', '--dry-run');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /revision\.yaml:\d+:10 {2}missing-field {2}Field “summary” does not say what changed yet\. W/,
    );
    expect(stderr).toMatch(/scope\.mdx:1:1 {2}front-matter /);
  });

  it('says of a day that is none that there is no such day', () => {
    expect(run('seal', '2026-13-01')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^There is no day 2026-13-01\.\nUsage: /),
    });
    expect(run('seal', '1.12.2026').stderr).toMatch(/^“1\.12\.2026” is not a date in the format YYYY-MM-DD\.\n/);
  });

  it('refuses a draft that does not say what changed, one that is not there, and one that is sealed', () => {
    run('new-revision', '2026-12-01');
    expect(run('seal', '2026-12-01')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('does not say what changed'),
    });
    expect(run('seal', '2027-12-01')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no draft'),
    });
    expect(run('seal', '2024-05-01')).toMatchObject({ status: 1, stderr: expect.stringContaining('sealed already') });
  });
});

describe('PREVIEW', () => {
  const date = '2026-12-01';
  const answer = () => path.join(folder, 'answers/backup-frequency.yaml');

  function reword(): void {
    draft(date);
    const reworded = (text: string) => text.replace('every night', 'every hour');
    for (const file of [inPolicy(date, 'backups.mdx'), answer()]) {
      writeFileSync(file, reworded(readFileSync(file, 'utf8')));
    }
  }

  it('is named where an answer quotes what only a draft says', () => {
    reword();
    const { status, stderr } = run('check-content');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /quote-not-found .* has these words; the draft of 2026-12-01 has them\. Seal it with npm run seal -- 2026-12-01, or set PREVIEW=2026-12-01 /,
    );
  });

  it('names it too where an answer cites a section that only a draft has', () => {
    draft(date);
    writeFileSync(inPolicy(date, 'added.mdx'), "---\nnumber: '4'\ntitle: Added\n---\n\nWhat is added.\n");
    const text = readFileSync(answer(), 'utf8');
    writeFileSync(
      answer(),
      text.replace(/section: .*/, 'section: added').replace(/quote: .*/, 'quote: What is added.'),
    );
    expect(run('check-content').stderr).toMatch(
      /unknown-section .* has no section added; the draft of 2026-12-01 has it\. Seal it/,
    );
    expect(runWith({ PREVIEW: date }, 'check-content').status).toBe(0);
  });

  it('lets the content be checked as it will be, and changes nothing once the draft is sealed', () => {
    reword();
    expect(runWith({ PREVIEW: date }, 'check-content')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`with the revision of ${date} as sealed: 2 sealed revision(s)`),
    });
    expect(run('seal', date).status).toBe(0);
    writeFileSync(inPolicy(date, 'scope.mdx'), `${readFileSync(inPolicy(date, 'scope.mdx'), 'utf8')}\nMore.\n`);
    expect(runWith({ PREVIEW: date }, 'check-content').stderr).toContain('seal-changed-file');
  });

  it.each([
    ['2026-12-01', 'PREVIEW is 2026-12-01, and '],
    ['2026-13-01', 'PREVIEW names a draft by its date. There is no day 2026-13-01.'],
    ['../2024-05-01', 'PREVIEW names a draft by its date. “../2024-05-01” is not a date in the format YYYY-MM-DD.'],
  ])('%s is refused', (PREVIEW, message) => {
    const { status, stderr } = runWith({ PREVIEW }, 'check-content');
    expect({ status, lines: stderr.trim().split('\n') }).toEqual({
      status: 1,
      lines: [expect.stringContaining(message)],
    });
  });

  it('is refused by a build, which never publishes a draft', () => {
    reword();
    const OUT_DIR = path.join(path.dirname(folder), 'dist');
    const { status, stderr } = runWith({ PREVIEW: date, OUT_DIR }, 'build');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `PREVIEW is ${date}, and a build never publishes a draft. Unset PREVIEW, or seal the draft with npm run seal -- ${date}.\n`,
    });
    expect(existsSync(OUT_DIR)).toBe(false);
  });
});
