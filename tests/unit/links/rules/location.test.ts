import { describe, expect, it } from 'vitest';
import { checkLocation } from '../../../../src/links/rules/location.ts';
import { linksIn, siteOf } from '../site-of.ts';

const files = { 'policy/index.html': '', 'style.css': '', 'feed.xml': '' };
const check = (url: string, base = '') => {
  const site = siteOf({ 'index.html': `<a href="${url}">a</a>`, ...files }, { base });
  const [item] = linksIn(site, 'index.html');
  return item && checkLocation(item);
};

describe('checkLocation()', () => {
  it.each(['/', '/policy/', '/policy/#s1', '/style.css', 'https://other.example/', 'mailto:a@b.example'])(
    'accepts %s',
    (url) => expect(check(url)).toBeUndefined(),
  );

  it.each([
    ['/policies/', 'Write /policy/, the nearest URL, or remove the link.'],
    ['/polic', 'Write /policy/, the nearest URL, or remove the link.'],
    ['/styles.css', 'Write /style.css, the nearest URL, or remove the link.'],
    ['/policy.css', 'Correct the URL, or remove the link.'],
    ['/feed.xsl', 'Correct the URL, or remove the link.'],
    ['/style/', 'Correct the URL, or remove the link.'],
    ['/feed.v2.xml', 'Write /feed.xml, the nearest URL, or remove the link.'],
    ['/feed.xm/', 'Correct the URL, or remove the link.'],
    ['/nowhere/', 'Correct the URL, or remove the link.'],
  ])('reports %s as dead and suggests a URL of the same kind', (url, hint) => {
    expect(check(url)).toEqual({ rule: 'dead-link', message: `There is nothing at ${url}.`, hint });
  });

  it.each([
    [
      '/Policy/',
      'letter-case',
      '/Policy/ differs from /policy/ in letter case, which matters on most hosts.',
      'Write /policy/.',
    ],
    [
      '/policy/index.html',
      'index-file',
      '/policy/index.html names the file of the page /policy/, and some hosts redirect it.',
      'Write /policy/.',
    ],
    ['/feed.xml/', 'trailing-slash', '/feed.xml/ ends with a slash, but /feed.xml is a file.', 'Write /feed.xml.'],
    [
      '/policy',
      'trailing-slash',
      '/policy lacks the slash at the end of a page’s URL, so hosts redirect it.',
      'Write /policy/.',
    ],
  ])('reports %s as %s', (url, rule, message, hint) => {
    expect(check(url)).toEqual({ rule, message, hint });
  });

  it('reports a URL outside the base path', () => {
    expect(check('/policy/', 'docs')).toEqual({
      rule: 'outside-base',
      message: '/policy/ is outside the base path /docs.',
      hint: 'Write /docs/policy/, or the full URL of another site.',
    });
  });

  it('reports the base path without its slash', () => {
    expect(check('/docs', 'docs')).toEqual({
      rule: 'trailing-slash',
      message: '/docs lacks the slash at the end of a page’s URL, so hosts redirect it.',
      hint: 'Write /docs/.',
    });
  });
});
