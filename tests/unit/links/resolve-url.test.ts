import { describe, expect, it } from 'vitest';
import type { Use } from '../../../src/links/link.ts';
import { pageUrl, resolveUrl } from '../../../src/links/resolve-url.ts';
import { siteOf } from './site-of.ts';

const page = (html: string, base?: string) => {
  const site = siteOf({ 'policy/index.html': html }, base === undefined ? {} : { base });
  const file = site.files.get('policy/index.html');
  if (!file) throw new Error('The site has no page.');
  return { site, file };
};
const resolve = (url: string, { use = 'link' as Use, base = '/docs' } = {}) => {
  const { site, file } = page('<p>a</p>', base);
  return resolveUrl({ url, use }, file, site);
};
const internal = (path: string, fragment = '') => ({ kind: 'internal', path, fragment });

describe('resolveUrl()', () => {
  it.each([
    ['backups/', internal('/policy/backups/')],
    ['../', internal('/')],
    ['?page=2', internal('/policy/')],
    ['?from=https:a', internal('/policy/')],
    ['#s1', internal('/policy/', 's1')],
    ['#', internal('/policy/', '')],
    ['#:~:text=a', internal('/policy/', '')],
    ['#s1:~:text=a\u0000b', internal('/policy/', 's1')],
    ['#a#b', internal('/policy/', 'a#b')],
    ['/docs/a%20b/#c%C3%A9', internal('/a b/', 'cé')],
    ['/docs', internal('')],
    ['/docs#s1', internal('', 's1')],
    ['https://trust.example/docs/a/', internal('/a/')],
    ['HTTPS://TRUST.EXAMPLE/docs/a/', internal('/a/')],
    ['//trust.example/docs/a/', internal('/a/')],
  ])('finds the path and id on the site of %s', (url, target) => {
    expect(resolve(url)).toEqual(target);
  });

  it.each([
    ['/answers/', { kind: 'outside', path: '/answers/' }],
    ['/docsearch/', { kind: 'outside', path: '/docsearch/' }],
    ['https://trust.example/answers/', { kind: 'external' }],
    ['//trust.example/answers/', { kind: 'external' }],
    ['http://trust.example/docs/a/', { kind: 'insecure' }],
    ['https://trust.example:8443/docs/', { kind: 'external' }],
    ['https://other.example/', { kind: 'external' }],
    ['https://other.example/p%E4ring.pdf', { kind: 'external' }],
    ['https://sub.trust.example/', { kind: 'external' }],
    ['https://localhost.example/', { kind: 'external' }],
    ['https://110.0.0.1/', { kind: 'external' }],
  ])('recognizes what is not on the site: %s', (url, target) => {
    expect(resolve(url)).toEqual(target);
  });

  it.each([
    'http://localhost:4321/',
    'http://127.0.0.1/',
    'http://0.0.0.0:80/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://printer.local/',
    'http://a.localhost/',
    'http://wiki.internal/',
    'file:///disk/site/',
    'C:/site/index.html',
  ])('recognizes what only the builder can reach: %s', (url) => {
    expect(resolve(url)).toEqual({ kind: 'local' });
  });

  it.each([
    ['mailto:a@b.example', 'mail'],
    ['MAILTO:a@b.example', 'mail'],
    ['tel:+3721', 'phone'],
    ['sms:+3721', 'phone'],
    ['javascript:void(0)', 'script'],
    ['vbscript:x', 'script'],
    ['data:,a', 'other'],
    ['urn:isbn:1', 'other'],
    ['blob:a', 'other'],
    ['tag:a', 'other'],
    ['about:blank', 'other'],
    ['geo:1,2', 'other'],
    ['ftp://a.example/', 'other'],
    ['sip:a@b', 'other'],
    ['webcal://a.example/', 'other'],
  ])('recognizes the scheme of %s', (url, kind) => {
    expect(resolve(url)).toEqual({ kind });
  });

  it.each([
    ['', 'is empty'],
    ['htps://a.example/', 'begins with htps:, which is not a known scheme'],
    ['HTPS+x.y-z://a', 'begins with htps+x.y-z:, which is not a known scheme'],
    ['a b', 'contains a space'],
    ['a\\b', 'contains a backslash'],
    ['https:/a.example/', 'needs two slashes and a host after https:'],
    ['https:///a.example/', 'needs two slashes and a host after https:'],
    ['HTTP:a', 'needs two slashes and a host after http:'],
    ['/100%/', 'contains a percent sign without two hexadecimal digits after it'],
    ['/100%4/', 'contains a percent sign without two hexadecimal digits after it'],
    ['/100%zz/', 'contains a percent sign without two hexadecimal digits after it'],
    ['/%C3/', 'cannot be decoded'],
    ['/#%C3', 'cannot be decoded'],
    ['https://[a/', 'cannot be decoded'],
  ])('explains what is wrong with “%s”', (url, reason) => {
    expect(resolve(url)).toEqual({ kind: 'invalid', reason });
  });

  it('takes an empty form action for the page itself', () => {
    expect(resolve('', { use: 'form' })).toEqual(internal('/policy/'));
  });

  it('works without a base path', () => {
    expect(resolve('/answers/', { base: '' })).toEqual(internal('/answers/'));
  });

  it('starts relative URLs from the base element of the page', () => {
    const { site, file } = page('<base href="/docs/other/">', '/docs');
    expect(resolveUrl({ url: 'a/', use: 'link' }, file, site)).toEqual(internal('/other/a/'));
  });
});

describe('pageUrl()', () => {
  it.each([
    ['<p>a</p>', 'https://trust.example/docs/policy/'],
    ['<base href="other/">', 'https://trust.example/docs/policy/other/'],
    ['<base href="https://cdn.example/">', 'https://cdn.example/'],
    ['<base href="http://[">', 'https://trust.example/docs/policy/'],
  ])('returns the URL that relative URLs start from: %s', (html, url) => {
    const { site, file } = page(html, '/docs');
    expect(pageUrl(file, site).href).toBe(url);
  });
});
