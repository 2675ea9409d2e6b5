import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { ImportedPolicy } from '../../../../src/importing/import-policy.ts';
import type { ExistingPolicies, ExistingPolicy } from '../../../../src/importing/set/existing-policies.ts';
import { documentProblems } from '../../../../src/importing/set/set-problems.ts';
import { formatProblem } from '../../../../src/model/problem.ts';
import { policyYaml } from '../../../../src/importing/set/plan-policy.ts';
import { bodies, existing, importFiles } from './set-of.ts';

const access = '# Access policy\n\n## Scope\n\nStaff.\n\n## Rules\n\nKeys are kept.\n';
const backups = '# Backup procedure\n\n## Scope\n\nAll data.\n';

describe('an import of a set', () => {
  it('makes a policy of each file, with its title, its order and the kind that the title names', () => {
    const { policies, problems } = importFiles({
      'access.md': access,
      'backups.md': backups,
      'code.md': '## Be kind\n\nx.\n\n## Be fair\n\ny.\n',
    });
    expect(problems).toEqual([]);
    expect(policies.map(({ policy }) => parse(policyYaml(policy)) as unknown)).toEqual([
      { title: 'Access policy', kind: 'policy', order: 1 },
      { title: 'Backup procedure', kind: 'procedure', order: 2 },
      { title: 'Code', order: 3 },
    ]);
    expect(policies.map(({ name, hasTitle, outcome }) => [name, hasTitle, outcome.kind])).toEqual([
      ['access', true, 'new'],
      ['backups', true, 'new'],
      ['code', false, 'new'],
    ]);
    expect([...(policies[0]?.files.keys() ?? [])]).toEqual(['scope.mdx', 'rules.mdx', 'revision.yaml']);
    expect(parse(policies[0]?.files.get('revision.yaml') ?? '')).toMatchObject({ title: 'Access policy' });
  });

  it('gives an external URL one reference, and each reference a name of its own', () => {
    const text = (title: string, path: string) =>
      `# ${title}\n\n## A\n\n[x](https://x.example/${path}) [y](https://y.example/).\n`;
    const { policies } = importFiles({ 'a.md': text('A', 'p'), 'b.md': text('B', 'P') });
    expect(policies.map(({ references }) => [...references.keys()])).toEqual([
      ['references/x-example-p.yaml', 'references/y-example.yaml'],
      ['references/x-example-p-2.yaml'],
    ]);
  });

  it('has the source that was given for all, or one in the folder that was given', () => {
    const texts = { 'access.md': access, 'a b/backups.md': backups };
    const sources = (source: string) =>
      importFiles(texts, { source }).policies.map(
        ({ files }) => parse(files.get('revision.yaml') ?? '').source as unknown,
      );
    expect(sources('https://x.example/all')).toEqual(['https://x.example/all', 'https://x.example/all']);
    expect(sources('https://x.example/set/')).toEqual([
      'https://x.example/set/access.md',
      'https://x.example/set/a%20b/backups.md',
    ]);
  });
});

describe('a link between files of a set', () => {
  const linked = (link: string, texts: Record<string, string> = {}) => {
    const { policies } = importFiles({
      'access.md': `# Access\n\n## Keys\n\nSee [it](${link}).\n`,
      'sub/backups.md': backups,
      ...texts,
    });
    return { body: policies[0] && bodies(policies[0])['keys.mdx'], notes: policies[0]?.notes };
  };

  it.each([
    ['sub/backups.md', '[it](backups/policy.yaml)'],
    ['sub/backups.md#scope', '[it](backups/scope.mdx)'],
    ['./sub/Backups.html#backup-procedure', '[it](backups/policy.yaml)'],
    ['access.md', '[it](revision.yaml)'],
    ['#keys', '[it](keys.mdx)'],
    ['access.md#keys', '[it](keys.mdx)'],
  ])('to %s becomes %s', (link, text) => {
    expect(linked(link).body).toBe(`See ${text}.`);
  });

  it('is named in the report with its section, if it has one', () => {
    expect(linked('sub/backups.md').notes).toContain('Links to other policies go to: “it” to Backup procedure.');
    expect(linked('sub/backups.md#scope').notes).toContain(
      'Links to other policies go to: “it” to Backup procedure §1.',
    );
  });

  it('goes to the whole policy if that has no such place, and the report says so with its line', () => {
    const { body, notes } = linked('sub/backups.md#none');
    expect(body).toBe('See [it](backups/policy.yaml).');
    expect(notes).toContain('Line 5: “Backup procedure” has no place #none: the link goes to the whole policy.');
  });

  it('goes to the whole policy if it is to the heading of a chapter', () => {
    const chapter = { 'roles.md': '# 5. Roles\n\nWho.\n\n## 5.1 Officer\n\nx.\n' };
    expect(linked('#5.-roles', chapter).body).toBe('See [it](roles/policy.yaml).');
    expect(linked('roles.md#5.1-officer', chapter).body).toBe('See [it](roles/officer.mdx).');
    const known = existing(importFiles(chapter).policies);
    const text = '# Access\n\n## Keys\n\n[a](#5.-roles) [b](#5.1-officer) [c](roles.md#roles)\n';
    const [policy] = importFiles({ 'access.md': text }, {}, known).policies;
    expect(policy && bodies(policy)['keys.mdx']).toBe(
      '[a](roles/policy.yaml) [b](roles/officer.mdx) [c](roles/policy.yaml)',
    );
  });

  it('is named in the report with its line if its words name another section than it opens', () => {
    const chapter = '# 4. Risks\n\n## 4.3 Rules\n\n### 4.3.1 Day\n\nx.\n';
    const notes = (words: string) =>
      importFiles({ 'risks.md': chapter, 'a.md': `# A\n\n## Keys\n\nx.\n\n[${words}](#4.3-rules)\n` }).policies[1]
        ?.notes ?? [];
    expect(notes('§4.3.1')).toContain('Line 7: The link “§4.3.1” opens §4.3, as in the source, not §4.3.1.');
    expect(notes('see section 4.4')).toContain(
      'Line 7: The link “see section 4.4” opens §4.3, as in the source, not §4.4.',
    );
    for (const words of ['§4.3', 'the rules in §4.3 paragraph 1', 'rules', '§4.3 and §4.4', 'version 4.4']) {
      expect(notes(words).join()).not.toContain('as in the source');
    }
    const own = importFiles({ 'risks.md': `${chapter}\n[§4.3](#4.3.1-day)\n` }).policies[0]?.notes;
    expect(own).toContain('Line 9: The link “§4.3” opens §4.3.1, as in the source, not §4.3.');
  });

  it('becomes text if there is no such file, and the report says so with its line', () => {
    const { body, notes } = linked('other.md#scope');
    expect(body).toBe('See it.');
    expect(notes).toContain('Line 5: Link removed, text kept: “it” (other.md#scope)');
  });

  it('without a file leads to the numbered heading that only one other file has', () => {
    const numbered = { 'roles.md': '# 5. Roles\n\n## 5.1 Officer\n\nx.\n' };
    expect(linked('#5.1-officer', numbered).body).toBe('See [it](roles/officer.mdx).');
    expect(linked('#scope').body).toBe('See it.');
    expect(linked('#5.1-officer', { ...numbered, 'more.md': '# 5. More\n\n## 5.1 Officer\n\nx.\n' }).body).toBe(
      'See it.',
    );
  });

  it('leads to a policy that exists already', () => {
    const known = existing(importFiles({ 'backups.md': backups }).policies);
    const text =
      '# Access\n\n## Keys\n\nSee [a](backups.md), [b](backups.md#scope), [c](backups.md#1-scope), [d](backups.md#no).\n';
    const [policy] = importFiles({ 'access.md': text }, {}, known).policies;
    expect(policy && bodies(policy)['keys.mdx']).toBe(
      'See [a](backups/policy.yaml), [b](backups/scope.mdx), [c](backups/scope.mdx), [d](backups/policy.yaml).',
    );
    expect(policy?.policy.order).toBe(2);
  });
});

describe('an import of a set into policies that exist', () => {
  const first = importFiles({ 'access.md': access, 'backups.md': backups }).policies;
  const changed = access.replace('## Rules', '## Keys').replace('kept', 'kept in a safe');
  const later = { date: '2024-06-01', publishedAt: '2024-06-01' };

  it('makes a new revision of those that changed, in which sections keep their files', () => {
    const { policies, problems } = importFiles({ 'access.md': changed, 'backups.md': backups }, later, existing(first));
    expect(problems).toEqual([]);
    expect(policies.map(({ outcome }) => outcome)).toEqual([
      { kind: 'revision' },
      { kind: 'unchanged', since: '2024-05-01' },
    ]);
    expect(policies[0]?.notes).toContain(
      '“Keys” is new, and “Rules” is gone. If it is the same section, import with --same access:keys=rules.',
    );
    const same = new Map([['access', new Map([['keys', 'rules']])]]);
    const renamed = importFiles({ 'access.md': changed }, { ...later, same }, existing(first)).policies[0];
    expect(renamed && Object.keys(bodies(renamed))).toEqual(['scope.mdx', 'rules.mdx']);
  });

  it.each([
    ['2024-05-01', 'The policy access has a revision of 1 May 2024 that differs from this file.'],
    ['2024-04-30', 'The policy access has a revision of 1 May 2024, which is newer than 2024-04-30.'],
  ])('is refused for %s, which is not newer', (date, message) => {
    const { problems } = importFiles({ 'access.md': changed, 'backups.md': backups }, { date }, existing(first));
    expect(problems).toEqual([
      `access.md:1:1  import-not-newer  ${message} Import it with a later date, such as --date 2024-05-01-2.`,
    ]);
  });

  it('is nothing new if it is the same again', () => {
    const { policies, problems } = importFiles({ 'access.md': access, 'backups.md': backups }, {}, existing(first));
    expect(problems).toEqual([]);
    expect(policies.map(({ outcome }) => outcome.kind)).toEqual(['unchanged', 'unchanged']);
  });

  it('has new policies after those that exist, in lists too, but no places in lists if those have none', () => {
    const text = { 'code.md': '# Code\n\n## A\n\nx.\n', 'terms.md': '# Terms\n\n## A\n\nx.\n' };
    const orders = (known: Partial<ExistingPolicies>) =>
      importFiles(text, later, known).policies.map(({ policy }) => policy.order);
    const { policies = new Map<string, ExistingPolicy>() } = existing(first);
    const without = [...policies].map(([name, one]): [string, ExistingPolicy] => [name, { ...one, order: undefined }]);
    expect(orders({ policies })).toEqual([3, 4]);
    expect(orders({ policies: new Map(without) })).toEqual([undefined, undefined]);
    expect(orders({ policies: new Map(without.slice(0, 1).map(([, one]) => ['policy', one])) })).toEqual([1, 2]);
  });

  it('reports the problems of the policies that it revises', () => {
    const broken = { path: 'p', line: 1, column: 1, rule: 'r', message: 'M.', hint: 'H.' };
    const policies = new Map([['access', { title: 'A', order: 1, dates: [], revisions: [], problems: [broken] }]]);
    expect(importFiles({ 'access.md': access }, {}, { policies }).problems).toEqual(['p:1:1  r  M. H.']);
  });
});

describe('a problem of one file of a set', () => {
  it.each<[Record<string, string>, string]>([
    [{ 'a.md': access, 'b.md': '# X\n' }, 'b.md:1:1  import-empty  The file has no headings and no text'],
    [{ 'a.md': access, 'A.md': backups }, 'A.md:1:1  import-name  The policy would be a, as that of a.md.'],
    [{ 'b/a.md': backups, 'b/A.md': backups }, 'b/A.md:1:1  import-name  The policy would be b-a'],
    [{ 'policy.md': 'x\n' }, 'policy.md:1:1  import-name  Neither the file nor its title can name the policy.'],
  ])('in %j is reported at its file', (texts, line) => {
    expect(importFiles(texts).problems).toEqual([expect.stringContaining(line)]);
  });

  it('is a pair of --same that names no section, or no policy of the set', () => {
    const pairs = (policy: string) => ({ same: new Map([[policy, new Map([['no', 'none']])]]) });
    for (const policy of ['access', 'other']) {
      expect(importFiles({ 'access.md': access }, pairs(policy)).problems).toEqual([
        `access.md:1:1  import-same  --same ${policy}:no=none names no section of the file or no file of the earlier revision. Take both names from the report of the import without it.`,
      ]);
    }
  });
});

describe('documentProblems()', () => {
  it('has the line of words that would be lost', () => {
    const lost = {
      sections: [{}],
      lostAt: ['line 12: “thirty days”', 'in “A cell”: “x”'],
    } as unknown as ImportedPolicy;
    expect(documentProblems(lost, 'a.md').map(formatProblem)).toEqual([
      'a.md:12:1  import-lost-words  No place was found for these words: “thirty days”. Correct it there.',
      'a.md:1:1  import-lost-words  No place was found for these words: in “A cell”: “x”. Correct it there.',
    ]);
  });
});

describe('files that are parts of one policy', () => {
  it('are joined under the name that was given', () => {
    const { policies, problems } = importFiles(
      { 'a.md': access, 'b.md': `${backups}\nSee [a](a.md).\n` },
      { name: 'rules', title: 'All rules' },
    );
    expect(problems).toEqual([]);
    expect(policies.map(({ name, title, sections }) => [name, title, sections.map(({ number }) => number)])).toEqual([
      ['rules', 'All rules', ['1', '1.1', '1.2', '2', '2.1']],
    ]);
    expect(policies[0] && bodies(policies[0])['scope-2.mdx']).toContain('See [a](access-policy.mdx).');
  });
});
