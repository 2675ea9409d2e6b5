import { expect, it } from 'vitest';
import { policyMarkdown } from '../../../src/exports/markdown/policy.ts';
import { policyPdf } from '../../../src/exports/pdf/policy-pdf.ts';
import { revisionJson } from '../../../src/exports/policy-json.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { linkedSection, withSectionFiles } from '../../../src/model/section-links.ts';
import { absolute, day, tinyLibrary, withPolicy } from './tiny-library.ts';
import { current, old, sectionOf } from './tiny-policy.ts';

const source =
  'See [copies](backups.mdx), [staff][s] and [a site](https://x.example/backups.mdx).\n\n[s]: people.mdx\n';
const revisionOf = (date: string, [first, second]: readonly [string, string], text = source): Revision => ({
  ...current,
  date,
  sections: [
    sectionOf('scope', first, 'Scope', text),
    sectionOf('backups', second, 'Backups', 'We make copies.'),
    sectionOf('people', '3', 'People', 'We train them.'),
  ],
});
const later = revisionOf(current.date, ['1', '2']);
const earlier = revisionOf(old.date, ['2', '1']);
const library = withPolicy(tinyLibrary(), { current: later, revisions: [later, earlier] });
const [policy] = library.policies;
const at = (date: string, anchor: string) => absolute(`/policy/${date}/#${anchor}`);
const permalink = (date: string, anchor: string) => `/policy/${date}/#${anchor}`;

it.each([
  ['backups.mdx', 'backups'],
  ['key-management-2.mdx', 'key-management-2'],
  ['Backups.mdx', undefined],
  ['a/backups.mdx', undefined],
  ['../backups.mdx', undefined],
  ['backups.mdx#s1', undefined],
  ['https://x.example/backups.mdx', undefined],
  ['-a.mdx', undefined],
])('a link to %s names the section %s', (url, expected) => {
  expect(linkedSection(url)).toBe(expected);
});

it('links to sections are permalinks of the same revision in its JSON', () => {
  expect(revisionJson(library, policy, earlier, absolute).sections[0]?.clauses[0]?.html).toBe(
    `See <a href="${at(old.date, 's1')}">copies</a>, <a href="${at(old.date, 's3')}">staff</a> and <a href="https://x.example/backups.mdx">a site</a>.`,
  );
});

it('links to sections are permalinks of the same revision in its Markdown', () => {
  const text = policyMarkdown(library, earlier, absolute, day);
  expect(text).toContain(`See [copies](${at(old.date, 's1')}), [staff][s] and`);
  expect(text).toContain(`[s]: ${at(old.date, 's3')}`);
});

it('links to sections are permalinks of the same revision in its PDF', () => {
  const text = JSON.stringify(policyPdf(library, policy, earlier, absolute, { day }).chapters[0]?.blocks);
  const urls = [...text.matchAll(/"kind":"link","url":"([^"]*)"/g)].map(([, url]) => url);
  expect(urls).toEqual([at(old.date, 's1'), at(old.date, 's3'), 'https://x.example/backups.mdx']);
});

it('links to a section that only got another number are no change, also between revisions read from their JSON', () => {
  const read = [earlier, later].map((revision) => {
    const { permalink: url, ...json } = revisionJson(library, policy, revision, absolute);
    return withSectionFiles({ ...json, date: json.id }, url);
  });
  expect(read[0]?.sections[0]?.clauses[0]?.html).toBe(earlier.sections[0]?.clauses[0]?.html);
  for (const [from, to] of [
    [earlier, later],
    [read[0] ?? earlier, read[1] ?? later],
  ] as const) {
    const kinds = diffRevisions(from, to).sections.flatMap(({ clauses }) => clauses.map(({ kind }) => kind));
    expect(kinds).toEqual(['same', 'same', 'same']);
  }
});

it('a link that goes to another section is a change, and the redline names both', () => {
  const changed = revisionOf(current.date, ['1', '2'], source.replace('backups.mdx)', 'people.mdx)'));
  const html = redlineHtml(diffRevisions(earlier, changed), { permalink, unchanged: 'folded' });
  expect(html.replace(/<span class="visually-hidden">[^<]*<\/span>/g, '')).toContain(
    'The link “copies” went to <del>§1</del> and goes to <ins>§3</ins>.',
  );
  expect(html).toContain(`<a href="/policy/${current.date}/#s3">copies</a>`);
});

it('a redline links removed text into the earlier revision, and added text into the later one', () => {
  const added = { ...later, sections: later.sections.slice(1) };
  const removed = redlineHtml(diffRevisions(earlier, added), { permalink, unchanged: 'folded' });
  expect(removed).toContain(`<a href="/policy/${old.date}/#s1">copies</a>`);
  const reverse = redlineHtml(diffRevisions({ ...added, date: old.date }, later), { permalink, unchanged: 'folded' });
  expect(reverse).toContain(`<ins class="whole">See <a href="/policy/${current.date}/#s2">copies</a>`);
});
