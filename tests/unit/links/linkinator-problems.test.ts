import { describe, expect, it } from 'vitest';
import { linkinatorProblems } from '../../../src/links/linkinator-problems.ts';
import { linksIn, siteOf } from './site-of.ts';

const html = '<a href="/docs/b/">a</a>\n<a href="#c">a</a> <a href="https://a b/">a</a> <a href="/docs/d%20e/%">a</a>';
const site = siteOf({ 'a/index.html': `${html} <a href="/docs/f%20g/">a</a>` }, { base: 'docs' });
const checked = linksIn(site, 'a/index.html').map((item) => ({ ...item, violation: undefined }));
const check = (path: string, links: Parameters<typeof linkinatorProblems>[1] = checked, page = 'a/index.html') =>
  linkinatorProblems([{ page, path }], links);

const problem = (path: string) => ({
  path: 'dist/a/index.html',
  rule: 'dead-link',
  message: `There is nothing at ${path}.`,
  hint: 'Correct the URL, or remove the link.',
});

describe('linkinatorProblems()', () => {
  it('reports a broken link where it is written', () => {
    expect(check('/b/')).toEqual([{ ...problem('/b/'), line: 1, column: 10, url: '/docs/b/' }]);
    expect(check('/f g/')).toMatchObject([{ line: 2, url: '/docs/f%20g/' }]);
  });

  it('reports a broken id of the same page', () => {
    expect(check('/a/index.html#c')).toEqual([{ ...problem('/a/#c'), line: 2, column: 10, url: '#c' }]);
  });

  it.each(['https://a b/', '/d%20e/%'])('reports a link whose URL cannot be decoded: %s', (path) => {
    expect(check(path)).toMatchObject([{ line: 2 }]);
  });

  it('reports a link that no rule knows of at the start of the page', () => {
    expect(check('/x/')).toEqual([{ ...problem('/x/'), path: 'a/index.html', line: 1, column: 1, url: '/x/' }]);
    expect(check('/b/', checked, 'other/index.html')).toMatchObject([{ path: 'other/index.html', line: 1, column: 1 }]);
  });

  it('reports nothing that a rule reports already', () => {
    const violation = { rule: 'dead-link', message: 'a', hint: 'b' };
    expect(
      check(
        '/b/',
        checked.map((item) => ({ ...item, violation })),
      ),
    ).toEqual([]);
  });

  it('does not take a text fragment for an id', () => {
    expect(check('/x/#:~:text=a')).toEqual([]);
    expect(check('/x/#a:~:text=a')).toEqual([]);
    expect(check('/x/:~:a')).toHaveLength(1);
  });
});
