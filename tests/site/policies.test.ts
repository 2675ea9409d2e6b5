import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { reviewsDue } from '../../src/exports/reviews-due.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { formatDay } from '../../src/model/day.ts';
import { folderOf, urls } from '../../src/model/urls.ts';
import { builtOn } from './build-site.ts';
import { elements, named, pageOf, parseHtml, textOf } from './built.ts';

const { meridian } = inject('sites');
const { library } = loadLibrary(meridian.content);
if (!library) throw new Error('meridian has problems');
const { policies, company } = library;
const revisions = policies.flatMap((policy) => policy.revisions.map((revision) => ({ ...revision, id: policy.id })));
const published = (file: string) => readFileSync(path.join(meridian.folder, file));
const read = (file: string) => published(file).toString('utf8');
const files = (pattern: string) => globSync(pattern, { cwd: meridian.folder }).sort();
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns the text that a reader sees of a page or of Markdown; of other files the whole text. */
function textOfFile(file: string): string {
  const text = read(file);
  if (file.endsWith('.html')) return textOf(parseHtml(text)).replace(/\s+/g, ' ');
  return (file.endsWith('.md') ? text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') : text).replace(/\s+/g, ' ');
}

describe.each(revisions)('the revision of $id of $date', (revision) => {
  const { id, date, sections } = revision;
  const sources = `${meridian.content}/${folderOf(id)}/${date}`;
  const bodyOf = (file: string) => readFileSync(`${sources}/${file}.mdx`, 'utf8').split('---\n').slice(2).join('');

  it('has a page with the words of its sealed files, in their order', () => {
    const { tree } = pageOf(meridian, urls.revision(revision));
    const shown = elements(tree, ({ properties }) => 'dataClause' in properties).flatMap((one) => words(textOf(one)));
    const written = sections.flatMap((section) =>
      words(
        bodyOf(section.id)
          .replace(/\]\([^)]*\)/g, ']')
          .replace(/^\d+\. /gm, ''),
      ),
    );
    expect(shown).toEqual(written);
  });

  it('has its sealed files as they are, alone and in its evidence pack', () => {
    const pack = unzipSync(published(urls.evidence(revision)));
    for (const file of ['revision.yaml', ...sections.map((section) => `${section.id}.mdx`)]) {
      const sealed = readFileSync(`${sources}/${file}`);
      expect(published(urls.sealedFile(revision, file)).equals(sealed), file).toBe(true);
      const [, packed] = Object.entries(pack).find(([name]) => name.endsWith(`sources/${file}`)) ?? [];
      expect(packed && Buffer.from(packed).equals(sealed), file).toBe(true);
    }
  });
});

it('an answer that was compared before a source is said to be, on its page and in Markdown', () => {
  const later = 'Access control policy, revision of 2 March 2026.';
  expect(textOfFile('answers/access-rights/index.html')).toContain(
    `between 2 February 2026 and 30 March 2026. Later than the comparison of an answer that rests on it: ${later}`,
  );
  const markdown = textOfFile('answers/access-rights.md');
  expect(markdown.split(`Reviewed on 2 February 2026. Later than that: ${later}`)).toHaveLength(2);
  // the newer revision left the clause of these answers as it was
  expect(markdown.split('Reviewed on 2 February 2026.')).toHaveLength(4);
});

describe('a label of a clause', () => {
  /** What stands in a policy or between two of its revisions needs no name of it, nor does an entry of the feed. */
  const isOfOnePolicy = (file: string) =>
    /^(policies|changes|data\/policies|data\/schemas|search|pagefind)\/|^(changes\.md)$/.test(file);
  // the statement on accessibility says how such labels are spoken
  const outside = files('**/*.{html,md,txt,json,csv}').filter(
    (file) => !isOfOnePolicy(file) && !file.startsWith('accessibility/'),
  );
  const titles = policies.map(({ title }) => title);

  it('names the policy wherever it stands outside of it', () => {
    const unnamed = outside.flatMap((file) => {
      const text = textOfFile(file);
      return [...text.matchAll(/§\d[\d.]* ¶\d+/g)]
        .filter(({ 0: label, index }) => {
          const before = text.slice(0, index);
          const after = text.slice(index + label.length, index + 200);
          const isCited = /“[^”]+”, revision of [^§]+, $/.test(before.slice(-100));
          const isListed = /^((, | and )§\d[\d.]* ¶\d+)* of (“[^”]+”|\\"[^"]+\\")/.test(after);
          const named = before.replace(/(§\d[\d.]* ¶\d+(, | and ))+$/, '');
          return !isCited && !isListed && !titles.some((title) => named.endsWith(`${title} `));
        })
        .map(({ 0: label, index }) => `${file}: …${text.slice(Math.max(0, index - 40), index)}${label}`);
    });
    expect(unnamed).toEqual([]);
    expect(outside.length).toBeGreaterThan(50);
  });
});

describe('the policy that was withdrawn', () => {
  const [withdrawn] = policies.filter((policy) => policy.withdrawn);
  if (!withdrawn) throw new Error('meridian has no withdrawn policy');
  const own = files(`{policies,changes}/${withdrawn.id}/**/*.html`);
  const current = new Set(
    policies
      .filter((policy) => policy !== withdrawn)
      .flatMap((policy) => policy.current.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text))),
  );
  const gone = withdrawn.current.sections
    .flatMap(({ clauses }) => clauses.map(({ text }) => text))
    .filter((text) => !current.has(text));

  it('keeps a page for each revision, which search engines may not list', () => {
    for (const revision of withdrawn.revisions) expect(own).toContain(`${urls.revision(revision).slice(1)}index.html`);
    for (const file of own) expect(read(file), file).toMatch(/<meta name="robots" content="noindex/);
    expect(read('sitemap-0.xml')).not.toContain(withdrawn.id);
  });

  it('says on its pages since when it does not apply, and which policy takes its place', () => {
    for (const page of [urls.policy(withdrawn.id), ...withdrawn.revisions.map(urls.revision)]) {
      const { tree } = pageOf(meridian, page);
      const [main] = named(tree, 'main');
      const text = textOf(main ?? tree);
      expect(text, page).toMatch(/withdrawn/i);
      expect(text, page).toContain('1 September 2025');
      expect(text, page).not.toMatch(/is in force|in force since|today’s|still stands/i);
      const links = named(main ?? tree, 'a').map(({ properties }) => properties.href);
      expect(links, page).toContain('/policies/asset-management/');
    }
  });

  it('has its words nowhere but in its archive and in what tells of changes', () => {
    expect(gone.length).toBeGreaterThan(2);
    const archive = new RegExp(
      `^((policies|changes|data/policies)/${withdrawn.id}[/.]|changes[./]|feed\\.xml|evidence/|search/older|policies/${withdrawn.id}\\.)`,
    );
    const saying = files('**/*.{html,md,txt,json,csv,xml}')
      .filter((file) => !archive.test(file))
      .filter((file) => gone.some((text) => read(file).includes(text)));
    expect(saying).toEqual([]);
  });

  it('is said to be withdrawn wherever it is listed', () => {
    for (const file of ['policies/index.html', 'changes/index.html', 'verify/index.html']) {
      const { tree } = pageOf(meridian, path.dirname(file));
      expect(textOf(tree), file).toContain(withdrawn.title);
      expect(textOf(tree), file).toMatch(/withdrawn/i);
    }
    expect(read('llms.txt')).not.toContain(`/${folderOf(withdrawn.id)}.md`);
  });
});

it.each(['/', '/policies/', '/data/'])('%s names the day that the pack of everything in force is of', (page) => {
  const links = named(pageOf(meridian, page).tree, 'main').flatMap((main) => named(main, 'a'));
  const pack = links.find(({ properties }) => String(properties.href).endsWith(urls.evidenceInForce()));
  expect(pack && textOf(pack)).toContain(`in force on ${formatDay(builtOn)}`);
});

describe('a link to a section of another policy', () => {
  const linksOf = (page: string) =>
    elements(pageOf(meridian, page).tree, ({ properties }) => 'dataClause' in properties)
      .flatMap((clause) => named(clause, 'a'))
      .map(({ properties }) => String(properties.href));
  const written = revisions.flatMap((revision) =>
    revision.sections.flatMap(({ source }) =>
      [...source.matchAll(/\]\(([a-z-]+)\/([a-z-]+)\.mdx\)/g)].map(([, policy = '', section = '']) => ({
        ...{ revision, policy, section },
      })),
    ),
  );

  it('leads on the page of a revision to the newest revision of the other policy on that day', () => {
    for (const { revision, policy, section } of written) {
      const dates = policies.find(({ id }) => id === policy)?.revisions.map(({ date }) => date) ?? [];
      const then = dates.find((date) => date.slice(0, 10) <= revision.date) ?? dates.at(-1) ?? '';
      const there = policies.find(({ id }) => id === policy)?.revisions.find(({ date }) => date === then);
      const number = there?.sections.find(({ id }) => id === section)?.number;
      const permalink = urls.permalink({ policy, date: then }, `s${number}`);
      expect(linksOf(urls.revision(revision))).toContain(permalink);
      expect(read(`data${urls.revision(revision).slice(0, -1)}.json`)).toContain(permalink);
      expect(published(urls.policyPdf(revision)).toString('latin1')).toContain(permalink);
    }
    expect(written.length).toBeGreaterThan(8);
  });

  it('leads on the pages of the current text to the current section', () => {
    const current = written.filter(({ revision }) =>
      policies.some((policy) => policy.current.date === revision.date && policy.id === revision.id),
    );
    for (const { revision, policy, section } of current)
      expect(linksOf(urls.policy(revision.id))).toContain(urls.section(policy, section));
    expect(current.length).toBeGreaterThan(7);
  });

  it('says outside of the sealed words that the other policy is withdrawn', () => {
    const pages = [urls.policy('asset-management'), urls.section('asset-management', 'use')];
    for (const page of pages) {
      const { tree } = pageOf(meridian, page);
      expect(linksOf(page)).toContain('/policies/acceptable-use/email/');
      const [note] = elements(tree, ({ properties }) => 'dataWithdrawnLinks' in properties);
      expect(textOf(note ?? tree)).toContain(
        '“Acceptable use policy” was withdrawn on 1 September 2025; “Asset management policy” takes its place.',
      );
    }
    const others = files('policies/**/*.html').filter((file) => !pages.includes(`/${path.dirname(file)}/`));
    expect(others.filter((file) => read(file).includes('data-withdrawn-links'))).toEqual([]);
  });

  it('is a file name only in the sealed files themselves', () => {
    const names = /["(][a-z-]+\/[a-z-]+\.mdx[")]/;
    expect(files('**/*.{html,md,json,xml,csv,txt}').filter((file) => names.test(read(file)))).toEqual([]);
  });
});

describe('a revision that applies from a later day', () => {
  const [terms] = policies.filter(({ id }) => id === 'terms-of-service');
  if (!terms) throw new Error('meridian has no terms');
  const texts = files('**/*.{html,md,txt}').map((file) => [file, textOfFile(file)] as const);

  it('is nowhere said to be in force already', () => {
    const claims =
      /in force (since|from)?\s*2 November 2026|2 November 2026,? (is )?in force(?! from 1 January 2027)|in force since 1 January 2027/i;
    expect(texts.filter(([, text]) => claims.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('is said on its pages and in the list to apply from that day', () => {
    for (const page of [urls.policy(terms.id), urls.revision(terms.current), urls.policies()])
      expect(textOf(pageOf(meridian, page).tree), page).toMatch(/1\s+January\s+2027/);
  });

  it.each([
    [urls.policy(terms.id), ['s3-p1', 's4-p2']],
    [urls.revision(terms.current), ['s3-p1', 's4-p2']],
    [urls.section(terms.id, 'end'), ['s4-p2']],
    [urls.section(terms.id, 'law'), []],
    [urls.revision({ policy: terms.id, date: '2025-01-13' }), []],
  ])('is marked on %s at the clauses whose words differ until then, with a link to them: %j', (page, ids) => {
    const { tree, html } = pageOf(meridian, page);
    const marks = elements(tree, ({ properties }) => String(properties.className) === 'mark,today');
    expect(marks.map((mark) => [textOf(mark), mark.properties.href])).toEqual(
      ids.map((id) => [
        `from 1 January 2027, until then §${id.slice(1).replace('-p', ' ¶')}`,
        `${meridian.base}/policies/terms-of-service/2025-01-13/#${id}`,
      ]),
    );
    expect(html.includes('DayWords')).toBe(ids.length > 0);
  });
});

it('nothing of a draft is published', () => {
  const drafted = /Kaunas|2027-01-18|18 January 2027/;
  expect(files('**/*.{html,md,txt,json,csv,xml,mdx,yaml}').filter((file) => drafted.test(read(file)))).toEqual([]);
  expect(files('**/*2027-01-18*')).toEqual([]);
});

it('the table of policies says what is not stated, and has no empty cell', () => {
  const cells = named(pageOf(meridian, urls.policies()).tree, 'td').map((cell) => textOf(cell).trim());
  expect(cells).toContain('Not stated');
  expect(cells.filter((words) => words === '')).toEqual([]);
});

describe('the pages of several policies', () => {
  it('are linked from their list', () => {
    const links = named(pageOf(meridian, urls.policies()).tree, 'a').map(({ properties }) => properties.href);
    for (const { id } of policies) expect(links).toContain(urls.policy(id));
  });

  it('have an entry for each revision in the changes of all, and those of one alone in its own', () => {
    const listed = (page: string) =>
      elements(pageOf(meridian, page).tree, ({ properties }) => 'dataRevision' in properties).length;
    expect(listed(urls.changes())).toBe(revisions.length);
    for (const policy of policies) expect(listed(urls.changesOf(policy.id))).toBe(policy.revisions.length);
  });

  it('have a redline of each two neighbours', () => {
    for (const { id, changes } of policies)
      for (const { from, to } of changes)
        expect(named(pageOf(meridian, urls.redline(id, from, to)).tree, 'h1')).toHaveLength(1);
  });
});

it('the feed has each revision, and the feed of a policy those of the policy, its withdrawal and reviews that were due', () => {
  const entries = (file: string) => read(file).match(/<entry>/g)?.length ?? 0;
  expect(entries(urls.feed())).toBeGreaterThanOrEqual(revisions.length);
  for (const policy of policies)
    expect(entries(urls.feedOf(policy.id)), policy.id).toBe(
      policy.revisions.length + (policy.withdrawn ? 1 : 0) + reviewsDue({ policies: [policy] }, builtOn).length,
    );
});

it('an old URL of one of several policies reaches its revision', () => {
  expect(redirects.netlify(company)).toContain('/docs/backup v=1.0 /policies/backup/2023-11-20/ 301!\n');
  expect(read('docs/backup/index.html')).toContain('/policies/backup/2023-11-20/');
  expect(read('docs/terms/index.html')).toContain('/policies/terms-of-service/2025-01-13/');
});

it('a folder of old URLs links to each policy that was in it, and to the list of all', () => {
  const [main] = named(pageOf(meridian, '/docs/').tree, 'main');
  const links = main ? named(main, 'a').map(({ properties }) => properties.href) : [];
  expect(links).toEqual(['/policies/backup/', '/policies/terms-of-service/', '/policies/']);
});
