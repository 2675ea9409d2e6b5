import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setYamlFields } from '../../../../src/links/external/set-yaml-fields.ts';

const day = "'2026-11-23'";

describe('fields are written into a YAML text', () => {
  it.each([
    ['at the end', 'url: a\ntitle: b\n', `url: a\ntitle: b\nlastVerified: ${day}\n`],
    ['after a file without a last line end', 'url: a', `url: a\nlastVerified: ${day}\n`],
    [
      'around comments, quotes and blank lines',
      '# about\n\nurl:   "a"   # why\n\n\ntitle: \'b\'\t# last\n# end\n\n',
      `# about\n\nurl:   "a"   # why\n\n\ntitle: 'b'\t# last\nlastVerified: ${day}\n# end\n\n`,
    ],
    [
      'in the place of the old value',
      'lastVerified: 2020-01-01 # seen\ntitle: b\n',
      `lastVerified: ${day} # seen\ntitle: b\n`,
    ],
    ['in the place of a quoted one', 'lastVerified:  "2020-01-01"\nurl: a', `lastVerified:  ${day}\nurl: a`],
    ['nowhere if they say so already', 'lastVerified: 2026-11-23   #  kept\n', 'lastVerified: 2026-11-23   #  kept\n'],
    ['with the line ends of the file', 'url: a\r\ntitle: b\r\n', `url: a\r\ntitle: b\r\nlastVerified: ${day}\r\n`],
    ['after a byte order mark', '\ufeffurl: a\n', `\ufeffurl: a\nlastVerified: ${day}\n`],
    ['after a block of text', 'title: >\n  two\n  lines\n\n', `title: >\n  two\n  lines\nlastVerified: ${day}\n\n`],
    ['after a block that keeps its end', 'title: |+\n  two\n\n', `title: |+\n  two\n\nlastVerified: ${day}\n`],
    ['after a text on two lines', 'title: two\n  lines\n', `title: two\n  lines\nlastVerified: ${day}\n`],
    ['with the indent of the others', '  url: a\n  title: b\n', `  url: a\n  title: b\n  lastVerified: ${day}\n`],
    ['into braces', '{ url: a, title: b } # short\n', `{ url: a, title: b, lastVerified: ${day} } # short\n`],
    ['before the end of a document', '---\nurl: a\n...\n', `---\nurl: a\nlastVerified: ${day}\n...\n`],
    ['where there was no value', 'lastVerified:\nurl: a\n', `lastVerified: ${day}\nurl: a\n`],
  ])('%s', (_, before, after) => {
    expect(setYamlFields(before, { lastVerified: '2026-11-23' })).toBe(after);
  });

  it.each([
    ['a line', 'url: a\ndeadSince: 2020-01-01 # then\ntitle: b\n', 'url: a\ntitle: b\n'],
    ['the last line', 'url: a\n# note\ndeadSince: 2020-01-01', 'url: a\n# note\n'],
    ['from braces', '{deadSince: x, url: a}', '{url: a}'],
    ['at the end of braces', '{ url: a, deadSince: x }', '{ url: a }'],
    ['nothing where there is none', 'url: a # b\n', 'url: a # b\n'],
  ])('and taken out: %s', (_, before, after) => {
    expect(setYamlFields(before, { deadSince: undefined })).toBe(after);
  });

  it('quoted, so that a hash of digits stays a text', () => {
    const sha256 = `${'1'.repeat(62)}e2`;
    const text = setYamlFields('url: a\n', { sha256, bytes: 3, finalUrl: "https://x.example/it's,{a}: b" });
    expect(parse(text)).toEqual({ url: 'a', sha256, bytes: 3, finalUrl: "https://x.example/it's,{a}: b" });
  });

  it('or refused where there is nothing to write into', () => {
    for (const text of ['', '- a\n', 'a: [\n', 'words']) expect(() => setYamlFields(text, { a: 'b' })).toThrow();
  });

  it('and every other line stays, whatever is written', () => {
    const line = fc.constantFrom('# a comment', '', '#', 'title: "q: # no"', "kind:   'x'  # c", 'language: en');
    const value = fc.option(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), { nil: undefined });
    const fields = fc.record({ status: value, finalUrl: value, lastVerified: value });
    fc.assert(
      fc.property(fc.uniqueArray(line), fields, fields, (lines, first, second) => {
        const text = `url: a\n${lines.map((one) => `${one}\n`).join('')}`;
        const twice = setYamlFields(setYamlFields(text, first), second);
        const cleared = setYamlFields(twice, { status: undefined, finalUrl: undefined, lastVerified: undefined });
        expect(cleared).toBe(text);
        const wanted = Object.entries(second).filter(([, one]) => one !== undefined);
        expect(parse(twice)).toEqual({ ...parse(text), ...Object.fromEntries(wanted) });
      }),
    );
  });
});
