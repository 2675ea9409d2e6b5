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
    expect(stdout).toMatch(/^1\. How often are backups made\?\n {3}Stated\. .+\n {3}§3\.1 ¶1: “.+”\n {3}https:/);
  });

  it('prints JSON with --json, from any working directory', async () => {
    const { code, stdout } = await run('ask', ['backups', '--json'], { cwd: tmpdir() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ question: 'backups', revision: '2025-03-01' });
    expect(JSON.parse(stdout).findings).toHaveLength(3);
  });

  it('exits with 1 if it finds nothing', async () => {
    const { code, stdout } = await run('ask', ['zzyzx qqflurb']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'Not stated in the policy of 1 March 2025.\n' });
  });

  it.each([
    [[], 'Expected a question.'],
    [['backups', '--most', '0'], 'Expected --most to be a number from 1 to 999, not “0”.'],
    [['backups', '--from', 'nowhere'], 'Cannot read /data/'],
  ])('prints its usage and exits with 2 for the arguments %j', async (flags, message) => {
    const { code, stdout, stderr } = await run('ask', flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('\nUsage: npm run ask -- ');
  });
});

describe('npm run new:answer', () => {
  const flags = ['--question', 'Is a “backup: copy” tested?', '--topic', 'backup'];
  let content = '';
  const file = (name: string) => path.join(content, name);

  beforeAll(() => {
    content = mkdtempSync(path.join(tmpdir(), 'answers-'));
    cpSync(acme, content, { recursive: true });
  });
  afterAll(() => rmSync(content, { recursive: true }));

  it('prints the file with --dry-run and writes nothing', async () => {
    const { code, stdout, stderr } = await run('new-answer', ['backup-drills', ...flags, '--dry-run'], { content });
    expect(code).toBe(0);
    expect(parse(stdout)).toMatchObject({ question: 'Is a “backup: copy” tested?', status: 'not-stated' });
    expect(stderr).toMatch(/^Would write \S*answers\/backup-drills\.yaml\. Next: /m);
    expect(existsSync(file('answers/backup-drills.yaml'))).toBe(false);
  });

  it('writes the file and skips unfinished answers', async () => {
    const unfinished = file('answers/unfinished.yaml');
    writeFileSync(unfinished, 'question: Unfinished?\nstatus: stated\nanswer:\ntopic: backup\n');
    const { code, stdout, stderr } = await run('new-answer', ['backup-drills', ...flags, '--status', 'in-part'], {
      content,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^Skipped, because .* reports problems there: \S*answers\/unfinished\.yaml\n/);
    expect(stderr).toMatch(/^Wrote \S*answers\/backup-drills\.yaml\. Next: /m);
    expect(readFileSync(file('answers/backup-drills.yaml'), 'utf8')).toContain('\nstatus: in-part\n');
    rmSync(unfinished);
  });

  it('refuses an id that another register has', async () => {
    const { code, stderr } = await run('new-answer', ['acme-support', ...flags], { content });
    expect(code).toBe(1);
    expect(stderr).toContain('contacts/acme-support.yaml already exists.');
  });

  it('reports other problems of the content and writes nothing', async () => {
    writeFileSync(file('company.yaml'), `${readFileSync(file('company.yaml'), 'utf8')}colour: blue\n`);
    const { code, stderr } = await run('new-answer', ['backup-drill', ...flags], { content });
    expect(code).toBe(1);
    expect(stderr).toMatch(/company\.yaml:\d+:1 {2}unknown-field /);
    expect(existsSync(file('answers/backup-drill.yaml'))).toBe(false);
  });

  it.each([
    [
      ['a-b', '--question', 'Why?', '--topic', 'weather'],
      'There is no topic “weather”. The topics are governance, risk,',
    ],
    [['../a', '--question', 'Why?', '--topic', 'backup'], 'id'],
  ])('prints its usage and exits with 2 for the arguments %j', async (wrong, message) => {
    const { code, stdout, stderr } = await run('new-answer', wrong, { content });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('\nUsage: npm run new:answer -- ID ');
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
