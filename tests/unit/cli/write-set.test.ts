import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planLines, nextAfterSet } from '../../../src/cli/set-report.ts';
import { writeSet } from '../../../src/cli/write-set.ts';
import { existing, importFiles } from '../importing/set/set-of.ts';
import { temporaryFolder } from '../importing/temporary-folder.ts';

const text = (title: string) =>
  `# ${title}\n\n## Article 4. Scope\n\nSee [x](https://x.example/${title}).\n\n## Article 5. Rules\n\nx.\n`;
const { policies } = importFiles({ 'access.md': text('Access'), 'backups.md': text('Backups') });
const written = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .sort()
    .filter((name) => name.includes('.'));

describe('writeSet()', () => {
  it('writes each draft with its policy.yaml and references, and leaves nothing else', () => {
    const content = path.join(temporaryFolder(), 'content');
    writeSet(content, '2024-05-01', policies);
    expect(written(content)).toEqual([
      'policies/access/2024-05-01/revision.yaml',
      'policies/access/2024-05-01/rules.mdx',
      'policies/access/2024-05-01/scope.mdx',
      'policies/access/policy.yaml',
      'policies/backups/2024-05-01/revision.yaml',
      'policies/backups/2024-05-01/rules.mdx',
      'policies/backups/2024-05-01/scope.mdx',
      'policies/backups/policy.yaml',
      'references/x-example-access.yaml',
      'references/x-example-backups.yaml',
    ]);
    expect(existsSync(path.join(content, 'policies/access/.2024-05-01.new'))).toBe(false);
  });

  it('never changes a policy.yaml that exists', () => {
    const content = temporaryFolder({ 'policies/access/policy.yaml': 'title: Mine\n' });
    writeSet(content, '2024-05-01', policies);
    expect(readFileSync(path.join(content, 'policies/access/policy.yaml'), 'utf8')).toBe('title: Mine\n');
  });

  it.each([
    ['a reference', { 'references/x-example-backups.yaml': 'by hand' }],
    ['a draft', { 'policies/backups/2024-05-01/old.mdx': 'x' }],
  ])('writes nothing at all if %s of the last policy exists', (_name, files: Record<string, string>) => {
    const content = temporaryFolder({ 'company.yaml': 'name: A\n', ...files });
    expect(() => writeSet(content, '2024-05-01', policies)).toThrow(/exists|EEXIST/);
    expect(written(content)).toEqual(['company.yaml', ...Object.keys(files)].sort());
    expect(existsSync(path.join(content, 'policies/access'))).toBe(false);
  });
});

describe('the plan of a set', () => {
  it('says the policy of a file, its title, kind, order and sections, with their own labels', () => {
    expect(policies.slice(0, 1).flatMap((policy) => planLines(policy, '2024-05-01'))).toEqual([
      'access.md: “Access”, policies/access/2024-05-01/, policy, order 1, 2 sections',
      '  The numbers of the source begin with 4.',
      '  Kept as labels, with the numbers that count the sections here in brackets: Article 4 (4), Article 5 (5).',
      '  4 [Article 4] Scope (scope.mdx)',
      '  5 [Article 5] Rules (rules.mdx)',
    ]);
  });

  it('says what is a new revision, what is unchanged, and what has no title', () => {
    const changed = importFiles(
      { 'access.md': text('Access'), 'backups.md': text('Backups').replace('See', 'Read'), 'code.md': 'x\n' },
      { date: '2024-06-01' },
      existing(policies),
    );
    expect(changed.policies.map((policy) => planLines(policy, '2024-06-01')[0])).toEqual([
      'access.md: “Access”, policies/access/, is as in the revision of 2024-05-01: no new revision.',
      'backups.md: “Backups”, policies/backups/2024-06-01/, new revision, 2 sections',
      'code.md: “Code” (the file has no title), policies/code/2024-06-01/, policy, order 3, 1 section',
    ]);
  });

  it('ends with what to do next', () => {
    const content = temporaryFolder();
    expect(nextAfterSet(content, '2024-05-01', policies)).toContain('--company "Example Ltd"');
    writeSet(content, '2024-05-01', policies);
    mkdirSync(path.join(content, 'company.yaml'));
    expect(nextAfterSet(content, '2024-05-01', policies)).toBe(
      'read them at /policies/ with PREVIEW=2024-05-01 npm run dev, then npm run seal -- 2024-05-01 --all.',
    );
    expect(nextAfterSet(content, '2024-05-01', policies.slice(0, 1))).toBe(
      'read it at /policies/access/2024-05-01/ with PREVIEW=access/2024-05-01 npm run dev, then npm run seal -- access 2024-05-01.',
    );
    expect(nextAfterSet(content, '2024-05-01', [])).toBeUndefined();
  });
});
