import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/exports/feed.ts';
import { policyMarkdown } from '../../../src/exports/markdown/policy.ts';
import { policyPdf } from '../../../src/exports/pdf/policy-pdf.ts';
import { revisionJson } from '../../../src/exports/policy-json.ts';
import { shownLinks } from '../../../src/exports/shown-links.ts';
import { withdrawnLinks } from '../../../src/exports/withdrawn-links.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import type { Policy } from '../../../src/library/library-types.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { withSectionFiles } from '../../../src/model/section-files.ts';
import { field } from '../library/check.ts';
import { withPolicies } from '../library/policies.ts';
import { absolute, day } from './tiny-library.ts';

const section = (number: string, title: string) => `---\nnumber: '${number}'\ntitle: ${title}\n---\n\nA rule.\n`;
const late = "withdrawn: { on: '2024-06-01', replacedBy: backup }";
const links = '[copies](backup/copies.mdx)';

/** Three policies: `access` links to a section of `backup` that got another number and is gone today, and to `gone`. */
const library = withPolicies(
  {
    access: {
      file: 'title: Access',
      revisions: {
        '2022-05-01': 'See [it](backup/policy.yaml), [that](gone/policy.yaml) and [all](access/policy.yaml).',
        '2023-05-01': `See ${links}.`,
        '2024-05-01': `See ${links}.\n\n- Also [it][past].\n\n| a |\n| - |\n| [own](access/rules.mdx) and [that](gone/rules.mdx) |\n\n[past]: gone/rules.mdx`,
        '2026-12-01': 'See [later](backup/later.mdx).',
      },
      drafts: ['2026-12-01'],
    },
    backup: {
      file: 'title: Backup',
      revisions: { '2023-01-01': 'One.', '2024-01-01': 'Two.', '2025-01-01': 'Three.', '2026-11-30': 'Four.' },
      drafts: ['2026-11-30'],
    },
    gone: { file: `title: Gone & past\n${late}`, revisions: { '2022-01-01': 'Rules.' } },
  },
  (folder) => {
    const { library: read, problems } = loadLibrary(folder, { field });
    if (!read) throw new Error(JSON.stringify(problems));
    return read;
  },
  {
    'policies/backup/2023-01-01/copies.mdx': section('2', 'Copies'),
    'policies/backup/2024-01-01/tests.mdx': section('2', 'Tests'),
    'policies/backup/2024-01-01/copies.mdx': section('3', 'Copies'),
    'policies/backup/2026-11-30/later.mdx': section('2', 'Later'),
  },
);
const [access] = library.policies;
const revisionOf = (date: string) => {
  const revision = [...access.drafts, ...access.revisions].find((one) => one.date === date);
  if (!revision) throw new Error(`There is no revision of ${date}.`);
  return revision;
};
const [old, current] = [revisionOf('2023-05-01'), revisionOf('2024-05-01')];
const oldCopies = absolute('/policies/backup/2023-01-01/#s2');
const copies = absolute('/policies/backup/2024-01-01/#s3');
const past = absolute('/policies/gone/2022-01-01/#s1');
const own = absolute('/policies/access/2024-05-01/#s1');

describe('links to sections of other policies', () => {
  it('are permalinks of the revision of that day in JSON, which lists them', () => {
    const jsonOf = (revision: typeof current) => revisionJson(library, access, revision, absolute, day);
    expect(jsonOf(old).sections[0]?.clauses.map(({ html }) => html)).toEqual([
      `See <a href="${oldCopies}">copies</a>.`,
    ]);
    expect(jsonOf(old).sectionLinks).toEqual([
      {
        policy: 'backup',
        policyTitle: 'Backup',
        revision: '2023-01-01',
        section: 'copies',
        number: '2',
        permalink: oldCopies,
      },
    ]);
    expect(
      jsonOf(current)
        .sections[0]?.clauses.map(({ html }) => html)
        .join('\n'),
    ).toMatch(new RegExp(`href="${copies}"[^]*href="${past}"[^]*href="${own}"`));
    expect(jsonOf(current).sectionLinks?.map(({ permalink }) => permalink)).toEqual([copies, past]);
  });

  it('are not listed in the JSON of a company with one policy', () => {
    const only = { ...library, policies: [access] as [Policy] };
    expect(revisionJson(only, access, old, absolute, day)).not.toHaveProperty('sectionLinks');
  });

  it('are permalinks of the revision of that day in Markdown', () => {
    expect(policyMarkdown(library, old, absolute, day)).toContain(`See [copies](${oldCopies}).`);
    const text = policyMarkdown(library, current, absolute, day);
    expect(text).toContain(`See [copies](${copies}).`);
    expect(text).toContain(`[past]: ${past}`);
    expect(text).toContain(`[own](${own}) and [that](${past})`);
  });

  it('are permalinks of the revision of that day in PDF', () => {
    const urlsOf = (revision: typeof current) => {
      const text = JSON.stringify(policyPdf(library, access, revision, absolute, { day }).chapters[0]?.blocks);
      return [...text.matchAll(/"kind":"link","url":"([^"]*)"/g)].map(([, url]) => url);
    };
    expect(urlsOf(old)).toEqual([oldCopies]);
    expect(urlsOf(current)).toEqual([copies, past, own, past]);
  });

  it('are permalinks in the feed', () => {
    const feed = atomFeed(library, absolute, day, access);
    expect(feed).toContain(past);
    expect(feed).not.toContain('.mdx');
  });

  it('are no change in a redline if the section only got another number, also between revisions read from their JSON', () => {
    const linked = shownLinks(access, library.policies, absolute);
    const permalink = (date: string, anchor: string) => `/${date}/#${anchor}`;
    const read = [old, current].map((revision) => {
      const json = revisionJson(library, access, revision, absolute, day);
      return withSectionFiles({ ...json, date: json.id });
    });
    for (const [from = old, to = current] of [[old, current], read]) {
      const html = redlineHtml(diffRevisions(from, to), { permalink, linked, unchanged: 'folded' });
      expect(html).not.toMatch(/The link <|went to/);
      expect(html).toContain(`<div>See <a href="${copies}">copies</a>.</div>`);
      expect(html).toContain(`<a href="${past}">it</a>`);
    }
  });

  it('are named by their policy and section in a redline', () => {
    const linked = shownLinks(access, library.policies, absolute);
    expect(linked('2023-05-01', { policy: 'backup', id: 'copies' })).toEqual({ name: 'Backup §2', url: oldCopies });
    expect(linked('2024-05-01', { policy: 'backup', id: 'copies' })).toEqual({ name: 'Backup §3', url: copies });
    expect(linked('2024-05-01', { policy: 'backup', id: 'none' })).toBeUndefined();
    expect(linked('2026-12-01', { policy: 'backup', id: 'later' })?.name).toBe('Backup §2');
    expect(linked('2020-01-01', { policy: 'backup', id: 'copies' })).toBeUndefined();
  });

  it('of a draft may be to a draft', () => {
    const html = revisionJson(library, access, revisionOf('2026-12-01'), absolute, day).sections[0]?.clauses[0]?.html;
    expect(html).toContain(absolute('/policies/backup/2026-11-30/#s2'));
  });
});

describe('withdrawnLinks()', () => {
  const remarks = (on: string) =>
    withdrawnLinks(
      current.sections.flatMap(({ clauses }) => clauses),
      library,
      on,
    ).map(({ clause, words, path, remark }) => `${clause.label} ${words} ${path} ${remark}`);
  const section = (words: string) =>
    `§1 ¶1 copies /policies/backup/copies/ This section of “Backup” ${words} 1 January 2025. The link shows its last text.`;
  const policy = ['§1 ¶2 it', '§1 ¶3 that'].map(
    (where) =>
      `${where} /policies/gone/rules/ “Gone & past” was withdrawn on 1 June 2024; “Backup” takes its place. The link shows its last text.`,
  );

  it('returns the links to a withdrawn section and to a withdrawn policy, with what takes its place', () => {
    expect(remarks('2026-01-01')).toEqual([section('was withdrawn on'), ...policy]);
  });

  it('says of a section that it is still to be withdrawn, and nothing of a policy that still applies', () => {
    expect(remarks('2024-06-01')).toEqual([section('is withdrawn from'), ...policy]);
    expect(remarks('2024-05-31')).toEqual([section('is withdrawn from')]);
  });

  it('is empty for links to current sections, to the same policy and to other sites', () => {
    const html =
      '<a href="backup/rules.mdx">a</a> <a href="rules.mdx">b</a> <a href="none/rules.mdx">c</a> <a href="https://x.example/a.mdx">d</a>';
    const clauses = current.sections.flatMap(({ clauses: own }) => own).map((clause) => ({ ...clause, html }));
    expect(withdrawnLinks(clauses, library, day)).toEqual([]);
  });
});

describe('links to whole policies', () => {
  const first = revisionOf('2022-05-01');
  const [backup, gone, all] = ['backup/2023-01-01', 'gone/2022-01-01', 'access/2022-05-01'].map((revision) =>
    absolute(`/policies/${revision}/`),
  );

  it('are permalinks of the revision of that day in JSON, which lists those to other policies', () => {
    const json = revisionJson(library, access, first, absolute, day);
    expect(json.sections[0]?.clauses[0]?.html).toBe(
      `See <a href="${backup}">it</a>, <a href="${gone}">that</a> and <a href="${all}">all</a>.`,
    );
    expect(json.sectionLinks?.map(({ policy, section, number }) => [policy, section, number])).toEqual([
      ['backup', null, null],
      ['gone', null, null],
    ]);
    expect(json.sectionLinks?.map(({ permalink }) => permalink)).toEqual([backup, gone]);
  });

  it('are permalinks of the revision of that day in Markdown and PDF', () => {
    expect(policyMarkdown(library, first, absolute, day)).toContain(
      `[it](${backup}), [that](${gone}) and [all](${all})`,
    );
    const text = JSON.stringify(policyPdf(library, access, first, absolute, { day }).chapters[0]?.blocks);
    expect([...text.matchAll(/"kind":"link","url":"([^"]*)"/g)].map(([, url]) => url)).toEqual([backup, gone, all]);
  });

  it('are named by the policy in a redline, and are no change in one of revisions read from their JSON', () => {
    const linked = shownLinks(access, library.policies, absolute);
    expect(linked('2022-05-01', { policy: 'backup' })).toEqual({ name: 'Backup', url: backup });
    const json = revisionJson(library, access, first, absolute, day);
    const read = withSectionFiles({ ...json, date: json.id });
    expect(diffRevisions(first, read).sections.flatMap(({ clauses }) => clauses.map(({ kind }) => kind))).toEqual([
      'same',
    ]);
  });

  it('come with a remark if the policy is withdrawn', () => {
    const [link, ...others] = withdrawnLinks(
      first.sections.flatMap(({ clauses }) => clauses),
      library,
      '2026-01-01',
    );
    expect(others).toEqual([]);
    expect(link).toMatchObject({ words: 'that', path: '/policies/gone/' });
    expect(link?.remark).toContain('“Gone & past” was withdrawn on 1 June 2024');
  });
});
