import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseNames, check, edit, makeDraft, notices, readCase, withBase, withCase, withFolder } from './check.ts';

const base = path.resolve('tests/fixtures/broken/base');

describe('a mistake in the content is reported at its position with its rule and its fix', () => {
  it.each(caseNames())('tests/fixtures/broken/%s', (name) => {
    expect(withCase(name, check)).toEqual(readCase(name).expected);
  });
});

describe('what an editor should know is noticed at its position', () => {
  const noticed = caseNames().filter((name) => readCase(name).notices);

  it.each(noticed)('tests/fixtures/broken/%s', (name) => {
    expect(withCase(name, notices)).toEqual(readCase(name).notices);
  });
});

describe('a content folder without content is one problem', () => {
  const noContent = (place: string) => [
    `${place}:1:1  no-content  There is no content here. Point CONTENT_DIR at a folder with company.yaml and policy/, or create them as docs/authoring.md shows.`,
  ];

  it('when the folder is empty', () => {
    expect(withFolder(check)).toEqual(noContent('.'));
  });

  it('when the folder does not exist', () => {
    expect(withFolder((folder) => check(path.join(folder, 'none/here'), { from: folder }))).toEqual(
      noContent('none/here'),
    );
  });

  it('when it is a file', () => {
    const problems = withFolder((folder) => {
      writeFileSync(path.join(folder, 'content'), 'text');
      return check(path.join(folder, 'content'), { from: folder });
    });
    expect(problems).toEqual(noContent('content'));
  });
});

describe('the check of the content', () => {
  it('finds nothing in the content that every case starts from', () => {
    expect(check(base)).toEqual([]);
  });

  it('finds that content without its checksums has no sealed revision', () => {
    const problems = changedBase((folder) => rmSync(path.join(folder, 'policy/SHA256SUMS')));
    expect(problems.map(placeAndRule)).toContain('policy:1:1 no-sealed-revision');
  });

  it('reports a file in the place of policy/ instead of throwing', () => {
    const problems = withFolder((folder) => {
      cpSync(path.join(base, 'company.yaml'), path.join(folder, 'company.yaml'));
      writeFileSync(path.join(folder, 'policy'), 'text');
      return check(folder);
    });
    expect(problems.map(placeAndRule)).toEqual(['policy:1:1 no-sealed-revision', 'policy:1:1 unexpected-file']);
  });

  it('reports the same positions in files with Windows line endings', () => {
    const problems = changedBase((folder) => {
      const windows = (text: string) => text.replaceAll('\n', '\r\n');
      edit(path.join(folder, 'answers/backups.yaml'), (text) =>
        windows(text.replace('copy every night.', 'copy every hour.')),
      );
      edit(path.join(folder, 'policy/SHA256SUMS'), windows);
      makeDraft(folder, '2025-01-01');
      const draft = path.join(folder, 'policy/2025-01-01');
      writeFileSync(path.join(draft, 'scope.mdx'), "---\r\nnumber: '1'\r\ntitle: Scope\r\n---\r\n\r\nAll {of} it.\r\n");
    });
    expect(problems.map(placeAndRule)).toEqual([
      'answers/backups.yaml:6:16 quote-not-found',
      'policy/2025-01-01/scope.mdx:6:5 section-expression',
    ]);
  });

  it('accepts a byte order mark and ignores hidden files', () => {
    const problems = changedBase((folder) => {
      edit(path.join(folder, 'company.yaml'), (text) => `\ufeff${text}`);
      writeFileSync(path.join(folder, 'answers/.hidden.yaml'), 'no: answer\n');
    });
    expect(problems).toEqual([]);
  });
});

/** The problems of the base after a change. */
function changedBase(change: (folder: string) => void): string[] {
  return withBase((folder) => {
    change(folder);
    return check(folder);
  });
}

/** The start of a reported line: its position and its rule. */
function placeAndRule(line: string): string {
  return line.split('  ').slice(0, 2).join(' ');
}
