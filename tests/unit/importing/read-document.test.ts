import { describe, expect, it } from 'vitest';
import { importPolicy } from '../../../src/importing/import-policy.ts';
import { bodiesOf, importHtml, importMarkdown, importText, outlineOf } from './import-text.ts';

const notesOf = (html: string) => importText(html, { kind: 'html' }).notes;

describe('HTML elements without an equivalent in Markdown', () => {
  it.each([
    ['<table><caption>Caption kept</caption><tr><td>x</td></tr></table>', 'Caption kept\n\n| |\n| - |\n| x |'],
    ['<menu><li>menu item</li></menu>', '- menu item'],
    ['<dialog open>dialog words</dialog>', 'dialog words'],
    ['<p><math><mi>E</mi></math></p>', 'E'],
    ['<svg><text>drawn words</text></svg>', 'drawn words'],
    ['<object>object words</object>', 'object words'],
    ['<textarea>typed words</textarea>', 'typed words'],
    ['<select><optgroup><option>one<option>two</optgroup></select>', 'one\n\ntwo'],
    ['<datalist><option>three</option></datalist>', 'three'],
  ])('keep their text: %s', (html, expected) => {
    expect(importHtml(html)).toBe(expected);
  });
});

describe('parts of a page that are not the document', () => {
  it.each([
    ['<button>Press</button>', 'Left out (<button>): “Press”'],
    ['<form><p>Log in</p></form>', 'Left out (<form>): “Log in”'],
    ['<nav>Up</nav>', 'Left out (table of contents): “Up”'],
    ['<div role="navigation">Home</div>', 'Left out (table of contents): “Home”'],
    ['<ul class="toc"><li>One</li></ul>', 'Left out (table of contents): “One”'],
    ['<div id="dw__toc">Two</div>', 'Left out (table of contents): “Two”'],
  ])('are left out with a note: %s', (html, note) => {
    const { notes, sections } = importText(`<h1>P</h1><h2>A</h2>${html}<p>x.</p>`, { kind: 'html' });
    expect(notes[0]).toBe(note);
    expect(sections[0]?.text).toMatch(/---\n\nx\.\n$/);
  });

  it.each([
    '<script>var x;</script>',
    '<style>.a {}</style>',
    '<a class="headerlink">pilcrow</a>',
    '<i class="secedit">Edit</i>',
  ])('are left out silently: %s', (html) => {
    const { notes, sections } = importText(`<h1>P</h1><h2>1. A</h2>${html}<p>x.</p>`, { kind: 'html' });
    expect(notes).toEqual([]);
    expect(sections[0]?.text).toMatch(/---\n\nx\.\n$/);
  });

  it('do not hide the rest of a page behind a script that nothing closes', () => {
    const options = { existingSections: [], registeredUrls: new Set<string>(), usedIds: new Set<string>() };
    const page = '<h1>P</h1><h2>A</h2><p>x.</p><script>var y;<h2>B</h2><p>Rest.</p>';
    expect(importPolicy(page, { kind: 'html', ...options }).lost).toContain('rest');
  });

  it('are noted if they are part of a Markdown file', () => {
    expect(importText('# P\n\n## 1. A\n\nx.\n\n<style>\n.a {}\n</style>\n').notes).toEqual([
      'Left out (<style>): “.a {}”',
    ]);
  });

  it('are comments, hidden from readers', () => {
    expect(importHtml('<p>one<!-- hidden --> two</p><!-- hidden -->')).toBe('one two');
    expect(importMarkdown('one <!-- hidden --> two')).toBe('one two');
  });
});

describe('the document in a page', () => {
  const page = (part: string) => `<p>Menu of site</p>${part}<footer>Imprint</footer>`;
  const inside = '<h1>P</h1><h2>1. A</h2><p>x.</p>';

  it.each([
    page(`<main>${inside}</main>`),
    page(`<div role="main">${inside}</div>`),
    page(`<article>${inside}</article>`),
    page(`<div class="dokuwiki">${inside}</div>`),
    page(`<main>${inside}</main><article>More</article>`).replace('<article>More</article>', ''),
  ])('is its main part, and a note has the text around it: %s', (html) => {
    const imported = importText(html, { kind: 'html' });
    expect(bodiesOf(imported)).toEqual(['x.']);
    expect(imported.notes).toEqual(['Left out (text around the document): “Menu of site Imprint”']);
  });

  it('is the whole page if two parts could be the main one', () => {
    const html = '<h1>P</h1><article><h2>1. A</h2><p>x.</p></article><article><h2>2. B</h2><p>y.</p></article>';
    expect(bodiesOf(importText(html, { kind: 'html' }))).toEqual(['x.', 'y.']);
  });

  it('may contain another part of the same kind', () => {
    const html = `<p>Menu</p><article>${inside}<article><p>y.</p></article></article>`;
    expect(bodiesOf(importText(html, { kind: 'html' }))).toEqual(['x.\n\ny.']);
  });

  it('does not repeat the notes for buttons and contents around it', () => {
    expect(notesOf(`<nav>Topics</nav><button>Search</button><main>${inside}</main>`)).toEqual([]);
  });

  it('can have its number in the title', () => {
    const imported = importText(
      '<div role="main"><h1>4. Rules<a class="headerlink" href="#r">¶</a></h1><h2>4.1. One</h2><p>x.</p></div>',
      { kind: 'html' },
    );
    expect(imported.title).toBe('Rules');
    expect(outlineOf(imported)).toEqual(['4 Rules (rules)', '4.1 One (one)']);
    expect(imported.notes).toContain('The numbers of the source begin with 4.');
  });
});

describe('front matter', () => {
  it.each(['\n', '\r\n'])('is left out of a Markdown file with a note, with line ends %j', (end) => {
    const text = ['---', 'owner: Someone', '---', '# P', '', '## 1. A', '', 'x.', ''].join(end);
    expect(importText(text).notes).toEqual(['Left out (front matter): “--- owner: Someone ---”']);
  });

  it('is not a rule between two paragraphs', () => {
    expect(bodiesOf(importText('# P\n\none\n\n---\ntwo\n\n---\nthree\n'))).toEqual(['one\n\ntwo\n\nthree']);
  });
});

describe('definitions that nothing refers to', () => {
  it('are left out with a note, except comments', () => {
    const text = '# P\n\n## 1. A\n\nX.\n\n[^1]: A *note*.\n\n[Remark]: important\n[//]: # (comment)\n';
    expect(importText(text).notes).toEqual([
      'Left out (unused footnote): “A note.”',
      'Left out (unused link definition): “[Remark]: important”',
    ]);
  });

  it('are not those that a link, an image or a footnote refers to', () => {
    const text = '# P\n\n## 1. A\n\n[x][a], ![y][b] and z[^1].\n\n[a]: https://a.example\n[b]: b.png\n[^1]: note\n';
    expect(importText(text).notes.filter((note) => note.includes('unused'))).toEqual([]);
  });
});
