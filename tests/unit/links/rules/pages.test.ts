import { describe, expect, it } from 'vitest';
import { checkPages } from '../../../../src/links/rules/pages.ts';
import { siteOf } from '../site-of.ts';

const refresh = (url: string) => `<meta http-equiv="refresh" content="0; url=${url}">`;
const link = (url: string) => `<a href="${url}">a</a>`;
const check = (files: Record<string, string>) => checkPages(siteOf(files));

describe('checkPages() on repeated ids', () => {
  it('reports each element after the first with the same id', () => {
    const html = '<p id="a">\n<p id="b">\n<p id="a">\n  <p id="a">';
    const problem = {
      path: 'dist/index.html',
      rule: 'repeated-id',
      message: 'The id “a” is already used on line 1.',
      hint: 'Give each element its own id.',
    };
    expect(check({ 'index.html': html })).toEqual([
      { ...problem, line: 3, column: 1 },
      { ...problem, line: 4, column: 3 },
    ]);
  });

  it('accepts the same id on two pages, and in other files', () => {
    const svg = '<svg><g id="a"/><g id="a"/></svg>';
    const files = { 'index.html': `<p id="a">${link('/b/')}`, 'b/index.html': '<p id="a">', 'c.svg': svg };
    expect(check(files)).toEqual([]);
  });
});

describe('checkPages() on pages that no link reaches', () => {
  it('reports a page that only unreachable pages link to', () => {
    const files = { 'index.html': '', 'a/index.html': link('/b/'), 'b/index.html': link('/a/') };
    const hint = 'Link to it from another page, or remove it.';
    const problem = { line: 1, column: 1, rule: 'orphan-page', hint };
    expect(check(files)).toEqual([
      { ...problem, path: 'dist/a/index.html', message: '/a/ cannot be reached by links from the home page.' },
      { ...problem, path: 'dist/b/index.html', message: '/b/ cannot be reached by links from the home page.' },
    ]);
  });

  it.each([
    ['a chain of links', `${link('/b/')}${link('/nowhere/')}`],
    ['a form', '<form action="/b/"></form>'],
    ['a frame', '<iframe src="/b/"></iframe>'],
    ['a redirect', refresh('/b/')],
    ['an alternate page', '<link rel="alternate" href="/b/">'],
  ])('accepts a page that is reached by %s', (_, html) => {
    expect(check({ 'index.html': html, 'b/index.html': link('/c/'), 'c/index.html': '' })).toEqual([]);
  });

  it.each([
    ['a canonical URL', '<link rel="canonical" href="/b/">'],
    ['an image', '<img src="/b/">'],
    ['a style sheet', '<link rel="stylesheet" href="/b/">'],
  ])('does not count %s as a link', (_, html) => {
    expect(check({ 'index.html': html, 'b/index.html': '' })).toMatchObject([{ rule: 'orphan-page' }]);
  });

  it.each([
    ['an error page', '404.html', ''],
    ['a redirect', 'a/index.html', refresh('/')],
    ['a copy of another page', 'a/index.html', '<link rel="canonical" href="/">'],
    ['a file that is not a page', 'a.json', '{}'],
  ])('accepts %s that no link reaches', (_, name, text) => {
    expect(check({ 'index.html': '', [name]: text })).toEqual([]);
  });

  it.each([
    ['4040.html', ''],
    ['x404.html', ''],
    ['404.html.html', ''],
    ['a/index.html', '<link rel="canonical" href="/a/">'],
    ['a/index.html', '<link rel="canonical" href="/nowhere/">'],
  ])('reports %s with “%s”', (name, html) => {
    expect(check({ 'index.html': '', [name]: html })).toMatchObject([{ rule: 'orphan-page' }]);
  });

  it('reports nothing if there is no home page', () => {
    expect(check({ 'a/index.html': '' })).toEqual([]);
  });
});

describe('checkPages() on loops of redirects', () => {
  const reachable = { 'index.html': ['/a/', '/b/', '/c/'].map(link).join('') };

  it('reports a loop once, at the first of its pages', () => {
    const files = {
      ...reachable,
      'a/index.html': `\n${refresh('/b/')}`,
      'b/index.html': refresh('/c/'),
      'c/index.html': refresh('/a/'),
    };
    expect(check(files)).toEqual([
      {
        path: 'dist/a/index.html',
        line: 2,
        column: 44,
        rule: 'redirect-loop',
        message: '/a/ redirects back to itself through /b/.',
        hint: 'Redirect it to a page that does not redirect.',
        url: '/b/',
      },
    ]);
  });

  it('reports a loop at its own page, not at one that redirects into it', () => {
    const files = {
      ...reachable,
      'a/index.html': refresh('/b/'),
      'b/index.html': refresh('/c/'),
      'c/index.html': refresh('/b/'),
    };
    expect(check(files)).toMatchObject([{ path: 'dist/b/index.html', url: '/c/' }]);
  });

  it('accepts redirects that end, and a page that refreshes itself', () => {
    const files = { ...reachable, 'a/index.html': refresh('/b/'), 'b/index.html': '', 'c/index.html': refresh('/c/') };
    expect(check(files)).toEqual([]);
  });
});
