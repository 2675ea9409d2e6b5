import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayPath } from '../../../src/library/content-files.ts';
import { type LibraryResult, type LoadOptions, loadLibrary } from '../../../src/library/load-library.ts';
import { extendLog } from '../../../src/cli/seal-log.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { field, withFolder } from './check.ts';
import { placesAndRules } from './files.ts';

const acme = 'tests/fixtures/acme';
const base = 'tests/fixtures/broken/base';
const about = (date: string) => `title: Policy\npublishedAt: '${date}'\nsummary: More.\n`;
const section = "---\nnumber: '1'\ntitle: Scope\n---\n\nIt is for all staff.\n";

/** Loads the content that every broken case starts from, after a change to it. */
function loadChanged(change: (folder: string) => void, options: LoadOptions = {}): LibraryResult {
  return withFolder((folder) => {
    cpSync(base, folder, { recursive: true });
    change(folder);
    return loadLibrary(folder, { field, ...options });
  });
}

/** The problems after a change, with paths relative to the content folder. */
function problemsAfter(change: (folder: string) => void, options: LoadOptions = {}): string[] {
  let here = '';
  const { problems = [] } = loadChanged((folder) => {
    here = `${displayPath(folder)}/`;
    change(folder);
  }, options);
  return placesAndRules(problems).map((line) => line.replace(here, ''));
}

/** Adds a draft of the base’s policy. */
function addDraft(folder: string, date: string): void {
  mkdirSync(path.join(folder, 'policy', date));
  writeFileSync(path.join(folder, 'policy', date, 'revision.yaml'), about(date));
  writeFileSync(path.join(folder, 'policy', date, 'scope.mdx'), section);
}

describe('the library', () => {
  const { library } = loadLibrary(acme, { field });

  it('has the diff of each sealed revision against the one before it, newest first', () => {
    const { revisions = [], changes = [] } = library?.policies[0] ?? {};
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ['2023-05-10', '2025-03-01'],
      ['2022-06-01', '2023-05-10'],
      ['2021-04-15', '2022-06-01'],
      ['2020-01-20', '2021-04-15'],
    ]);
    const [newest, second] = revisions;
    expect(newest && second && diffRevisions(second, newest)).toEqual(changes[0]);
  });

  it('has the newest sealed revision as its current one, even if an older one was sealed last', () => {
    const { library: added } = withFolder((folder) => {
      cpSync(acme, folder, { recursive: true });
      const [sums, log] = ['SHA256SUMS', 'seals.txt'].map((name) => path.join(folder, 'policy', name));
      const lines = readFileSync(sums ?? '', 'utf8').split(/(?<=\n)/);
      const isOldest = (line: string) => line.includes('  2020-01-20/');
      writeFileSync(sums ?? '', lines.toSorted((a, b) => Number(isOldest(a)) - Number(isOldest(b))).join(''));
      rmSync(log ?? '');
      extendLog(folder, 'policy');
      return loadLibrary(folder, { field });
    });
    const revisions = added?.policies[0].revisions ?? [];
    expect(revisions.map(({ date }) => date)).toEqual(library?.policies[0].revisions.map(({ date }) => date));
    expect(revisions.at(-1)?.seal?.sealedAfter).toBe('2025-03-01');
    expect(revisions.slice(0, -1).map(({ seal }) => seal?.sealedAfter)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    // the revision that was sealed first alone matters to the ids of the feed
    expect(added?.origin).not.toBe(library?.origin);
  });

  it('has its drafts apart from its revisions, newest first', () => {
    const { library: drafted } = loadChanged((folder) => {
      addDraft(folder, '2025-01-01');
      addDraft(folder, '2026-01-01');
    });
    expect(drafted?.policies[0].drafts.map(({ date, sealed }) => [date, sealed])).toEqual([
      ['2026-01-01', false],
      ['2025-01-01', false],
    ]);
    expect(drafted?.policies[0].revisions.map(({ date }) => date)).toEqual(['2024-05-01']);
    expect(drafted?.policies[0].changes).toEqual([]);
  });

  it('is the same whether or not an already sealed revision is assumed to be sealed', () => {
    expect(loadLibrary(acme, { field, assumeSealed: '2023-05-10' }).library).toEqual(library);
  });

  it('has a draft as its current revision if it is assumed to be sealed', () => {
    const { library: previewed } = loadLibrary(acme, { field, assumeSealed: '2026-10-01' });
    expect(previewed?.policies[0].current).toMatchObject({ date: '2026-10-01', sealed: true });
    expect(previewed?.policies[0].drafts).toEqual([]);
    expect(previewed?.policies[0].changes[0]).toMatchObject({ from: '2025-03-01', to: '2026-10-01' });
  });

  it('is built without the files to skip', () => {
    const invalid = (folder: string) => writeFileSync(path.join(folder, 'answers/broken.yaml'), 'answers: [\n');
    expect(loadChanged(invalid).library).toBeUndefined();
    const built = withFolder((folder) => {
      cpSync(base, folder, { recursive: true });
      invalid(folder);
      return loadLibrary(folder, {
        field,
        skippedFiles: new Set([displayPath(path.join(folder, 'answers/broken.yaml'))]),
      });
    });
    expect(built.library?.answers.map(({ id }) => id)).toEqual(['backups']);
  });
});

describe('the problems of the content', () => {
  it('are sorted by path and line', () => {
    const problems = problemsAfter((folder) => {
      writeFileSync(path.join(folder, 'notes.txt'), '');
      writeFileSync(path.join(folder, 'answers/z.yaml'), 'b: 1\na: 1\n');
      writeFileSync(path.join(folder, 'company.yaml'), 'name: X\nlegalName: X\nfax: 1\n');
    });
    expect(problems).toEqual([
      'answers/z.yaml:1:1 unknown-field',
      'answers/z.yaml:2:1 unknown-field',
      'company.yaml:3:1 unknown-field',
      'notes.txt:1:1 unexpected-file',
    ]);
  });

  it('include each external URL of the company, a contact and a revision that is not registered', () => {
    const problems = problemsAfter((folder) => {
      const company = readFileSync(path.join(folder, 'company.yaml'), 'utf8');
      writeFileSync(path.join(folder, 'company.yaml'), `website: https://basic.example/\n${company}`);
      mkdirSync(path.join(folder, 'contacts'));
      writeFileSync(
        path.join(folder, 'contacts/help.yaml'),
        'name: Help\npurpose: support\nurl: https://basic.example/help\ncitations:\n  - { section: scope, quote: the whole company }\n',
      );
      addDraft(folder, '2025-01-01');
      writeFileSync(
        path.join(folder, 'policy/2025-01-01/scope.mdx'),
        section.replace('all staff', '[all staff](https://basic.example/staff)'),
      );
    });
    expect(problems.filter((line) => line.includes('unregistered'))).toEqual([
      'company.yaml:1:10 unregistered-reference',
      'contacts/help.yaml:3:6 unregistered-reference',
      'policy/2025-01-01/scope.mdx:6:11 unregistered-reference',
    ]);
  });

  it('include a security.txt that has expired, or that expires too late, on the day given', () => {
    const add = (expires: string) => (folder: string) => {
      const company = readFileSync(path.join(folder, 'company.yaml'), 'utf8');
      writeFileSync(path.join(folder, 'company.yaml'), `${company}securityTxt:\n  expires: '${expires}'\n`);
    };
    const options = { day: '2026-11-23', expiryLimit: '2027-11-23' };
    expect(problemsAfter(add('2026-11-22'), options)).toContain('company.yaml:8:12 security-txt-expired');
    expect(problemsAfter(add('2027-11-23'), options)).toContain('company.yaml:8:12 security-txt-too-long');
    expect(problemsAfter(add('2026-11-22'))).toEqual(['company.yaml:8:3 security-txt-contact']);
  });

  it('include every place where a legacy URL redirects to a revision that is not sealed', () => {
    const problems = problemsAfter((folder) => {
      addDraft(folder, '2025-01-01');
      writeFileSync(
        path.join(folder, 'company.yaml'),
        "name: X\nlegalName: X\nlegacy:\n  - path: /a\n    revisions: { '1': '2024-05-01' }\n  - path: /b\n    revisions: { '1': '2025-01-01', '2': '2024-05-01', '3': '2020-01-01' }\n",
      );
    });
    expect(problems).toEqual(['company.yaml:7:23 unknown-revision', 'company.yaml:7:61 unknown-revision']);
  });

  it('come of quotes in the newest sealed revision alone, not of a later draft without them', () => {
    const problems = problemsAfter((folder) => {
      addDraft(folder, '2025-01-01');
      writeFileSync(path.join(folder, 'policy/2025-01-01/broken.mdx'), 'no front matter');
    });
    expect(problems).toEqual(['policy/2025-01-01/broken.mdx:1:1 front-matter']);
  });

  it.each<[string, LoadOptions, (folder: string) => void]>([
    ['an older sealed revision', { assumeSealed: '2025-01-01' }, (folder) => addDraft(folder, '2025-01-01')],
    [
      'a folder that is not named after a date',
      { assumeSealed: '2025-01-01' },
      (folder) => {
        addDraft(folder, '2025-01-01');
        cpSync(path.join(folder, 'policy/2024-05-01'), path.join(folder, 'policy/next'), { recursive: true });
      },
    ],
  ])('do not propose to seal %s that has the words of a quote', (_, options, change) => {
    const { problems = [] } = loadChanged(change, options);
    expect(problems.map(({ rule }) => rule)).toContain('unknown-section');
    expect(problems.filter(({ message }) => message.includes('draft'))).toEqual([]);
  });

  it('include a seal that cannot be read, and then no file that may have been sealed by it', () => {
    const problems = problemsAfter((folder) => {
      const sums = path.join(folder, 'policy/SHA256SUMS');
      const [first = '', ...rest] = readFileSync(sums, 'utf8').split('\n');
      writeFileSync(sums, [first.slice(1), ...rest].join('\n'));
    });
    expect(problems).toEqual(['policy/SHA256SUMS:1:1 seal-syntax']);
  });

  it('include a draft whose folder is not named after a date', () => {
    const problems = problemsAfter((folder) => {
      addDraft(folder, '2025-01-01');
      renameSync(path.join(folder, 'policy/2025-01-01'), path.join(folder, 'policy/next'));
    });
    expect(problems).toEqual(['policy/next:1:1 malformed-date']);
  });

  it('include those of a draft that is a link to a folder', () => {
    const problems = problemsAfter((folder) => {
      addDraft(folder, '2024-06-01');
      symlinkSync('2024-06-01', path.join(folder, 'policy/2024-07-01'));
    });
    expect(problems).toEqual(['policy/2024-07-01/revision.yaml:2:14 date-mismatch']);
  });

  it.each(['policy/2024-05-01/backups.mdx', 'policy/2024-05-01'])(
    'are that %s is a link out of the content, although what it leads to has the sealed bytes',
    (name) =>
      withFolder((elsewhere) => {
        const problems = problemsAfter((folder) => {
          const target = path.join(elsewhere, path.basename(name));
          cpSync(path.join(folder, name), target, { recursive: true });
          rmSync(path.join(folder, name), { recursive: true });
          symlinkSync(target, path.join(folder, name));
        });
        expect(problems).toEqual([`${name}:1:1 outside-content`]);
      }),
  );

  it('leave out folders of policy/ that begin with a dot, and files beside the revisions are unexpected', () => {
    const problems = problemsAfter((folder) => {
      mkdirSync(path.join(folder, 'policy/.trash'));
      writeFileSync(path.join(folder, 'policy/.trash/a.mdx'), '');
      writeFileSync(path.join(folder, 'policy/notes.mdx'), '');
    });
    expect(problems).toEqual(['policy/notes.mdx:1:1 unexpected-file']);
  });

  it('are those of a folder that has company.yaml and no policy, or the other way round', () => {
    expect(problemsAfter((folder) => rmSync(path.join(folder, 'policy'), { recursive: true }))).toContain(
      'policy:1:1 no-sealed-revision',
    );
    expect(problemsAfter((folder) => rmSync(path.join(folder, 'company.yaml')))).toEqual([
      'company.yaml:1:1 missing-file',
    ]);
  });
});
