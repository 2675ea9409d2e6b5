import { describe, expect, it } from 'vitest';
import type { ExistingRevisions } from '../../../../src/importing/history/existing-revisions.ts';
import { existingRevisions } from '../../../../src/importing/history/existing-revisions.ts';
import type { FileDay } from '../../../../src/importing/history/file-days.ts';
import { type HistoryOptions, importHistory } from '../../../../src/importing/history/import-history.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const nothing = existingRevisions('no-such-folder');
const start = '# Rules\n\n## Scope\n\nThese rules hold for everyone who works here.\n';
const backups = `${start}\n## Backups\n\nWe copy all data every night to another building.\n`;
const people = '## People\n\nEveryone is screened before they may see any data.\n';

/** Imports a version a day from their texts, `undefined` where the file was removed. */
function importTexts(
  texts: Record<string, string | Buffer | undefined>,
  {
    existing = nothing,
    path = 'policy.md',
    ...given
  }: Partial<HistoryOptions> & { existing?: ExistingRevisions; path?: string } = {},
) {
  const days = Object.entries(texts).map(([day, text]): FileDay => {
    const time = `${day}T09:00:00+03:00`;
    const subjects = [`First of ${day}`, `Last of ${day}`];
    return { day, time, subjects, last: { id: day, time, subject: '', path: text === undefined ? undefined : path } };
  });
  const options = { name: 'policy.md', same: new Map(), summaryFromCommits: false, ...given };
  return [...importHistory(days, ({ day }) => Buffer.from(texts[day] ?? ''), existing, options)];
}

const kindsOf = (...given: Parameters<typeof importTexts>) => importTexts(...given).map(({ kind }) => kind);

describe('importHistory', () => {
  it('makes a revision of each day with its files and when it was published', () => {
    const [first, second] = importTexts({ '2024-05-01': backups, '2024-06-01': `${backups}\n${people}` });
    expect(first).toMatchObject({ kind: 'revision', day: '2024-05-01' });
    if (first?.kind !== 'revision' || second?.kind !== 'revision') throw new Error('Expected two revisions.');
    expect([...first.files.keys()]).toEqual(['scope.mdx', 'backups.mdx', 'revision.yaml']);
    expect(first.files.get('revision.yaml')).toContain("publishedAt: '2024-05-01T09:00:00+03:00'");
    expect(first.files.get('revision.yaml')).toContain('First revision published');
    expect([...second.files.keys()]).toEqual(['scope.mdx', 'backups.mdx', 'people.mdx', 'revision.yaml']);
    expect(second.files.get('revision.yaml')).toContain('Added: “People”');
  });

  it('compares each version with the one just imported, so that a section keeps its file', () => {
    const renamed = backups.replace('## Backups', '## Copies of data');
    const [, second] = importTexts({ '2024-05-01': backups, '2024-06-01': renamed });
    expect(second).toMatchObject({
      notes: [
        expect.stringContaining('No heading has a number'),
        expect.stringContaining('keeps the file name backups.mdx'),
      ],
    });
  });

  it('continues the files that --same names for a day', () => {
    const texts = { '2024-05-01': backups, '2024-06-01': `${start}\n${people}` };
    const same = new Map([['2024-06-01', new Map([['people', 'backups']])]]);
    const [, second] = importTexts(texts, { same });
    expect(second?.kind === 'revision' && [...second.files.keys()]).toEqual([
      'scope.mdx',
      'backups.mdx',
      'revision.yaml',
    ]);
    expect(importTexts(texts, { same: new Map([['2024-06-01', new Map([['people', 'nothing']])]]) })[1]).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('--same people=nothing'),
    });
  });

  it('asks with the day of the revision whether a section is one that is gone', () => {
    const texts = {
      '2024-05-01': `${start}\n## Deleted data\n\nWhen you leave we erase your files within thirty days.\n`,
      '2024-06-01': `${start}\n${people}\n## Erasure\n\nWithin thirty days the files are erased.\n`,
    };
    expect(importTexts(texts)[1]).toMatchObject({
      notes: [expect.any(String), expect.stringContaining('--same 2024-06-01:erasure=deleted-data.')],
    });
  });

  it('keeps the title out of the sections when a second heading stands on its level', () => {
    const texts = { '2024-05-01': backups, '2024-06-01': `${backups}\n# Annex\n\nNobody may work alone at night.\n` };
    const [, second] = importTexts(texts, { title: 'Rules' });
    expect(second?.kind === 'revision' && [...second.files.keys()]).toEqual([
      'scope.mdx',
      'backups.mdx',
      'annex.mdx',
      'revision.yaml',
    ]);
    expect(second?.kind === 'revision' && second.files.get('annex.mdx')).toContain("number: '3'");
  });

  it('keeps the text below the title in section 0 when a second heading stands on its level', () => {
    const text = backups.replace('# Rules\n', '# Rules\n\nWe keep to these.\n');
    const [, second] = importTexts({ '2024-05-01': text, '2024-06-01': `${text}\n# Annex\n\nNone.\n` });
    expect(second?.kind === 'revision' && second.files.get('rules.mdx')).toContain("number: '0'");
  });

  it('keeps a section that has the title of the policy', () => {
    const text = '# Scope\n\nThese rules hold for everyone.\n\n# People\n\nAll are screened.\n';
    const [, second] = importTexts({ '2024-05-01': text, '2024-06-01': `${text}\nTwice.\n` }, { title: 'Scope' });
    expect(second?.kind === 'revision' && second.files.get('scope.mdx')).toContain("number: '1'");
  });

  it('has the subjects of all commits of the day as summary if it is asked to', () => {
    const [first] = importTexts({ '2024-05-01': backups }, { summaryFromCommits: true });
    expect(first?.kind === 'revision' && first.files.get('revision.yaml')).toContain(
      'summary: First of 2024-05-01; Last of 2024-05-01',
    );
  });

  it('makes no revision of a day that left the file, or all that is imported of it, as it was', () => {
    const days = importTexts({
      '2024-05-01': backups,
      '2024-05-02': backups,
      '2024-05-03': `${backups}\n<!-- a remark -->\n`,
      '2024-05-04': backups.replace('night', 'hour'),
    });
    expect(days).toMatchObject([
      { kind: 'revision' },
      { kind: 'unchanged', same: 'file' },
      { kind: 'unchanged', same: 'sections' },
      { kind: 'revision' },
    ]);
  });

  it('makes no revision of a removal, nor of the same text that comes back', () => {
    expect(kindsOf({ '2024-05-01': backups, '2024-05-02': undefined, '2024-05-03': backups })).toEqual([
      'revision',
      'removed',
      'unchanged',
    ]);
  });

  it('makes a revision of which only the title changed', () => {
    expect(kindsOf({ '2024-05-01': backups, '2024-05-02': backups.replace('# Rules', '# Our rules') })).toEqual([
      'revision',
      'revision',
    ]);
  });

  it('registers each new URL once, with an id that is not used', () => {
    const linked = (...urls: string[]) => `${backups}\n${urls.map((url) => `See [this](${url}).\n`).join('\n')}`;
    const days = importTexts({
      '2024-05-01': linked('https://x.example/a'),
      '2024-05-02': linked('https://x.example/a', 'https://x.example/b'),
      '2024-05-03': linked('https://x.example/A', 'https://x.example/b'),
    });
    expect(days.map((day) => day.kind === 'revision' && [...day.references.keys()])).toEqual([
      ['references/x-example-a.yaml'],
      ['references/x-example-b.yaml'],
      ['references/x-example-a-2.yaml'],
    ]);
  });

  it.each([
    ['that is not UTF-8', Buffer.from('## Caf\u00e9\n', 'latin1'), 'is not text in UTF-8'],
    ['without text', ' \n', 'no headings and no text'],
  ])('ends at a version %s', (_, text, reason) => {
    const days = importTexts({ '2024-05-01': backups, '2024-05-02': text, '2024-05-03': people });
    expect(days.map(({ kind }) => kind)).toEqual(['revision', 'failed']);
    expect(days[1]).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  it('ends at a version without a title, or with another kind of file', () => {
    expect(importTexts({ '2024-05-01': `${backups}\n# More\n` })).toMatchObject([
      { kind: 'failed', reason: expect.stringContaining('--title') },
    ]);
    expect(importTexts({ '2024-05-01': backups }, { path: 'policy.rst' })).toMatchObject([
      { kind: 'failed', reason: 'policy.rst is neither a Markdown nor an HTML file.' },
    ]);
  });
});

describe('importHistory with existing revisions', () => {
  const section = (number: string, title: string, text: string) =>
    `---\nnumber: '${number}'\ntitle: ${title}\n---\n\n${text}\n`;
  const existingWith = (files: Record<string, string>) => existingRevisions(temporaryFolder(files));
  const second = {
    'policy/2024-05-02/all.mdx': section('1', 'Scope', 'These rules hold for everyone who works here.'),
    'policy/2024-05-02/copies.mdx': section('2', 'Backups', 'We copy all data every night to another building.'),
    'policy/2024-05-02/revision.yaml': "title: Rules\npublishedAt: '2024-05-02T09:00:00+03:00'\nsummary: First.\n",
  };

  it('keeps the revision of a day and its file names, and says what an import of that version would be', () => {
    const texts = { '2024-05-01': `${start}\n${people}`, '2024-05-02': backups, '2024-05-03': `${backups}\n${people}` };
    const days = importTexts(texts, { existing: existingWith(second) });
    expect(days.map((day) => [day.kind, 'files' in day && [...day.files.keys()]])).toEqual([
      ['revision', ['all.mdx', 'people.mdx', 'revision.yaml']],
      ['existing', ['all.mdx', 'copies.mdx']],
      ['revision', ['all.mdx', 'copies.mdx', 'people.mdx', 'revision.yaml']],
    ]);
  });

  it('goes on after a version that cannot be imported if its day has a revision', () => {
    const days = importTexts({ '2024-05-02': ' ', '2024-05-03': backups }, { existing: existingWith(second) });
    expect(days).toMatchObject([
      { kind: 'existing', notes: [expect.stringContaining('no headings and no text')] },
      { kind: 'unchanged', same: 'sections' },
    ]);
  });

  it('does not reuse the URLs and ids that are registered', () => {
    const existing = existingWith({
      'references/x-example-a.yaml': 'url: https://x.example/a\ntitle: A\nkind: website\n',
      'contacts/x-example-b.yaml':
        'name: B\npurpose: sales\nemail: b@x.example\nsource: { company: true, on: 2024-01-01 }\n',
    });
    const text = `${backups}\nSee [a](https://x.example/a) and [b](https://x.example/b).\n`;
    const [first] = importTexts({ '2024-05-01': text }, { existing });
    expect(first?.kind === 'revision' && [...first.references.keys()]).toEqual(['references/x-example-b-2.yaml']);
  });

  it('reports revisions that cannot be read', () => {
    const { problems } = existingWith({ 'policy/2024-05-02/copies.mdx': 'text' });
    expect(problems.map(({ rule }) => rule)).toContain('front-matter');
  });
});
