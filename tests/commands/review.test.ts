import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const acme = 'tests/fixtures/acme';
const base = 'tests/fixtures/broken/base';

describe('npm run review', { concurrent: true, timeout: 60_000 }, () => {
  it('lists what is due as path:line:column, kind, sentence and hint, and exits with 1', async () => {
    const { status, stdout, stderr } = await run(acme, ['--on', '2028-11-02']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(
      `${lines.length - 1} things need a person on 2 November 2028. docs/authoring.md tells what to do.`,
    );
    for (const line of lines.slice(0, -1)) {
      const [, file = '', at = ''] = /^(\S+):(\d+):\d+ {2}[a-z-]+ {2}\S.*\. \S.*\.$/.exec(line) ?? [];
      expect(readFileSync(file, 'utf8').split('\n')[Number(at) - 1], line).toBeTruthy();
    }
    expect(stdout).toContain(
      'tests/fixtures/acme/certificates/iso-27001-2022.yaml:9:10  certificate-expiry  The certificate of Acme Cloud Ltd to ISO/IEC 27001:2022 expires on 31 January 2029. ',
    );
    expect(stdout).toContain(
      'tests/fixtures/acme/company.yaml:13:12  security-txt-expiry  security.txt expired on 15 October 2027. ',
    );
  });

  it('takes the day from SOURCE_DATE_EPOCH, and the days ahead from --days', async () => {
    const epoch = { SOURCE_DATE_EPOCH: String(Date.parse('2028-11-02T09:00:00Z') / 1000) };
    expect(await run(acme, [], epoch)).toEqual(await run(acme, ['--on', '2028-11-02']));
    expect((await run(acme, ['--days', '89'], epoch)).stdout).not.toContain('iso-27001-2022');
  });

  it('prints data: what is due and what is to come', async () => {
    const { status, stdout } = await run(acme, ['--format', 'json', '--on', '2026-11-23']);
    const data = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(data).toMatchObject({ on: '2026-11-23', days: 90 });
    expect(data.due[0]).toEqual({
      kind: 'certificate-expiry',
      date: '2024-05-31',
      path: 'tests/fixtures/acme/certificates/cyber-basics-2023.yaml',
      line: 4,
      column: 10,
      message: 'The certificate of Acme Cloud Ltd to Cyber Basics expired on 31 May 2024.',
      hint: 'Enter the renewed certificate, or write into its history that it was removed.',
    });
    expect(data.coming.map(({ kind, date }: { kind: string; date: string }) => [kind, date])).toEqual([
      ['reference-unverified', '2027-02-18'],
      ['reference-unverified', '2027-02-18'],
      ['answer-unreviewed', '2027-10-02'],
      ['security-txt-expiry', '2027-10-15'],
      ['certificate-expiry', '2029-01-31'],
      ['certificate-expiry', '2029-12-31'],
    ]);
  });

  it('prints the same calendar in every time zone', async () => {
    const calendars = await Promise.all(
      ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((TZ) =>
        run(acme, ['--format', 'ics', '--on', '2026-11-23'], { TZ }),
      ),
    );
    expect(new Set(calendars.map(({ stdout }) => stdout)).size).toBe(1);
    expect(calendars[0]?.stdout).toContain('\r\nDTSTART;VALUE=DATE:20271015\r\n');
  });

  it('exits with 0 when nothing needs a person, and says so', async () => {
    const before = await run(base, ['--on', '2024-04-30']);
    expect(before).toEqual({ status: 0, stdout: 'Nothing needs a person on 30 April 2024.\n', stderr: '' });
    const { due } = JSON.parse((await run(base, ['--on', '2024-04-30', '--format', 'json'])).stdout);
    expect(due).toEqual([]);
    expect((await run(base, ['--on', '2024-05-01'])).stdout).toContain('2 things need a person on 1 May 2024.');
  });

  it('says that no date is to come, where none is', async () => {
    const { stdout, stderr } = await run(base, ['--format', 'ics', '--on', '2090-01-01']);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'No date lies on or after 2090-01-01.\n' });
  });

  it.each([
    { args: ['--format', 'html'] },
    { args: ['--days', '-1'] },
    { args: ['--days', 'many'] },
    { args: ['--on', '2026-02-30'] },
    { args: ['--all'] },
    { args: ['today'] },
  ])('exits with 2 for $args', async ({ args }) => {
    const { status, stdout, stderr } = await run(acme, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /\nUsage: npm run review -- \[--format text\|json\|ics\] \[--days 90\] \[--on YYYY-MM-DD\]\n$/,
    );
  });

  it('reports content that has problems, and exits with 1', async () => {
    const { status, stderr } = await run('tests/fixtures/none', []);
    expect(status).toBe(1);
    expect(stderr).toContain('  no-content  ');
  });
});

interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

function run(content: string, args: string[], environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  const settings = { CONTENT_DIR: content, NODE_COMPILE_CACHE: path.resolve('.cache/node') };
  const env = { ...process.env, ...settings, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/review.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
