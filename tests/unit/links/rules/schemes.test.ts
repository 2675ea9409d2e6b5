import { describe, expect, it } from 'vitest';
import { checkScheme } from '../../../../src/links/rules/schemes.ts';
import { linksIn, siteOf } from '../site-of.ts';

const check = (url: string) => {
  const [item] = linksIn(siteOf({ 'index.html': `<a href="${url}">a</a>` }), 'index.html');
  return item && checkScheme(item);
};

describe('checkScheme()', () => {
  it.each([
    ['', 'address-syntax', 'The URL is empty.', 'Write it as https://host/path, or as a path on this site.'],
    ['htps://a/', 'address-syntax', 'The URL “htps://a/” begins with htps:, which is not a known scheme.'],
    [
      'javascript:void(0)',
      'script-address',
      '“javascript:void(0)” is a script, not a URL.',
      'Link to a page, or use a button.',
    ],
    [`javascript:${'a'.repeat(40)}`, 'script-address', `“javascript:${'a'.repeat(29)}” is a script, not a URL.`],
    [
      'http://localhost/',
      'local-address',
      'http://localhost/ is only reachable on the machine or network where the site was built.',
      'Write the public URL.',
    ],
    [
      'http://trust.example/',
      'other-origin',
      'http://trust.example/ links to this site with the wrong protocol.',
      'Begin it with https://trust.example.',
    ],
  ])('reports “%s” as %s', (url, rule, message, hint?: string) => {
    expect(check(url)).toEqual({ rule, message, hint: hint ?? expect.any(String) });
  });

  it.each(['/a/', '#s1', 'https://other.example/', 'data:,a', 'urn:isbn:1'])('accepts %s', (url) => {
    expect(check(url)).toBeUndefined();
  });
});

describe('checkScheme() on mailto: links', () => {
  it.each([
    'mailto:a@b.example',
    'MAILTO:a.b+c@sub-1.b2.example',
    'mailto:a@b.example,c@d.example',
    'mailto:%61@b.c.example',
    'mailto:100%25a@b.example',
    'mailto:a@b.example?subject=Hello%20there',
    'mailto:a@b.example?SUBJECT=&x-body=bc',
  ])('accepts %s', (url) => expect(check(url)).toBeUndefined());

  it.each([
    'mailto:',
    'mailto:a',
    'mailto:a@b',
    'mailto:a@b@c.example',
    'mailto:@b.example',
    'mailto:a@b.example,',
    'mailto:a@b.example;c@d.example',
    'mailto:a@b.example, c@d.example',
    'mailto:a@-b.example',
    'mailto:a@b-.example',
    'mailto:a@b.-example',
    'mailto:a@b.example-',
    'mailto:a@b..example',
    'mailto:a@b.example?subject',
    'mailto:a@b.example?=a',
    'mailto:a@b.example?subject=a b',
    'mailto:a@b.example?subject=a&amp;body',
    'mailto:a@b.example?subject=a&amp;&amp;b=c',
    'mailto:a@b%2',
    'mailto:100%a@b.example',
  ])('reports %s', (url) => {
    expect(check(url)).toEqual({
      rule: 'mail-address',
      message: `“${url.replaceAll('&amp;', '&')}” is not a valid mailto: link.`,
      hint: 'Write mailto:name@host; separate several mailboxes with commas, without spaces.',
    });
  });
});

describe('checkScheme() on tel: and sms: links', () => {
  it.each([
    'tel:+3721234567',
    'tel:+44-20-7946-0000',
    'tel:+1(555)123.4567',
    'tel:+123',
    'tel:+123456789012345',
    'sms:+3721234567?body=a',
    'tel:112;phone-context=+372',
    'tel:+3721234567;ext=12',
  ])('accepts %s', (url) => expect(check(url)).toBeUndefined());

  it.each([
    'tel:',
    'tel:+',
    'tel:+12',
    'tel:+1234567890123456',
    'tel:02079460999',
    'tel:+44 20 7946 0000',
    'tel:++441234',
    'tel:-44123',
    'tel:44+123;phone-context=+44',
    'tel:+44123a',
    'tel:112;context=phone-context=+372',
    'sms:help',
  ])('reports %s', (url) => {
    expect(check(url)).toEqual({
      rule: 'phone-number',
      message: `“${url}” is not an international phone number.`,
      hint: 'Write tel: or sms:, then + and the country code, then digits without spaces.',
    });
  });
});
