import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const acme = path.resolve('tests/fixtures/acme');

describe('npm run ask', { concurrent: true }, () => {
  it('prints the best hits and exits with 0', async () => {
    const { code, stdout, stderr } = await run('ask', ['How often are backups made?', '--most', '1']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^1\. Backups\n {3}How often is data backed up\?\n {3}Stated\. .+\n {3}§3\.1 ¶1 of the policy of 1 March 2025: “.+”\n {3}https:/,
    );
  });

  it('prints JSON with --json, from any working directory', async () => {
    const { code, stdout } = await run('ask', ['backups', '--json'], { cwd: tmpdir() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ question: 'backups', revision: '2025-03-01' });
    expect(JSON.parse(stdout).findings).toHaveLength(3);
  });

  it('exits with 1 if it finds nothing', async () => {
    const { code, stdout } = await run('ask', ['zzyzx qqflurb']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'Nothing here has “zzyzx”, “qqflurb”.\n' });
  });

  it('replies to each question of a file with --questions', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'questions-'));
    const file = path.join(folder, 'questions.csv');
    try {
      writeFileSync(file, 'Id,Question\n1,How often are backups made?\n');
      const { code, stdout } = await run('ask', ['--questions', file, '--format', 'jsonl']);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ row: 2, status: 'stated', citations: [{ number: '3.1' }] });
      writeFileSync(file, 'a,b\n1,2\n');
      const wrong = await run('ask', ['--questions', file]);
      expect({ code: wrong.code, stdout: wrong.stdout }).toEqual({ code: 1, stdout: '' });
      expect(wrong.stderr).toContain(`${file}:1:1  questions-file  No column is named`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [[], 'Expected a question.'],
    [['backups', '--questions', 'q.csv'], 'Expected a question or --questions, not both.'],
    [['--questions', 'nowhere.csv'], 'no such file'],
    [['--questions', 'q.csv', '--format', 'pdf'], 'Expected --format to be text, jsonl or csv, not “pdf”.'],
    [['backups', '--most', '0'], 'Expected --most to be a number from 1 to 999, not “0”.'],
    [['backups', '--from', 'nowhere'], 'Cannot read /'],
  ])('prints its usage and exits with 2 for the arguments %j', async (flags, message) => {
    const { code, stdout, stderr } = await run('ask', flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('\nUsage: npm run ask -- ');
  });
});

describe('npm run new:answer', () => {
  let content = '';
  const file = (name: string) => path.join(content, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');

  beforeAll(() => {
    content = mkdtempSync(path.join(tmpdir(), 'answers-'));
    cpSync(acme, content, { recursive: true });
  });
  afterAll(() => rmSync(content, { recursive: true }));

  it('prints what it would add with --dry-run and writes nothing', async () => {
    const { code, stdout, stderr } = await run('new-answer', ['restoring', '--dry-run'], { content });
    expect(code).toBe(0);
    expect(stdout).toContain('\n#   restore-tests:\n');
    expect(stderr).toMatch(/^Would write \S*answers\/restoring\.yaml\. Next: /m);
    expect(existsSync(file('answers/restoring.yaml'))).toBe(false);
  });

  it('writes a file that changes nothing, and then has nothing to add', async () => {
    const first = await run('new-answer', ['restoring'], { content });
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toMatch(/^Wrote \S*answers\/restoring\.yaml\. Next: /m);
    const written = read('answers/restoring.yaml');
    expect((await run('check-content', [], { content })).code).toBe(0);
    const second = await run('new-answer', ['restoring'], { content });
    expect(second.code).toBe(0);
    expect(second.stderr).toMatch(/^\S*answers\/restoring\.yaml has all questions of the subject\./m);
    expect(read('answers/restoring.yaml')).toBe(written);
  });

  it.each([
    ['with its line endings', (text: string) => text.replaceAll('\n', '\r\n'), '\r\n\r\n# '],
    ['that does not end its last line', (text: string) => text.trimEnd(), '\n\n# '],
  ])('extends a file %s, and keeps every byte of it', async (_, change, begin) => {
    const before = change(read('answers/backups.yaml'));
    writeFileSync(file('answers/backups.yaml'), before);
    const { code, stderr } = await run('new-answer', ['backups'], { content });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Extended \S*answers\/backups\.yaml\./m);
    const after = read('answers/backups.yaml');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.trimEnd().length).startsWith(begin)).toBe(true);
    expect(after.includes('\r\n') && /[^\r]\n/.test(after)).toBe(false);
    cpSync(path.join(acme, 'answers/backups.yaml'), file('answers/backups.yaml'));
  });

  it('writes while other answers have problems, and names them', async () => {
    writeFileSync(file('answers/staff-screening.yaml'), 'answers:\n  staff-screening:\n');
    const { code, stderr } = await run('new-answer', ['passwords'], { content });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Skipped, because .* reports problems there: \S*answers\/staff-screening\.yaml\n/);
    expect(stderr).toMatch(/^Wrote \S*answers\/passwords\.yaml\./m);
    cpSync(path.join(acme, 'answers/staff-screening.yaml'), file('answers/staff-screening.yaml'));
  });

  it("writes the company's own subject", async () => {
    const flags = ['office-plants', '--title', 'Plants: green', '--topic', 'other'];
    const { code } = await run('new-answer', flags, { content });
    expect(code).toBe(0);
    expect(parse(read('answers/office-plants.yaml'))).toEqual({ title: 'Plants: green', topic: 'other' });
  });

  it('refuses a file that is no YAML, and leaves it as it is', async () => {
    writeFileSync(file('answers/deletion.yaml'), 'answers: "\n');
    const { code, stderr } = await run('new-answer', ['deletion'], { content });
    expect(code).toBe(1);
    expect(stderr).toMatch(/answers\/deletion\.yaml:1:10 {2}yaml-syntax /);
    expect(read('answers/deletion.yaml')).toBe('answers: "\n');
    rmSync(file('answers/deletion.yaml'));
  });

  it('refuses a subject that does not exist, and names the nearest', async () => {
    const { code, stderr } = await run('new-answer', ['backup'], { content });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The field has no subject backup\. The nearest are backups, /);
  });

  it('reports other problems of the content and writes nothing', async () => {
    writeFileSync(file('company.yaml'), `${read('company.yaml')}colour: blue\n`);
    const { code, stderr } = await run('new-answer', ['deletion'], { content });
    expect(code).toBe(1);
    expect(stderr).toMatch(/company\.yaml:\d+:1 {2}unknown-field /);
    expect(existsSync(file('answers/deletion.yaml'))).toBe(false);
  });

  it.each([
    [['plants', '--title', 'Plants', '--topic', 'weather'], 'There is no topic “weather”. The topics are governance,'],
    [['plants', '--title', 'Plants'], 'Expected both --title and --topic, or neither.'],
    [['plants', '--topic', 'other'], 'Expected both --title and --topic, or neither.'],
    [['../a'], 'Expected the id of one subject: lowercase letters, digits and hyphens.'],
    [['a', 'b'], 'Expected the id of one subject: lowercase letters, digits and hyphens.'],
  ])('prints its usage and exits with 2 for the arguments %j', async (wrong, message) => {
    const { code, stdout, stderr } = await run('new-answer', wrong, { content });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('\nUsage: npm run new:answer -- SUBJECT ');
  });
});

function run(script: string, flags: readonly string[], { content = acme, cwd = process.cwd() } = {}) {
  const options = { env: { ...process.env, CONTENT_DIR: content }, cwd };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [path.resolve(`scripts/${script}.ts`), ...flags], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
