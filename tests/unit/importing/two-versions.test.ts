import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/importing/revision-yaml.ts';
import { parseBody, readClauses } from '../../../src/markdown/parse-section.ts';
import { countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { describeRenumbering } from '../../../src/model/renumbering.ts';
import { importText } from './import-text.ts';

/** Returns the revision that the import makes of a version, after an earlier one if there is any. */
function imported(text: string, earlier?: Revision): Revision {
  const { sections, title = '' } = importText(`# P\n\n${text}`, { existingSections: earlier?.sections ?? [] });
  const read = sections.map(({ text: file, ...heading }) => {
    const source = bodyOf(file);
    return { ...heading, source, ...readClauses(parseBody(source), heading.number) };
  });
  const date = earlier ? '2021-01-01' : '2020-01-01';
  return { policy: 'policy', date, sealed: true, title, publishedAt: date, summary: '', sections: read };
}

/** Returns what changed between two versions of a document, as pages say it, and the file names of the later one. */
function changes(first: string, second: string) {
  const from = imported(first);
  const to = imported(second, from);
  const diff = diffRevisions(from, to);
  return {
    counts: describeCounts(countChanges(diff)),
    renumbered: describeRenumbering(diff.sections),
    files: to.sections.map(({ id }) => id),
  };
}

describe('the second version of an imported document', () => {
  const reviews = [
    '## 1. Access\n\n### 1.1 Review\n\nRights are looked through by the head of each team twice a year.\n\n',
    '## 2. Backups\n\n### 2.1 Review\n\nCopies are restored in a drill once a quarter and compared.\n\n',
    '## 3. Logs\n\nLogs are kept for a year and nobody can change them.\n\n### 3.1 Review\n\nAlarms are read every morning.\n\n',
  ];

  it('removes one of several sections with the same heading, and nothing else', () => {
    const [access = '', ...others] = reviews;
    expect(changes(reviews.join(''), access.replace(/### [\s\S]*/, '') + others.join(''))).toEqual({
      counts: '1 clause removed; 1 section removed',
      renumbered: [],
      files: ['access', 'backups', 'review-2', 'logs', 'review-3'],
    });
  });

  it('retitles a section, also with words that another one has', () => {
    const text = reviews.join('');
    expect(changes(text, text.replace('## 3. Logs', '## 3. Review'))).toEqual({
      counts: '1 section retitled',
      renumbered: [],
      files: ['access', 'review', 'backups', 'review-2', 'logs', 'review-3'],
    });
  });

  it('removes one section and adds another that shares a word of the heading with it', () => {
    const first = '## Deleted data\n\nWhen you leave we erase your files within thirty days.\n\n## Scope\n\nAll.\n';
    const second = '## Location data\n\nOur servers stand in Tallinn and nowhere else.\n\n## Scope\n\nAll.\n';
    expect(changes(first, second)).toEqual({
      counts: '1 clause added, 1 removed; 1 section added, 1 removed',
      renumbered: [],
      files: ['location-data', 'scope'],
    });
  });

  it('has a chapter before others, and two small edits, and each is counted as what it is', () => {
    const chapter = (name: string, number: number) =>
      `## ${number}. ${name}\n\n### ${number}.1 Purpose\n\nThis is why there are rules for ${name}.\n\n### ${number}.2 Rules\n\nAsk before you touch ${name}.\n\n`;
    const names = ['gates', 'lamps', 'paths', 'ponds', 'sheds'];
    const first = names.map((name, index) => chapter(name, index + 1)).join('');
    const second = ['gates', 'boats', ...names.slice(1)].map((name, index) => chapter(name, index + 1)).join('');
    const edited = second
      .replace('Ask before you touch ponds', 'Ask twice before you touch ponds')
      .replace('6. sheds', '6. Sheds and barns');
    expect(changes(first, edited)).toMatchObject({
      counts: '2 clauses added, 1 changed; 3 sections added, 1 retitled, 12 renumbered',
      renumbered: ['§2 to §5.2 are now §3 to §6.2'],
    });
  });

  it('keeps the order and the files of lettered sections', () => {
    const first =
      '### A. Words\n\nWords mean things.\n\n### B. Members\n\nMembers pay.\n\n#### 1. Joining\n\nAnybody may join.\n\n#### 2. Leaving\n\nAnybody may leave.\n\n### C. Money\n\nMoney is kept.\n\n#### 1. Fees\n\nFees are low.\n';
    const relettered = first
      .replace('### C.', '### D.')
      .replace('### B.', '### C.')
      .replace('### C. Members', '### B. Boats\n\nBoats are for staff.\n\n### C. Members');
    expect(changes(first, relettered)).toMatchObject({
      counts: '1 clause added; 1 section added, 5 renumbered',
      files: ['words', 'boats', 'members', 'joining', 'leaving', 'money', 'fees'],
    });
  });

  it('joins no paragraphs that begin with code, in either version', () => {
    const rows = (words: string) => `## Header\n\n\`name:\` The name ${words}\n\n\`born:\` The day of birth\n`;
    expect(changes(rows('of it'), rows('of all of it')).counts).toBe('1 clause changed');
  });
});

describe('a link to a place that is gone in the second version', () => {
  const first =
    '## A. Rights\n\nSee [the end](#b-duties) and [it](#c-gone).\n\n## B. Duties\n\nPay.\n\n## C. Gone\n\nNo.\n';
  const second = first.replace(/## C[\s\S]*/, '').replace('## B. Duties', '## Duties of all');
  const linked = (text: string, earlier?: Revision) => imported(text, earlier).sections[0]?.source.trim();

  it('goes to the section that it went to, if that is still there', () =>
    expect(linked(second, imported(first))).toBe('See [the end](duties.mdx) and it.'));

  it('stays so in later versions', () =>
    expect(linked(second, imported(second, imported(first)))).toBe('See [the end](duties.mdx) and it.'));

  it('is text if links with the same words went to several sections', () => {
    const twice = first.replace('(#c-gone).', '(#c-gone) or [the end](#c-gone).');
    expect(linked(second, imported(twice))).toBe('See the end and it.');
  });

  it('is named in a note', () =>
    expect(importText(`# P\n\n${second}`, { existingSections: imported(first).sections }).notes).toContain(
      'Line 5: Link goes to §2 as in the revision before, because its place is gone: “the end” (#b-duties)',
    ));
});
