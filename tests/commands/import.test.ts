import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';

vi.setConfig({ testTimeout: 60_000 });

const source = 'tests/fixtures/source/information-security-policy.rev-1644245064.md';
const from = 'https://wiki.directo.ee/en/infoturbe_pohimotted?rev=1644245064';
let work: string;
let content: string;

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'import-'));
  content = path.join(work, 'content');
});

afterEach(() => rmSync(work, { recursive: true }));

function run(script: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content };
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8', env });
}

// another company's content has no such revision
describe.runIf(existsSync('content/policy/2022-02-07'))('npm run import of the first policy', () => {
  it('gives the sealed files byte for byte, and says so when they are there', () => {
    const { status, stdout } = run('import', source, '--date', '2022-02-07', '--source', from);
    expect({ status, joined: stdout.match(/Joined at a page break/g)?.length }).toEqual({ status: 0, joined: 3 });
    for (const name of readdirSync('content/policy/2022-02-07')) {
      const made = readFileSync(path.join(content, 'policy/2022-02-07', name), 'utf8');
      expect(made, name).toBe(readFileSync(path.join('content/policy/2022-02-07', name), 'utf8'));
    }
    expect(readdirSync(path.join(content, 'policy/2022-02-07'))).toEqual(readdirSync('content/policy/2022-02-07'));
    content = path.resolve('content');
    const again = run('import', source, '--date', '2022-02-07', '--source', from);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('exists already with the same 17 sections, byte for byte');
  });
});

describe('npm run import', () => {
  const policy = (text: string) => {
    const file = path.join(work, 'policy.md');
    writeFileSync(file, text);
    return file;
  };
  const first =
    '# Rules\n\n## Backups\n\nWe copy data [every night](https://example.com/nights).\n\n## People\n\nStaff are trained.\n';

  it('makes a history that seals without a hand’s help', () => {
    run('import', policy(first), '--date', '2024-01-01', '--source', 'https://example.com/rules');
    writeFileSync(path.join(content, 'company.yaml'), 'name: Example\nlegalName: Example Ltd\n');
    expect(run('seal', '2024-01-01').stderr).toBe('');
    run(
      'import',
      policy(first.replace('Backups', 'Backups of data').replace('trained', 'screened')),
      '--date',
      '2025-01-01',
    );
    expect(run('seal', '2025-01-01').stderr).toBe('');
    const { library } = loadLibrary(content);
    expect(library?.revisions.map(({ date, summary }) => [date, summary])).toEqual([
      ['2025-01-01', 'Changed: “Backups of data”, “People”.'],
      ['2024-01-01', 'First revision published in this trust center.'],
    ]);
    expect(library?.current.sections.map(({ id }) => id)).toEqual(['backups', 'people']);
    expect(library?.current.publishedAt).toBe('2025-01-01');
    expect(library?.references.map(({ title }) => title)).toEqual([
      'every night',
      'Where the policy was published before',
    ]);
  });

  it('writes nothing in a dry run, and never over what is there', () => {
    expect(run('import', policy(first), '--date', '2024-01-01', '--dry-run').stdout).toContain('would have 2 sections');
    expect(existsSync(content)).toBe(false);
    run('import', policy(first), '--date', '2024-01-01');
    writeFileSync(path.join(content, 'company.yaml'), 'name: Example\nlegalName: Example Ltd\n');
    run('seal', '2024-01-01');
    const other = run('import', policy(first.replace('night', 'hour')), '--date', '2024-01-01');
    expect(other.stderr).toContain('exists already, and differs: backups.mdx. Nothing is written.');
    expect(other.status).toBe(1);
  });

  it('compares with a draft too, all of it', () => {
    const again = (...args: string[]) => run('import', policy(first), '--date', '2024-01-01', ...args);
    again('--source', 'https://example.com/rules');
    expect(again()).toMatchObject({ status: 0, stderr: '' });
    expect(again().stdout).toContain('the same 2 sections, byte for byte, and the same title, publishedAt in revision');
    const draft = path.join(content, 'policy/2024-01-01');
    writeFileSync(path.join(draft, 'vendors.mdx'), "---\nnumber: '3'\ntitle: Vendors\n---\n\nNone.\n");
    rmSync(path.join(draft, 'people.mdx'));
    expect(again('--title', 'Other', '--summary', 'Written.')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        'exists already, and differs: revision.yaml (title, summary); and lacks: people.mdx; and has besides: vendors.mdx. Nothing is written.',
      ),
    });
  });

  it('refuses what it cannot read, and says how it is used', () => {
    expect(run('import', path.join(work, 'none.md'), '--date', '2024-01-01')).toMatchObject({ status: 1 });
    expect(run('import', policy(''), '--date', '2024-01-01').stderr).toContain('has no headings and no text');
    expect(run('import', work, '--date', '2024-01-01')).toMatchObject({ status: 2 });
    const latin = path.join(work, 'latin.md');
    writeFileSync(latin, Buffer.from('# P\n\n## A\n\nCaf\u00e9.\n', 'latin1'));
    expect(run('import', latin, '--date', '2024-01-01').stderr).toContain('is not text in UTF-8.');
    const windows = policy('\ufeff---\r\ntitle: x\r\n---\r\n# P\r\n\r\n## A\r\n\r\nb.\r\n');
    expect(run('import', windows, '--date', '2024-01-01', '--dry-run').stdout).toContain('would have 1 section.');
    expect(run('import', policy('## A\n\nb.\n\n## C\n\nd.\n'), '--date', '2024-01-01').stderr).toContain('--title');
    for (const wrong of [
      ['policy.doc', '--date', '2024-01-01'],
      ['policy.md'],
      ['policy.md', '--date', '2024-02-30'],
      ['policy.md', '--date', '2024-02-03T25:00:00+02:00'],
      ['policy.md', '--date', '2024-02-03T10:00:00+99:00'],
      ['policy.md', '--date', '2024-02-03', '--summary', ''],
      ['policy.md', '--date', '2024-02-03', '--title', ' '],
      ['policy.md', '--date', '2024-02-03', '--source', ''],
    ]) {
      expect(run('import', ...wrong)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('Usage: npm run import'),
      });
    }
  });
});
