import { describe, expect, it } from 'vitest';
import { lostWords } from '../../../src/importing/lost-words.ts';

describe('lostWords() of Markdown', () => {
  it.each([
    ['Write to <your name>. Key: <KEY-ID>.', 'Write to. Key:', ['your', 'name', 'key', 'id']],
    ['- [x] done', 'done', ['x']],
    ['[^1]: never referred to', 'to', ['never', 'referred']],
    ['<!-- never closed', '', ['never', 'closed']],
    ['all of all', 'all of', ['all']],
    ['**A**nnex and annex', 'annex and', ['a', 'nnex']],
    ['**A**nnex', 'a nnex', []],
    ['in 2024. x', 'in x', ['2024']],
    ['[a](b) [c][d] [e][f]\n\n[d]: https://d.example', 'a c e', ['f']],
    ['<user@x.example> <https://y.example/z>', '', ['user', 'x', 'example', 'https', 'y', 'example', 'z']],
    ['naïve Ünïcode', 'naïve', ['ünïcode']],
    ['```js title\ncode\n```', '', ['code']],
    ['a ```js title', 'a', ['js', 'title']],
    ['~~ struck words ~~', '', ['struck', 'words']],
    ['[Note]: three more words', '', ['note', 'three', 'more', 'words']],
    ['see [note]: https://x.example', 'see https x example', ['note']],
    ['<https://x.example/a b>', 'https x example', ['a', 'b']],
    ['[a] (in brackets)', 'a', ['in', 'brackets']],
    ['[a](b two words)', 'a', ['b', 'two', 'words']],
    ['caf&eacute; and &more words', '', ['and', 'more', 'words']],
  ])('%j without %j returns %j', (source, kept, expected) => {
    expect(lostWords(source, 'markdown', kept)).toEqual(expected);
  });

  it.each([
    ['a comment', '<!-- c -->'],
    ['tags and attributes', '<a href="https://x.example" title="t"></a> <br>'],
    ['the target and title of a link', '[](b "t") [](<b c> (t)) [](b(c))'],
    ['a link definition', '[d]: https://d.example "t"'],
    ['a link definition over two lines', '[a label]:\n  <b c>\n  (two words)'],
    ['the title of a link in any quotes', '[](b "two words") [](b \'two words\') [](b (two words))'],
    ['the language of a code block in a list', '10. ```sh\n    ```\n- ~~~ yaml\n  ~~~'],
    ['the numbers of a list', '1. \n> 2. '],
    ['a footnote’s label', '[^note]'],
    ['the language of a code block', '```sh\n```\n~~~~ yaml\n~~~~'],
    ['a script at the beginning of a line', '<script>x</script>\n> <style>y</style>'],
    ['the entity of a character that is not a letter', '&nbsp;&amp;&#160;'],
    ['a word with the entity of a letter', 'caf&eacute; &#65;b'],
  ])('does not expect %s', (_name, source) => {
    expect(lostWords(source, 'markdown', '')).toEqual([]);
  });

  it('is fast for tags that nothing closes', () => {
    const start = performance.now();
    expect(lostWords(`${'<a b="c" '}${'d="e" '.repeat(200)}`, 'markdown', '')).toContain('e');
    expect(lostWords('<a b="c" '.repeat(2000), 'markdown', '')).toContain('c');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('lostWords() of a page', () => {
  it.each([
    ['<p>one <nobr>two</nobr> caf&eacute;</p>', 'one', ['two', 'café']],
    ['<p>one</p><p>two</p>', 'one', ['two']],
    ['<b>o</b>ne', 'one', []],
    ['<p>o</p>ne', 'one', ['o', 'ne']],
    ['<script>x</script><title>y</title><!DOCTYPE html>', '', []],
    ['<p>&copy 2024 R&amp;D, 5 &lt 6</p>', '2024 R D 5 6', []],
  ])('%j without %j returns %j', (source, kept, expected) => {
    expect(lostWords(source, 'html', kept)).toEqual(expected);
  });
});
