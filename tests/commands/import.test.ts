import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const policy = '# Rules\n\n## Backups\n\nWe copy data [every night](https://example.com/nights).\n\n## People\n\nx.\n';

const root = mkdtempSync(path.join(tmpdir(), 'import-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs `npm run import` of a policy, whose file is `policy.md`, with a content folder that is missing at first. */
function importer(bytes: string | Buffer = policy) {
  const folder = mkdtempSync(path.join(root, 'run-'));
  const file = path.join(folder, 'policy.md');
  const content = path.join(folder, 'content');
  writeFileSync(file, bytes);
  const run = (...args: string[]) => runCommand('import', args, { CONTENT_DIR: content });
  return { file, content, run };
}

describe('npm run import', { concurrent: true, timeout: 60_000 }, () => {
  it('writes a draft with its references, then only compares', async () => {
    const { file, content, run } = importer();
    const first = await run(file, '--date', '2024-01-01');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^No heading has a number: .*\n\S+policy\/2024-01-01 has 2 sections and 1 reference\. /,
    );
    const draft = path.join(content, 'policy/2024-01-01');
    expect(readdirSync(draft).sort()).toEqual(['backups.mdx', 'people.mdx', 'revision.yaml']);
    expect(readdirSync(path.join(content, 'references'))).toEqual(['example-com-nights.yaml']);

    const again = await run(file, '--date', '2024-01-01');
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.stdout).toContain(' already exists with the same 2 sections, byte for byte, ');

    writeFileSync(file, policy.replace('night', 'hour'));
    const other = await run(file, '--date', '2024-01-01');
    expect(other.status).toBe(1);
    expect(other.stderr).toMatch(
      / already exists\. Different: backups\.mdx\. Nothing was written\. If it is a later revision of that day, import it with --date 2024-01-01-2\.\n$/,
    );
    expect(readFileSync(path.join(draft, 'backups.mdx'), 'utf8')).toContain('every night');
  });

  it('names the company in a content folder without company.yaml, also when the draft exists already', async () => {
    const { file, content, run } = importer();
    expect((await run(file, '--date', '2024-01-01')).stdout).toMatch(/ Its title is “Rules”\. Next: .* --company "/);
    const again = await run(file, '--date', '2024-01-01', '--company', 'Acme Ltd');
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.stdout).toContain('Next: read it at /policy/2024-01-01/ with PREVIEW=2024-01-01 npm run dev, then ');
    expect(readFileSync(path.join(content, 'company.yaml'), 'utf8')).toBe('name: Acme Ltd\nlegalName: Acme Ltd\n');
  });

  it('writes nothing with --dry-run', async () => {
    const { file, content, run } = importer();
    const { status, stdout } = await run(file, '--date', '2024-01-01', '--dry-run');
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(' would have 2 sections and ') });
    expect(existsSync(content)).toBe(false);
  });

  it.each([
    ['a file that is missing', undefined, 'There is no file '],
    ['a PDF', '%PDF-1.7\n', 'A PDF has no headings and paragraphs'],
    ['an empty file', '', 'has no headings and no text'],
    ['a file in Latin-1', Buffer.from('# P\n\nCaf\u00e9.\n', 'latin1'), 'is not text in UTF-8.'],
    ['a policy without a title', '## A\n\nb.\n\n## C\n\nd.\n', '--title'],
  ])('refuses %s with exit code 1 and writes nothing', async (_name, bytes, message) => {
    const { file, content, run } = importer(bytes);
    const result = await run(bytes === undefined ? `${file}.md` : file, '--date', '2024-01-01');
    expect(result).toMatchObject({ status: 1, stderr: expect.stringContaining(message) });
    expect(existsSync(content)).toBe(false);
  });

  it.each([
    { args: ['--date', '2024-01-01'] },
    { args: ['policy.md'] },
    { args: ['policy.md', '--date', '2024-02-30'] },
    { args: ['policy.md', '--date', '2024-02-03', '--source', 'example.com'] },
    { args: ['policy.md', '--date', '2024-02-03', '--title', ' '] },
  ])('shows its usage and exits with 2 for $args', async ({ args }) => {
    const result = await importer().run(...args);
    expect(result).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run import') });
  });

  it('makes a policy of each of several files, which are sealed together and revised apart', async () => {
    const { file, content, run } = importer();
    const set = path.join(path.dirname(file), 'set');
    mkdirSync(set);
    writeFileSync(path.join(set, 'access.md'), '# Access policy\n\n## Keys\n\nSee [backups](backups.md#copies).\n');
    writeFileSync(path.join(set, 'backups.md'), '# Backups\n\n## Copies\n\nWe copy data every night.\n');
    const settings = { CONTENT_DIR: content, CACHE_DIR: path.join(set, '.cache') };

    const planned = await run(set, '--date', '2024-01-01', '--dry-run');
    expect(existsSync(content)).toBe(false);
    const written = await run(set, '--date', '2024-01-01', '--company', 'Acme Ltd');
    expect(written).toMatchObject({ status: 0, stderr: '' });
    const plan = planned.stdout.slice(0, planned.stdout.indexOf(' would have '));
    expect(written.stdout.slice(0, written.stdout.indexOf(' has 2 new '))).toBe(plan);
    expect(written.stdout).toMatch(
      / has 2 new drafts of 2 new policies\.\nNext: .* npm run seal -- 2024-01-01 --all\.\n$/,
    );
    const sealed = await runCommand('seal', ['2024-01-01', '--all'], settings);
    expect(sealed).toMatchObject({ status: 0, stdout: expect.stringMatching(/^4 files of 2 policies, /) });

    writeFileSync(path.join(set, 'backups.md'), '# Backups\n\n## Copies\n\nWe copy data every hour.\n');
    const revised = await run(set, '--date', '2024-06-01');
    expect(revised.stdout).toMatch(/ has 1 new draft\. Unchanged: 1 policy\.\n/);
    expect(readdirSync(path.join(content, 'policies/access')).sort()).toEqual([
      '2024-01-01',
      'SHA256SUMS',
      'policy.yaml',
      'seals.txt',
    ]);
    const alone = await run(path.join(set, 'backups.md'), '--date', '2024-07-01');
    expect(alone).toMatchObject({ status: 1, stderr: expect.stringContaining('--policy backups') });

    writeFileSync(path.join(set, 'empty.md'), '# Empty\n');
    const refused = await run(set, '--date', '2024-07-01');
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/empty\.md:1:1 {2}import-empty {2}.*\n1 problem\. .*\nNothing was written\.\n$/),
    });
    expect(readdirSync(path.join(content, 'policies'))).toEqual(['access', 'backups']);
  });

  it('reports content that has problems, exits with 1 and writes nothing', async () => {
    const { file, content, run } = importer();
    mkdirSync(path.join(content, 'policy/2024-01-01'), { recursive: true });
    const result = await run(file, '--date', '2025-01-01');
    expect(result).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('  no-sealed-revision  ') });
    expect(readdirSync(path.join(content, 'policy'))).toEqual(['2024-01-01']);
  });
});
