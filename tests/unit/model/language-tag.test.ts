import { describe, expect, it } from 'vitest';
import { languageTagFix } from '../../../src/model/language-tag.ts';

describe('languageTagFix()', () => {
  it.each([
    ...[
      'en',
      'et',
      'he',
      'no',
      'vro',
      'en-GB',
      'de-CH',
      'sr-Latn',
      'zh-Hant-TW',
      'es-419',
      'de-1996',
      'ca-ES-valencia',
    ],
    'mul',
  ])('accepts %s', (tag) => {
    expect(languageTagFix(tag)).toBeUndefined();
  });

  it.each([
    ['en_US', 'en-US'],
    ['xx_EE', undefined],
    ['EN', 'en'],
    ['en-us', 'en-US'],
    ['en-UK', 'en-GB'],
    ['iw', 'he'],
    ['eng', 'en'],
    ['ger', 'de'],
    [' en ', 'en'],
    ['english', 'en'],
    ['English', 'en'],
    ['eesti', 'et'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['', undefined],
    ['e', undefined],
    ['xx', undefined],
    ['xx_YY', undefined],
    ['en-XX', undefined],
    ['und', undefined],
    ['klingonish', undefined],
    ['en-u-ca-buddhist', undefined],
    ['x-private', undefined],
    ['en, de', undefined],
    ['en"><script>', undefined],
  ])('refuses “%s” and offers %s', (text, tag) => {
    const fix = tag ? `Write ${tag}.` : 'Write en for English, de for German, et for Estonian.';
    expect(languageTagFix(text)).toBe(fix);
  });
});
