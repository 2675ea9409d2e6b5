import { expect, it } from 'vitest';
import { policyMarkdown } from '../../../src/exports/markdown/policy.ts';
import { policyPdf } from '../../../src/exports/pdf/policy-pdf.ts';
import { revisionJson } from '../../../src/exports/policy-json.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { withSectionFiles } from '../../../src/model/section-files.ts';
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

it('links to sections are permalinks of the same revision in its JSON', () => {
  expect(revisionJson(library, policy, earlier, absolute, day).sections[0]?.clauses[0]?.html).toBe(
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
    const json = revisionJson(library, policy, revision, absolute, day);
    return withSectionFiles({ ...json, date: json.id });
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
