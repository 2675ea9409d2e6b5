import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPolicy } from '../../../src/importing/import-policy.ts';
import { lostWords } from '../../../src/importing/source-words.ts';
import { checkBody } from '../../../src/markdown/check-body.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';

const nothing = { before: [], registered: new Set<string>(), ids: new Set<string>() };

/** The text below the front matter of the only section. */
function importedText(text: string, kind: 'markdown' | 'html' = 'markdown') {
  const { sections, lost } = importPolicy(text, { ...nothing, kind });
  const body = sections[0]?.text.replace(/^---\n[\s\S]*?\n---\n\n/, '') ?? '';
  expect(checkBody(parseBody(body), 'section')).toEqual([]);
  expect(lost).toEqual([]);
  return body;
}

describe('what looks like markup and is text', () => {
  const policy = (body: string) => importedText(`# P\n\n## A\n\n${body}\n`);

  it.each([
    ['Write to <your name> or {name}.', 'Write to \\<your name> or \\{name}.\n'],
    ['Key: <KEY-ID>.', 'Key: \\<KEY-ID>.\n'],
    ['<Company> has **rules**\nfor all.', '\\<Company> has **rules** for all.\n'],
    ['<KEY-ID>\nis **long**.', '\\<KEY-ID> is **long**.\n'],
    [
      'See <address> or <link to it>, not <script> or </script>.',
      'See \\<address> or \\<link to it>, not \\<script> or \\</script>.\n',
    ],
    ['<address of the office\ngoes on', '\\<address of the office goes on\n'],
    ['See https://x.example/?q=<x>.', 'See [https://x.example/?q=](https://x.example/?q=)\\<x>.\n'],
    ['> <Company>\n> rules', '> \\<Company> rules\n'],
    ['<div>\nin <place> <b>x</b>\n</div>', 'in \\<place> **x**\n'],
  ])('is kept of %j', (source, expected) => {
    expect(policy(source)).toBe(expected);
  });

  it('is no HTML that stands in a text', () => {
    expect(policy('<b>x</b>, <kbd>y</kbd>, z<br>w, H<sub>2</sub>O<!-- hidden -->.')).toBe('**x**, `y`, z w, H2O.\n');
  });

  it('is the marker of a task', () => {
    expect(policy('- [x] done\n- [ ] to do')).toBe('- \\[x] done\n- \\[ ] to do\n');
  });

  it('is a tag in a page that nobody closes', () => {
    const page = '<h1>P</h1><h2>A</h2><p>In locales/<code>/po, bug<number>, <o:p>Word</o:p>.</p><h3>B</h3>';
    expect(importedText(page, 'html')).toBe('In locales/\\<code>/po, bug\\<number>, Word.\n');
  });
});

describe('the check that no word is lost', () => {
  it('reads the source as it is written', () => {
    expect(lostWords('Write to <your name>. Key: <KEY-ID>.', 'markdown', 'Write to. Key:')).toEqual([
      'your',
      'name',
      'key',
      'id',
    ]);
    expect(lostWords('- [x] done', 'markdown', 'done')).toEqual(['x']);
    expect(lostWords('[^1]: never referred to', 'markdown', 'to')).toEqual(['never', 'referred']);
    expect(lostWords('<p>one <nobr>two</nobr> caf&eacute;</p>', 'html', 'one')).toEqual(['two', 'café']);
    expect(lostWords('<!-- never closed', 'markdown', '')).toEqual(['never', 'closed']);
  });

  it('does not take long over tags that nobody closes', () => {
    const open = '<a b="c" '.repeat(2000);
    const start = performance.now();
    expect(lostWords(`${'<a b="c" '}${'d="e" '.repeat(200)}`, 'markdown', '')).toContain('e');
    expect(lostWords(open, 'markdown', '')).toContain('c');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('reads entities as a browser does', () => {
    expect(lostWords('<p>&copy 2024 R&amp;D, 5 &lt 6</p>', 'html', '2024 R D 5 6')).toEqual([]);
  });

  it('counts each word as often as it stands there', () => {
    expect(lostWords('all of all', 'markdown', 'all of')).toEqual(['all']);
    expect(lostWords('**A**nnex and annex', 'markdown', 'annex and')).toEqual(['a', 'nnex']);
  });

  it('wants nothing that a reader does not see', () => {
    const source =
      '<!-- c --><a href="https://x.example" title="t">link</a> [a](b "t") [c][d] <br>\n\n1. one\n> 2. two[^n]\n\n[d]: https://d.example "t"\n\n```sh\ncode\n```\n';
    expect(lostWords(source, 'markdown', 'link a c one two code')).toEqual([]);
  });

  it.each(['odd-markup', 'odd-markup-2'])('has nothing to say of a text with every odd markup: %s', (name) => {
    const text = readFileSync(`tests/fixtures/import/${name}.md`, 'utf8');
    const { lost, sections } = importPolicy(text, { ...nothing, kind: 'markdown' });
    expect(lost).toEqual([]);
    for (const { text: file, id } of sections) {
      expect(checkBody(parseBody(file.replace(/^---\n[\s\S]*?\n---\n/, '')), id)).toEqual([]);
    }
  });
});
