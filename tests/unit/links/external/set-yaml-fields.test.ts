import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setYamlFields } from '../../../../src/links/external/set-yaml-fields.ts';

const day = "'2026-11-23'";

describe('setYamlFields()', () => {
  it.each([
    ['adds a field at the end', 'url: a\ntitle: b\n', `url: a\ntitle: b\nlastVerified: ${day}\n`],
    ['adds a field to a file without a final line break', 'url: a', `url: a\nlastVerified: ${day}\n`],
    [
      'keeps comments, quotes and blank lines',
      '# about\n\nurl:   "a"   # why\n\n\ntitle: \'b\'\t# last\n# end\n\n',
      `# about\n\nurl:   "a"   # why\n\n\ntitle: 'b'\t# last\nlastVerified: ${day}\n# end\n\n`,
    ],
    [
      'replaces a value and keeps the comment after it',
      'lastVerified: 2020-01-01 # seen\ntitle: b\n',
      `lastVerified: ${day} # seen\ntitle: b\n`,
    ],
    ['replaces a quoted value', 'lastVerified:  "2020-01-01"\nurl: a', `lastVerified:  ${day}\nurl: a`],
    [
      'changes nothing if the value is the same',
      'lastVerified: 2026-11-23   #  kept\n',
      'lastVerified: 2026-11-23   #  kept\n',
    ],
    ['uses the line breaks of the file', 'url: a\r\ntitle: b\r\n', `url: a\r\ntitle: b\r\nlastVerified: ${day}\r\n`],
    ['keeps a byte order mark', '\ufeffurl: a\n', `\ufeffurl: a\nlastVerified: ${day}\n`],
    ['replaces a value after a byte order mark', '\ufefflastVerified: a # b\n', `\ufefflastVerified: ${day} # b\n`],
    [
      'adds a field after a block scalar',
      'title: >\n  two\n  lines\n\n',
      `title: >\n  two\n  lines\nlastVerified: ${day}\n\n`,
    ],
    [
      'adds a field after a block scalar that keeps its final line breaks',
      'title: |+\n  two\n\n',
      `title: |+\n  two\n\nlastVerified: ${day}\n`,
    ],
    ['adds a field after a value on two lines', 'title: two\n  lines\n', `title: two\n  lines\nlastVerified: ${day}\n`],
    [
      'uses the indentation of the other fields',
      '  url: a\n  title: b\n',
      `  url: a\n  title: b\n  lastVerified: ${day}\n`,
    ],
    [
      'adds a field inside braces',
      '{ url: a, title: b } # short\n',
      `{ url: a, title: b, lastVerified: ${day} } # short\n`,
    ],
    [
      'adds a field before the end marker of a document',
      '---\nurl: a\n...\n',
      `---\nurl: a\nlastVerified: ${day}\n...\n`,
    ],
    ['sets a field that had no value', 'lastVerified:\nurl: a\n', `lastVerified: ${day}\nurl: a\n`],
  ])('%s', (_, before, after) => {
    expect(setYamlFields(before, { lastVerified: '2026-11-23' })).toBe(after);
  });

  it.each([
    ['removes a line', 'url: a\ndeadSince: 2020-01-01 # then\ntitle: b\n', 'url: a\ntitle: b\n'],
    ['removes the line after a byte order mark', '\ufeffdeadSince: x\nurl: a\n', '\ufeffurl: a\n'],
    ['removes the last line', 'url: a\n# note\ndeadSince: 2020-01-01', 'url: a\n# note\n'],
    ['removes the first field inside braces', '{deadSince: x, url: a}', '{url: a}'],
    ['removes the last field inside braces', '{ url: a, deadSince: x }', '{ url: a }'],
    ['changes nothing if the field to remove is missing', 'url: a # b\n', 'url: a # b\n'],
  ])('%s', (_, before, after) => {
    expect(setYamlFields(before, { deadSince: undefined })).toBe(after);
  });

  it('quotes strings, so that a checksum of digits stays a string', () => {
    const sha256 = `${'1'.repeat(62)}e2`;
    const text = setYamlFields('url: a\n', { sha256, bytes: 3, finalUrl: "https://x.example/it's,{a}: b" });
    expect(parse(text)).toEqual({ url: 'a', sha256, bytes: 3, finalUrl: "https://x.example/it's,{a}: b" });
  });

  it('throws if the text is not a map of fields', () => {
    for (const text of ['', '- a\n', 'a: [\n', 'words']) {
      expect(() => setYamlFields(text, { a: 'b' })).toThrow('Expected YAML that is a map of fields.');
    }
  });

  it('throws if the edit would change another field', () => {
    const text = 'kind: &a x\nurl: &a b\ntitle: *a\n';
    const message = 'Refusing to write: the edit would change other fields.';
    expect(() => setYamlFields(text, { url: 'c' })).toThrow(message);
  });

  it('keeps every other line, whatever is set and removed', () => {
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
