import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../src/library/content-files.ts';
import {
  checkSeals,
  firstSealDigest,
  formatSeals,
  missingFiles,
  readSeals,
  sealedDates,
  sealsOf,
  sha256,
} from '../../../src/library/seals.ts';

const sums = 'content/policy/SHA256SUMS';
const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const file = (name: string, text = 'abc'): ContentFile => ({
  name,
  path: `content/policy/${name}`,
  bytes: Buffer.from(text),
});
const seals = (...names: string[]) => new Map(names.map((name, index) => [name, { hash, line: index + 1 }]));
const placesAndRules = (problems: readonly { path: string; line: number; column: number; rule: string }[]) =>
  problems.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`);

it('sha256 is the published digest of “abc”, in lowercase hexadecimal, of bytes and of text', () => {
  expect(sha256('abc')).toBe(hash);
  expect(sha256(Buffer.from('abc'))).toBe(hash);
});

describe('readSeals', () => {
  it('reads a seal from each line of sha256sum, in text and in binary mode, with its line', () => {
    const text = `${hash}  2024-05-01/scope.mdx\n\n${hash} *2024-05-01/a b.mdx\r\n`;
    expect(readSeals(text, sums)).toEqual({
      seals: new Map([
        ['2024-05-01/scope.mdx', { hash, line: 1 }],
        ['2024-05-01/a b.mdx', { hash, line: 3 }],
      ]),
      problems: [],
    });
  });

  it.each([
    ['a shorter hash', `${hash.slice(1)}  2024-05-01/scope.mdx`],
    ['a longer hash', `0${hash}  2024-05-01/scope.mdx`],
    ['uppercase letters', `${hash.toUpperCase()}  2024-05-01/scope.mdx`],
    ['one space', `${hash} 2024-05-01/scope.mdx`],
    ['three spaces', `${hash}   2024-05-01/scope.mdx`],
    ['no file name', `${hash}  `],
    ['words', 'checksums of the policy'],
    ['a space alone', ' '],
  ])('reports a line with %s', (_, line) => {
    const { seals: read, problems } = readSeals(`${hash}  2024-05-01/a.mdx\n${line}\n`, sums);
    expect([...read.keys()]).toEqual(['2024-05-01/a.mdx']);
    expect(placesAndRules(problems)).toEqual([`${sums}:2:1 seal-syntax`]);
  });
});

it('sealedDates returns each date that has a sealed file, once', () => {
  expect([...sealedDates(seals('2024-05-01/a.mdx', '2024-05-01/b.mdx', '2025-01-01/a.mdx'))]).toEqual([
    '2024-05-01',
    '2025-01-01',
  ]);
});

describe('checkSeals', () => {
  const sealed = seals('2024-05-01/a.mdx', '2024-05-01/b.mdx');
  const whole = [file('2024-05-01/a.mdx'), file('2024-05-01/b.mdx')];

  it('finds nothing in files that are as they were sealed, or in drafts', () => {
    const others = [file('2025-01-01/a.mdx', 'draft'), file('policy.yaml', 'not sealed')];
    expect(checkSeals(sealed, [...whole, ...others], sums, true)).toEqual([]);
  });

  it('reports a file that was changed, at the file', () => {
    const changed = [file('2024-05-01/a.mdx', 'ABC'), file('2024-05-01/b.mdx')];
    expect(placesAndRules(checkSeals(sealed, changed, sums, true))).toEqual([
      'content/policy/2024-05-01/a.mdx:1:1 seal-changed-file',
    ]);
  });

  it('reports a file that is missing, at its name in SHA256SUMS', () => {
    const problems = checkSeals(sealed, whole.slice(0, 1), sums, true);
    expect(placesAndRules(problems)).toEqual([`${sums}:2:67 seal-missing-file`]);
    expect(problems[0]?.message).toBe('Sealed file 2024-05-01/b.mdx is missing.');
  });

  const added = [...whole, file('2024-05-01/c.mdx')];

  it('reports a file that was added to a sealed revision', () => {
    expect(placesAndRules(checkSeals(sealed, added, sums, true))).toEqual([
      'content/policy/2024-05-01/c.mdx:1:1 seal-extra-file',
    ]);
  });

  it('reports no added file if a line of SHA256SUMS could not be read, which may be its seal', () => {
    expect(checkSeals(sealed, added, sums, false)).toEqual([]);
  });
});

describe('missingFiles', () => {
  it('groups the names of missing sealed files by the date of their revision', () => {
    const sealed = seals('2024-05-01/a.mdx', '2024-05-01/b.mdx', '2025-01-01/deep/c.mdx', '2025-01-01/d.mdx');
    const missing = missingFiles(sealed, [file('2024-05-01/a.mdx'), file('policy.yaml')]);
    expect([...missing]).toEqual([
      ['2024-05-01', ['b.mdx']],
      ['2025-01-01', ['deep/c.mdx', 'd.mdx']],
    ]);
  });

  it('is empty if every sealed file is there', () => {
    expect(missingFiles(seals('2024-05-01/a.mdx'), [file('2024-05-01/a.mdx')]).size).toBe(0);
  });
});

describe('the seals of a revision', () => {
  const files = ['2024-05-01/b.mdx', '2024-05-01/a.mdx', '2024-05-011/c.mdx', 'company.yaml'];
  const made = sealsOf(
    '2024-05-01',
    files.map((name) => file(name)),
  );

  it('are those of its own files, in the order given', () => {
    expect([...made]).toEqual([
      ['2024-05-01/b.mdx', { hash, line: 1 }],
      ['2024-05-01/a.mdx', { hash, line: 1 }],
    ]);
  });

  it('are written in the format of sha256sum, and read again as they were', () => {
    expect(formatSeals(made)).toBe(`${hash}  2024-05-01/b.mdx\n${hash}  2024-05-01/a.mdx\n`);
    expect([...readSeals(formatSeals(made), sums).seals.keys()]).toEqual([...made.keys()]);
  });
});

describe('firstSealDigest()', () => {
  const first = `${'a'.repeat(64)}  2024-05-01/b.mdx\n${'b'.repeat(64)}  2024-05-01/a.mdx\n`;
  const older = `${'c'.repeat(64)}  2020-01-01/a.mdx\n`;
  const digest = (text: string) => firstSealDigest(readSeals(text, 'SHA256SUMS').seals);

  it('is the same when revisions are added later, older ones too', () =>
    expect(digest(first + older)).toBe(digest(first)));

  it('does not depend on the order of the files', () =>
    expect(digest(first.split('\n').reverse().join('\n'))).toBe(digest(first)));

  it('is another one for other files', () => expect(digest(older + first)).not.toBe(digest(first)));

  it('never changes', () =>
    expect(digest(first)).toMatchInlineSnapshot(`"ac9c7bf80062c8746fa0e4c98fb68dc730647d7a9b4d28f2ff1d22bb1ecdd55e"`));
});
