import { describe, expect, it } from 'vitest';
import { checkPublished } from '../../../../src/links/rules/published.ts';
import { linksIn, siteOf } from '../site-of.ts';

const check = (files: Record<string, string>, name = Object.keys(files)[0] ?? '') =>
  linksIn(siteOf(files), name).map((item) => checkPublished(item));

const absolute = 'Write the full URL, with https:// and the host.';
const notHere = 'Write the page’s own URL, or build the site with SITE_URL set to its public URL.';

describe('checkPublished()', () => {
  it.each([
    ['a canonical URL', { 'a.html': '<link rel="canonical" href="/a.html">' }, '/a.html'],
    ['a preview image', { 'a.html': '<meta property="og:image" content="//a.example/b.png">' }, '//a.example/b.png'],
    ['a page of a sitemap', { 'a.xml': '<urlset><loc>1a:b</loc></urlset>' }, '1a:b'],
    ['a link of a feed', { 'a.xml': '<feed><link href="a/b:c"/></feed>' }, 'a/b:c'],
  ])('reports a relative URL as %s', (_, files, url) => {
    const message = `${url} is read outside its page, where a relative URL does not work.`;
    expect(check(files)).toEqual([{ rule: 'absolute-address', message, hint: absolute }]);
  });

  it.each([
    ['policy/', true],
    ['../', true],
    ['a/b:c', true],
    ['/policy/', false],
    ['#a', false],
    ['https://trust.example/', false],
    ['mailto:a@b.example', false],
    ['//other.example/', false],
  ])('reports a relative URL on the error page: %s, %s', (url, isReported) => {
    const message = `${url} is relative, but hosts show the error page in any folder.`;
    const violation = { rule: 'absolute-address', message, hint: 'Begin the URL with a slash.' };
    const html = `<a href="${url}">a</a>`;
    expect(check({ '404.html': html })).toEqual([isReported ? violation : undefined]);
    expect(check({ 'a/404.html': html, '404.html': '' })).toEqual([undefined]);
  });

  it('leaves a URL of the error page that is outside the base path to another rule', () => {
    const site = siteOf({ '404.html': '<a href="../a/">a</a>' }, { base: 'docs' });
    expect(linksIn(site, '404.html').map((item) => checkPublished(item))).toEqual([undefined]);
  });

  it.each([
    ['a canonical URL', '<link rel="canonical" href="https://other.example/">', true],
    ['a link', '<a href="https://other.example/">a</a>', false],
    ['a preview image', '<meta property="og:image" content="https://other.example/a.png">', false],
  ])('reports another host only where a URL of the site is needed: %s', (_, html, isReported) => {
    const message = 'https://other.example/ is not on this site, which is published at https://trust.example/.';
    const violation = { rule: 'other-origin', message, hint: notHere };
    expect(check({ 'index.html': html })).toEqual([isReported ? violation : undefined]);
  });

  it('reports another host in a sitemap', () => {
    const violations = check({ 'a.xml': '<urlset><loc>https://other.example/</loc></urlset>' });
    expect(violations).toMatchObject([{ rule: 'other-origin' }]);
  });

  it.each([
    ['a page that is indexed', '', undefined],
    ['a canonical page', '<link rel="canonical" href="https://trust.example/a/">', undefined],
    ['a page with noindex', '<meta name="robots" content="noindex">', 'asks not to be indexed'],
    [
      'a copy of another page',
      '<link rel="canonical" href="https://trust.example/">',
      'names another page as canonical',
    ],
  ])('checks the pages that a sitemap lists: %s', (_, html, reason) => {
    const sitemap = '<urlset><loc>https://trust.example/a/</loc></urlset>';
    const message = `The sitemap lists /a/, which ${reason}.`;
    const violation = { rule: 'sitemap-page', message, hint: 'Remove it from the sitemap, or list the other page.' };
    const files = { 'a.xml': sitemap, 'a/index.html': html, 'index.html': '' };
    expect(check(files)).toEqual([reason ? violation : undefined]);
  });

  it.each([
    ['a page that a feed links to', '<feed><link href="https://trust.example/a/"/></feed>'],
    ['a URL with the wrong letter case', '<urlset><loc>https://trust.example/A/</loc></urlset>'],
    ['a URL that is dead', '<urlset><loc>https://trust.example/b/</loc></urlset>'],
    ['a URL that is not on the web', '<urlset><loc>mailto:a@b.example</loc></urlset>'],
  ])('leaves %s to other rules', (_, xml) => {
    expect(check({ 'a.xml': xml, 'a/index.html': '<meta name="robots" content="noindex">' })).toEqual([undefined]);
  });
});
