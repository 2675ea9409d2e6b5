import { describe, expect, it } from 'vitest';
import { canonicalLink, linkedFile, redirectTarget, refreshLink } from '../../../src/links/redirect.ts';
import { linksIn, siteOf } from './site-of.ts';

const refresh = (url: string) => `<a href="/other/">a</a><meta http-equiv="refresh" content="0; url=${url}">`;
const redirectFrom = (html: string) => {
  const site = siteOf({ 'index.html': html, 'policy/index.html': '' });
  const page = site.files.get('index.html');
  return page && redirectTarget(page, site)?.name;
};

describe('redirectTarget()', () => {
  it.each([
    ['/policy/', 'policy/index.html'],
    ['/policy', 'policy/index.html'],
    ['/', undefined],
    ['/nowhere/', undefined],
    ['https://other.example/', undefined],
  ])('returns the file that a refresh to %s shows: %s', (url, name) => {
    expect(redirectFrom(refresh(url))).toBe(name);
  });

  it('returns undefined without a refresh', () => {
    expect(redirectFrom('<a href="/policy/">a</a>')).toBeUndefined();
  });
});

describe('refreshLink() and canonicalLink()', () => {
  const site = siteOf({ 'index.html': `${refresh('/a/')}<link rel="canonical" href="/b/">`, 'other/index.html': '' });
  const [page, other] = [site.files.get('index.html'), site.files.get('other/index.html')];

  it('return the link of the page that has that use', () => {
    expect([page && refreshLink(page)?.url, page && canonicalLink(page)?.url]).toEqual(['/a/', '/b/']);
  });

  it('return undefined if the page has none', () => {
    expect([other && refreshLink(other), other && canonicalLink(other)]).toEqual([undefined, undefined]);
  });
});

it.each([
  ['/policy/', 'policy/index.html'],
  ['/Policy', 'policy/index.html'],
  ['/nowhere/', undefined],
  ['mailto:a@b.example', undefined],
])('linkedFile() returns the file that %s points to: %s', (url, name) => {
  const site = siteOf({ 'index.html': `<a href="${url}">a</a>`, 'policy/index.html': '' });
  const [item] = linksIn(site, 'index.html');
  expect(item && linkedFile(item.link, item.file, site)?.name).toBe(name);
});
