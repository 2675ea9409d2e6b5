import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { redirects } from '../../src/hosting/redirects.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { urls } from '../../src/model/urls.ts';
import { named, pageOf, pagesOf, textOf } from './built.ts';

const { listed } = inject('sites');
const { library } = loadLibrary(listed.content);
if (!library) throw new Error('listed has problems');
const [policy] = library.policies;
const read = (file: string) => readFileSync(path.join(listed.folder, file), 'utf8');

describe('a company whose only policy is in content/policies/', () => {
  it('leads from every page to the policy by its name in the header, and to no list of policies', () => {
    for (const { path: page, tree } of pagesOf(listed).filter(({ html }) => !html.includes('<legacy-address'))) {
      const [header] = named(tree, 'header');
      const links = named(header ?? tree, 'a').map((link) => [textOf(link).trim(), link.properties.href]);
      expect(links, page).toContainEqual(['Policy', '/policies/terms/']);
      expect(
        links.map(([, href]) => href),
        page,
      ).not.toContain('/policies/');
    }
    expect(existsSync(path.join(listed.folder, 'policies/index.html'))).toBe(false);
    expect(existsSync(path.join(listed.folder, 'policy'))).toBe(false);
  });

  it('has no link to a page or a file that does not exist', () => {
    const dead = pagesOf(listed).flatMap(({ path: page, tree }) =>
      named(tree, 'a', 'link').flatMap(({ properties }) => {
        const href = String(properties.href ?? '');
        if (!href.startsWith('/')) return [];
        const [file = ''] = href.split(/[?#]/);
        const target = path.join(listed.folder, decodeURI(file), file.endsWith('/') ? 'index.html' : '');
        return existsSync(target) ? [] : [`${page}: ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('has a page for each section and each revision of it, and the redline between them', () => {
    const [newest, oldest] = policy.revisions;
    if (!newest || !oldest) throw new Error('The terms have one revision.');
    const pages = [
      ...policy.current.sections.map(({ id }) => urls.section(policy.id, id)),
      ...policy.revisions.map(urls.revision),
      urls.redline(policy.id, oldest.date, newest.date),
    ];
    for (const page of pages) expect(textOf(pageOf(listed, page).tree), page).toContain(policy.current.title);
  });

  it('cites its clauses without a name of the policy, on pages and in data', () => {
    const { answers } = JSON.parse(read('data/answers.json'));
    const citations = answers.flatMap(
      (answer: { citations: { label: string; policy?: string }[] }) => answer.citations,
    );
    expect(citations.length).toBeGreaterThan(0);
    for (const citation of citations) {
      expect(citation).not.toHaveProperty('policy');
      expect(citation.label).toMatch(/^§/);
    }
    const subject = pageOf(listed, urls.subject('data-export'));
    expect(textOf(subject.tree)).not.toMatch(/Terms of service §/);
    const quoted = named(subject.tree, 'a').map(({ properties }) => String(properties.href));
    expect(quoted.some((href) => href.startsWith('/policies/terms/') && href.includes('#s'))).toBe(true);
  });

  it('redirects its old permalinks to the revisions of that policy', () => {
    expect(redirects.netlify(library.company)).toBe('/terms rev=1 /policies/terms/2025-03-03/ 301!\n');
  });
});
