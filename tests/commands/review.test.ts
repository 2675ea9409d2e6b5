import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

/** Runs `npm run review` on a content folder. */
function run(content: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  return runCommand('review', args, { CONTENT_DIR: content, ...variables });
}

const acme = 'tests/fixtures/acme';
const base = 'tests/fixtures/broken/base';

describe('npm run review', { concurrent: true, timeout: 60_000 }, () => {
  it('prints the items that are due on the day of SOURCE_DATE_EPOCH and exits with 1', async () => {
    const SOURCE_DATE_EPOCH = String(Date.parse('2028-11-02T09:00:00Z') / 1000);
    const result = await run(acme, ['--days', '89'], { SOURCE_DATE_EPOCH });
    expect(result).toMatchObject({ status: 1, stderr: '' });
    expect(result.stdout).toMatch(/\n\d+ things need a person on 2 November 2028\. /);
    expect(result.stdout).not.toContain('iso-27001-2022');
  });

  it('exits with 0 if nothing is due', async () => {
    expect(await run(base, ['--on', '2024-04-30'])).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^Nothing needs a person on 30 April 2024\.\n.* not-assessed .*\n\d+ questions are not assessed\. .*\n$/s,
      ),
      stderr: '',
    });
  });

  it('prints the same calendar in every time zone', async () => {
    const args = ['--format', 'ics', '--on', '2026-11-23'];
    const [west, east] = await Promise.all(
      ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].map((TZ) => run(acme, args, { TZ })),
    );
    expect(west?.stdout).toContain('\r\nDTSTART;VALUE=DATE:20271015\r\n');
    expect(east?.stdout).toBe(west?.stdout);
  });

  it('says on standard error that a calendar would be empty', async () => {
    const { stdout, stderr } = await run(base, ['--format', 'ics', '--on', '2090-01-01']);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'No date lies on or after 2090-01-01.\n' });
  });

  it.each([{ args: ['--format', 'html'] }, { args: ['--days', '-1'] }, { args: ['--on', '2026-02-30'] }])(
    'shows its usage and exits with 2 for $args',
    async ({ args }) => {
      const { status, stdout, stderr } = await run(acme, args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('\nUsage: npm run review -- ');
    },
  );

  it('reports content that has problems and exits with 1', async () => {
    const { status, stderr } = await run('tests/fixtures/none', []);
    expect(status).toBe(1);
    expect(stderr).toContain('  no-content  ');
  });
});
