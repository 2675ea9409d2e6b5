import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { plainUrl } from '../../../src/model/plain-url.ts';

const isUri = addFormats.default(new Ajv2020()).compile({ type: 'string', format: 'uri' });

describe('plainUrl()', () => {
  it.each([
    'https://x.example',
    'https://x.example/',
    'http://x.example:8443/a/b.html?c=d&e=(f)#g:h?i',
    'https://user@x.example/',
    'https://[::1]/',
    'https://127.0.0.1/',
    'HTTPS://X.example/A%20b',
    "https://x.example/~a!$&'()*+,;=:@b",
    'https://x.example/en/a?rev=1644245064#:~:text=one,two',
  ])('returns %s as it is', (url) => {
    expect(plainUrl(url)).toBe(url);
    expect(isUri(url)).toBe(true);
  });

  it.each([
    ['https://x.example/ä', 'https://x.example/%C3%A4'],
    ['https://ä.example/', 'https://xn--4ca.example/'],
    ['https://x.example/a b', 'https://x.example/a%20b'],
    ['https://x.example/100%', 'https://x.example/100%25'],
    ['https://x.example/[a]?b[]=c', 'https://x.example/%5Ba%5D?b%5B%5D=c'],
    ['https://x.example/{a}|b^c`', 'https://x.example/%7Ba%7D%7Cb%5Ec%60'],
    ['https://x.example/#a#b', 'https://x.example/#a%23b'],
    ['https://x.example/a\\b', 'https://x.example/a/b'],
    ['https://x.example/"<a>"', 'https://x.example/%22%3Ca%3E%22'],
    ['https://x.example/😀', 'https://x.example/%F0%9F%98%80'],
    [' https://x.example/a ', 'https://x.example/a'],
    ['https:/x.example/a', 'https://x.example/a'],
  ])('returns %j as %s', (text, url) => {
    expect(plainUrl(text)).toBe(url);
    expect(isUri(url)).toBe(true);
  });

  it.each([
    '',
    'x.example',
    '/policy/',
    'mailto:a@x.example',
    'ftp://x.example/',
    'https://',
    'https://x.example:99999/',
  ])('returns nothing for %j', (text) => {
    expect(plainUrl(text)).toBeUndefined();
  });
});
