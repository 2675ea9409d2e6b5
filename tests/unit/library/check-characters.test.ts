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
const missing = (place: string, character: string, font = 'Noto Sans CJK SC') =>
  `${place}  unprintable-character  No font of the PDF files has ${character}. Write it in words, or install a font that has it, such as ${font}, and name it in PDF_FONTS.`;
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
    const font = character.includes('😀') ? 'Noto Emoji' : 'Noto Sans CJK SC';
    expect(check(name, text)).toEqual([missing(`${name}:${at}`, character, font)]);
  });

  it('in italics alone is reported only in italics', () => {
    const text = section('ب, and **ب**, and *one **ب***.');
    expect(check('policy/2024-05-01/a.mdx', text)).toEqual([
      'policy/2024-05-01/a.mdx:6:26  unprintable-character  No font of the PDF files has U+0628 (ب) in italics. Take it out of the emphasis, or install a font that has it, such as Noto Sans Arabic, and name it in PDF_FONTS.',
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
    ['an unassigned character', 'a\u0378b', 'U+0378 is a character that Unicode has not assigned'],
    ['an override', 'a\u202eb', 'U+202E is a control of direction, which can show words in another order'],
    ['an isolate', 'a\u2066b', 'U+2066 is a control of direction, which can show words in another order'],
    ['a line separator', 'a\u2028b', 'U+2028 is a line separator, which only some programs take for a line break'],
    ['a byte order mark', 'a\ufeffb', 'U+FEFF is a byte order mark inside the text'],
    ['a replacement', 'a\ufffdb', 'U+FFFD is the mark of a character that was lost when a file was converted'],
    ['a deprecated mark', 'a\u206ab', 'U+206A is a deprecated format character'],
  ])('is reported in every file: %s', (_, text, message) => {
    const rest = `unprintable-character  ${message}. Remove it.`;
    for (const name of ['company', 'processors/a', 'certificates/a', 'contacts/a', 'references/a', 'answers/a'])
      expect(check(`${name}.yaml`, `name: ${text}\n`, undefined)).toEqual([`${name}.yaml:1:8  ${rest}`]);
    expect(check('processors/a.yaml', `name: A # ${text}\n`, undefined)).toEqual([`processors/a.yaml:1:12  ${rest}`]);
    expect(check('policy/2024-05-01/a.mdx', section(text))).toEqual([`policy/2024-05-01/a.mdx:6:2  ${rest}`]);
    expect(check('policy/2024-05-01/a.mdx', section('A.', text))).toEqual([`policy/2024-05-01/a.mdx:3:9  ${rest}`]);
  });

  it('is reported if it is a letter of invisible tags, but not in the flag of a country', () => {
    const tags = '\u{e0067}\u{e0062}';
    expect(check('processors/a.yaml', `name: A${tags}\n`)).toEqual([
      'processors/a.yaml:1:7  unprintable-character  U+0041 U+E0067 U+E0062 is an invisible tag character. Remove it.',
    ]);
    expect(check('processors/a.yaml', `name: \u{1f3f4}${tags}\u{e007f}\n`)).toEqual([]);
  });

  it.each(['a\u200Bb', 'ж\u200Cж', '1\u200D2', 'α\u2060\u2060b', 'ä\u3164ö'])(
    'is reported if it is invisible and in a word of letters that need none: %j',
    (word) => {
      const points = [...word].map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
      const rest = `unprintable-character  ${points.join(' ')} is a word with an invisible character in it. Remove it.`;
      expect(check('processors/a.yaml', `name: x ${word}\n`)).toEqual([`processors/a.yaml:1:9  ${rest}`]);
      expect(check('policy/2024-05-01/a.mdx', section(`x ${word}`))).toEqual([`policy/2024-05-01/a.mdx:6:3  ${rest}`]);
    },
  );

  it.each([
    ['A b\u200b', 3, 'U+200B'],
    ['A b\u200b c', 3, 'U+200B'],
    ['A \u200bb', 2, 'U+200B'],
    ['\u200bA', 0, 'U+200B'],
    ['A.\u200b\u200bB', 2, 'U+200B U+200B'],
    ['A ก\u200bข, b\u180e.', 8, 'U+180E'],
    ['A \u2063 B', 2, 'U+2063'],
    ['A b\u200d c', 3, 'U+200D'],
    ['A b,\u200cc', 4, 'U+200C'],
  ])('is reported if it is invisible and no letter beside it needs it: %j', (text, column, points) => {
    const rest = `unprintable-character  ${points} is an invisible character, and no letter beside it needs one. Remove it.`;
    expect(check('policy/2024-05-01/a.mdx', section(`x. ${text}`))).toEqual([
      `policy/2024-05-01/a.mdx:6:${column + 3}  ${rest}`,
    ]);
    expect(check('processors/a.yaml', `name: x ${text}\n`)).toEqual([`processors/a.yaml:1:${column + 8}  ${rest}`]);
  });

  it('is reported if it is a carriage return without a line feed', () => {
    const rest =
      'unprintable-character  U+000D is a carriage return without a line feed, which only some programs take for a line break. Save the file with LF line endings.';
    expect(check('policy/2024-05-01/a.mdx', section('One.\rTwo.'))).toEqual([`policy/2024-05-01/a.mdx:6:5  ${rest}`]);
    expect(check('answers/a.yaml', 'title: "One\\rTwo"\n')).toEqual([`answers/a.yaml:1:8  ${rest}`]);
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
  [
    'marks of direction, joiners and soft hyphens',
    'a\u200eb\u200fc\u061cd\u00ade می\u200cخواهم क्\u200dष क्\u200d PDF\u200cها ก\u200bข x\u200bข 👩\u200d💻 ❤\ufe0f\u200d🔥 🧑🏽\u200d🚀 e\u00ad\u00adnd',
  ],
])('%s are in order', (_, text) => {
  expect(check('policy/2024-05-01/a.mdx', section(text))).toEqual([]);
});
