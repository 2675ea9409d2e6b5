import { describe, expect, it } from 'vitest';
import { checkCharacters, type GlyphCheck } from '../../../src/library/check-characters.ts';
import { formatProblem } from '../../../src/model/problem.ts';

/** Has no glyph for 漢 and 😀, and none for ب in italics. */
const glyphCheck: GlyphCheck = (characters) => ({
  upright: new Set(characters.filter((one) => '漢😀'.includes(one))),
  italic: new Set(characters.filter((one) => '漢😀ب'.includes(one))),
});

const check = (name: string, text: string, glyphs: GlyphCheck | undefined = glyphCheck) =>
  checkCharacters([{ name, path: name, bytes: Buffer.from(text) }], glyphs).map(formatProblem);
const missing = (place: string, character: string, where = '') =>
  `${place}  unprintable-character  No font of the PDF files has ${character}${where}. Write it otherwise, or name a font of this machine that has it in PDF_FONTS.`;
const section = (body: string, title = 'Scope') => `---\nnumber: '1'\ntitle: ${title}\n---\n\n${body}\n`;

describe('a character that no font of the PDF files has', () => {
  it.each([
    ['policy/2024-05-01/a.mdx', section('One.\n\nTwo 漢 and\nthen 漢.'), '8:5', 'U+6F22 (漢)'],
    ['policy/2024-05-01/a.mdx', section('One,\ntwo 😀.'), '7:5', 'U+1F600 (😀)'],
    ['policy/2024-05-01/a.mdx', section('Two &#x6F22;.'), '6:1', 'U+6F22 (漢)'],
    ['policy/2024-05-01/a.mdx', section('`漢`'), '6:2', 'U+6F22 (漢)'],
    ['policy/2024-05-01/a.mdx', section('One.', 'A 漢'), '3:10', 'U+6F22 (漢)'],
    ['policy/2024-05-01/revision.yaml', 'title: A\nsummary: B 漢\n', '2:12', 'U+6F22 (漢)'],
    ['company.yaml', 'legalName: A 漢\n', '1:14', 'U+6F22 (漢)'],
    ['references/a.yaml', 'title: A 漢\n', '1:10', 'U+6F22 (漢)'],
    ['answers/a.yaml', 'questions:\n  a:\n    question: A 漢\n', '3:17', 'U+6F22 (漢)'],
    ['answers/a.yaml', 'statements:\n  a: { text: "B \\u6F22" }\n', '2:14', 'U+6F22 (漢)'],
  ])('is reported in %s', (name, text, at, character) => {
    expect(check(name, text)).toEqual([missing(`${name}:${at}`, character)]);
  });

  it('in italics alone is reported only in italics', () => {
    const text = section('ب, and **ب**, and *one **ب***.');
    expect(check('policy/2024-05-01/a.mdx', text)).toEqual([
      missing('policy/2024-05-01/a.mdx:6:26', 'U+0628 (ب)', ' in italics'),
    ]);
    expect(check('answers/a.yaml', 'answers: { a: { text: ب } }')).toEqual([]);
  });

  it.each([
    ['processors/a.yaml', 'name: 漢\n'],
    ['company.yaml', 'website: https://漢.example\n'],
    ['answers/a.yaml', '# 漢\nwordings: [漢]\nquestions:\n  a: { wordings: [漢] }\n'],
    ['policy/SHA256SUMS', '漢\n'],
  ])('is no problem where nothing is set as PDF: %s', (name, text) => {
    expect(check(name, text)).toEqual([]);
  });

  it('is no problem if nobody asks for the fonts', () => {
    expect(checkCharacters([{ name: 'company.yaml', path: 'a', bytes: Buffer.from('name: 漢') }])).toEqual([]);
  });
});

describe('a character that can be printed nowhere', () => {
  it.each([
    ['a bell', 'a\u0007b', 'U+0007 is a control character'],
    ['a C1 control character', 'a\u0085b', 'U+0085 is a control character'],
    ['a private-use character', 'a\ue000b', 'U+E000 is a private-use character, which means nothing elsewhere'],
    ['a non-character', 'a\ufffeb', 'U+FFFE is no character of Unicode'],
  ])('is reported in every file: %s', (_, text, message) => {
    const rest = `unprintable-character  ${message}. Remove it.`;
    expect(check('processors/a.yaml', `name: ${text}\n`, undefined)).toEqual([`processors/a.yaml:1:8  ${rest}`]);
    expect(check('policy/2024-05-01/a.mdx', section(text))).toEqual([`policy/2024-05-01/a.mdx:6:2  ${rest}`]);
  });

  it('is reported as half of a character if it is a lone surrogate', () => {
    expect(check('answers/a.yaml', 'title: "a\\uD800"\n')).toEqual([
      'answers/a.yaml:1:8  unprintable-character  U+D800 is half of a character (a lone surrogate). Remove it.',
    ]);
  });

  it('is reported where it is lost when the file is read', () => {
    const rest = 'unprintable-character  U+0000 is a control character. Remove it.';
    expect(check('policy/2024-05-01/a.mdx', section('One.\nA\0b.'))).toEqual([`policy/2024-05-01/a.mdx:7:2  ${rest}`]);
  });
});

it.each([
  ['accents, dashes and quotes', 'Õun – “ž” e\u0301'],
  ['tabs and line ends', 'a\tb\r\nc'],
])('%s are in order', (_, text) => {
  expect(check('policy/2024-05-01/a.mdx', section(text))).toEqual([]);
});
