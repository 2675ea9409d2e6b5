import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/markdown/check-body.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';
import { sectionPlaceholder } from '../../../src/markdown/section-placeholder.ts';

/** Checks a body in which `▸` marks the position of each problem that is expected, and returns the problems. */
function check(marked: string) {
  const positions: { line: number; column: number }[] = [];
  const body = marked
    .split('\n')
    .map((line, index) => {
      const parts = line.split('▸');
      const columns = parts.slice(0, -1).map((_part, at) => parts.slice(0, at + 1).join('').length + 1);
      positions.push(...columns.map((column) => ({ line: index + 1, column })));
      return parts.join('');
    })
    .join('\n');
  const problems = checkBody(parseBody(body), 'scope.mdx');
  expect(problems.map(({ line, column }) => ({ line, column }))).toEqual(positions);
  return problems.map(({ rule, message, hint }) => `${rule}  ${message} ${hint}`);
}

const markup = (part: string, hint: string) =>
  `section-markup  A section may not contain ${part}: it could not be cited. ${hint}`;
const struck =
  'struck-words  A section may not contain struck words: they would be read as if they were in force. Delete them; the redline shows what was removed. To show a tilde, write \\~.';
const target = (url: string) =>
  `link-target  Expected an absolute https:, mailto: or tel: URL, not “${url}”. Write the whole URL; a phone number begins with tel:+ and the country code. A link to a section has the name of its file: backups.mdx, or access-control/passwords.mdx in another policy; one to a whole policy, access-control/policy.yaml.`;
const sectionTarget = (url: string, file: string) =>
  `link-target  Expected an absolute https:, mailto: or tel: URL, not “${url}”. A link to a section has the name of its file: write ${file}.`;
const unknown = (name: string) =>
  `unknown-component  <${name}> is not a component that a section may use. Use plain Markdown or <Note>; to show a less-than sign, write \\<.`;

describe('checkBody()', () => {
  it.each([
    'Text with **bold**, _emphasis_, \\~signs\\~ and `code`.',
    '- one\n- two\n  1. inner\n\n> quote\n\n| a | b |\n| - | - |\n| c | d |\n\n```\nimport x\n```',
    '[page](https://x.example/a%E4), [mail](mailto:a@x.example?subject=b), [call](tel:+372-555-1234), [ref][a]\n\n[a]: http://x.example',
    '[section](backups.mdx) and [other][b]\n\n[b]: key-management-2.mdx',
    '- [section](incident-response/reporting.mdx)\n\n| [a](policy/scope.mdx) | b |\n| - | - |\n| [c][d] | d |\n\n[d]: a/b.mdx',
    '<Note>\n\nA remark.\n\n</Note>',
    '\\{name} and \\<name>',
  ])('accepts %j', (body) => {
    expect(check(body)).toEqual([]);
  });

  it.each([
    [
      '▸import x from "y"\n\nText.',
      'section-import  A section may not contain an import or export. Remove it: sealed text may not depend on other files.',
    ],
    [
      '▸export const x = 1',
      'section-import  A section may not contain an import or export. Remove it: sealed text may not depend on other files.',
    ],
    [
      'In ▸{name} it.',
      'section-expression  A section may not contain an expression in braces. Write the text itself; to show a brace, write \\{.',
    ],
    [
      '▸{name}',
      'section-expression  A section may not contain an expression in braces. Write the text itself; to show a brace, write \\{.',
    ],
    ['Kept for ▸~~30~~ 90 days.', struck],
    ['Kept in ▸~one~ place.', struck],
    ['One.\n\n▸---\n\nTwo.', markup('a line across the page', 'Remove it, or begin a section of its own.')],
    ['Text.\n\n▸## Heading', markup('a heading', 'Make it a section of its own, with a number.')],
    ['> ▸# Heading', markup('a heading', 'Make it a section of its own, with a number.')],
    ['An ▸![image](https://x.example/a.png).', markup('an image', 'Describe in words what it shows.')],
    ['An ▸![image][a].\n\n[a]: https://x.example/a.png', markup('an image', 'Describe in words what it shows.')],
    ['- ▸[x](/a) [b](https://x.example)', target('/a')],
    ['▸[x](../backups.mdx)', sectionTarget('../backups.mdx', 'backups.mdx')],
    ['▸[x](../access-control/x.mdx)', sectionTarget('../access-control/x.mdx', 'access-control/x.mdx')],
    ['▸[x](incident%2Dresponse/x.mdx)', sectionTarget('incident%2Dresponse/x.mdx', 'incident-response/x.mdx')],
    ['Read ▸[](https://x.example).', markup('a link without words', 'Write its words, or remove it.')],
    ['Read ▸[&nbsp;][a].\n\n[a]: https://x.example', markup('a link without words', 'Write its words, or remove it.')],
    [
      '▸[a](http://localhost:4321/policy/)',
      'link-target  Expected an absolute https:, mailto: or tel: URL, not “http://localhost:4321/policy/”. Write the public URL.',
    ],
    [
      '▸[a](https://x.example/ä)',
      'link-target  Expected an absolute https:, mailto: or tel: URL, not “https://x.example/ä”. Write https://x.example/%C3%A4, with escapes for spaces and special characters.',
    ],
    ['- one\n▸- [x] two', markup('a checkbox', 'Say in words what is done.')],
    ['▸- [ ] two', markup('a checkbox', 'Say in words what is done.')],
    ['An ▸<em>element</em>.', unknown('em')],
    ['▸<Card>\n\nText.\n\n</Card>', unknown('Card')],
    ['▸<constructor>\n\nText.\n\n</constructor>', unknown('constructor')],
    ['A ▸<>fragment</>.', unknown('')],
    [
      'A ▸<Note>remark</Note> inside.',
      markup('<Note> inside a line', 'Put its opening and closing tags on lines of their own.'),
    ],
    ['▸<Note kind="x">\n\nText.\n\n</Note>', markup('<Note> with an attribute', 'Remove the attribute.')],
    ['▸<Note {...x}>\n\nText.\n\n</Note>', markup('<Note> with an attribute', 'Remove the attribute.')],
  ])('reports the marked part of %j', (body, expected) => {
    expect(check(body)).toEqual([expected]);
  });

  it('reports both parts of a footnote', () => {
    const footnote = markup('a footnote', 'Move its text into the paragraph.');
    expect(check('Text▸[^1].\n\n▸[^1]: Note.')).toEqual([footnote, footnote]);
  });

  it.each([
    '/policy/',
    'policy',
    '#scope',
    '//x.example',
    'javascript:alert(1)',
    'javascript:"https://x.example"',
    'https:///a',
    'ftp://x.example',
  ])('reports %s as the target of a link and of a definition', (url) => {
    expect(check(`▸[a](${url})`)).toEqual([target(url)]);
    expect(check(`[a]\n\n▸[a]: ${url}`)).toEqual([target(url)]);
  });

  it.each([
    'mailto:nobody',
    'mailto:a@b,example',
    'mailto:a@x',
    'tel:+1',
    'sms:+4420794600',
    'mailto:a@b@x.example',
    'xmailto:a@x.example',
    'tel:02079460000',
    'tel:+44 20',
    'tel:+44x',
  ])('reports %s as a target that cannot be reached', (url) => {
    expect(check(`▸[a](<${url}>)`)).toEqual([target(url)]);
  });

  it('reports a text that is still to be written', () => {
    const problem = `unwritten-section  The text of the section is not written yet. Write it in place of “${sectionPlaceholder}”`;
    expect(check(`▸${sectionPlaceholder}`)).toEqual([problem]);
    expect(check(`One.\n\n- ▸Two. ${sectionPlaceholder}`)).toEqual([problem]);
  });

  it('reports every problem in order, with the path of the file', () => {
    const problems = checkBody(parseBody('# A\n\n{b}\n\n[c](d)'), 'policy/2024-05-01/scope.mdx');
    expect(problems.map(({ path, rule, line }) => `${path}:${line} ${rule}`)).toEqual([
      'policy/2024-05-01/scope.mdx:1 section-markup',
      'policy/2024-05-01/scope.mdx:3 section-expression',
      'policy/2024-05-01/scope.mdx:5 link-target',
    ]);
  });
});
