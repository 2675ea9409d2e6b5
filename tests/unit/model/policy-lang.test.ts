import { expect, it } from 'vitest';
import { languageHtml, markedHtml, policyLang } from '../../../src/model/policy-lang.ts';
import { interfaceIn, textLanguage } from '../../../src/model/text-language.ts';

it('policyLang() marks nothing at a company whose policy is in the language of the interface', () => {
  expect(policyLang({ library: { company: { language: 'en' } } })).toEqual({});
});

it.each(['et', 'fi', 'en-GB', 'zh-Hant', 'he-Latn', 'az'])('textLanguage() gives %s no direction', (language) => {
  expect(textLanguage(language)).toEqual({ lang: language });
});

it.each(['he', 'ar', 'fa', 'ur-PK', 'yi', 'dv', 'ckb', 'ug', 'ps', 'nqo', 'syr', 'az-Arab', 'pa-Arab-PK', 'ff-Adlm'])(
  'textLanguage() gives %s the direction from right to left',
  (language) => {
    expect(textLanguage(language)).toEqual({ lang: language, dir: 'rtl' });
  },
);

it.each([
  ['en', {}],
  ['et', { lang: 'en' }],
  ['he', { lang: 'en', dir: 'ltr' }],
])('interfaceIn() marks words of the interface inside a text in %s', (language, expected) => {
  expect(interfaceIn(textLanguage(language))).toEqual(expected);
});

it.each([
  ['en', '', 'words'],
  ['et', ' lang="et"', '<span lang="et">words</span>'],
  ['he', ' lang="he" dir="rtl"', '<span lang="he" dir="rtl">words</span>'],
])('languageHtml() and markedHtml() print the attributes of a text in %s', (language, attributes, marked) => {
  expect(languageHtml(textLanguage(language))).toBe(attributes);
  expect(markedHtml('words', textLanguage(language))).toBe(marked);
});
