import { describe, expect, it } from 'vitest';
import { bodiesOf, importHtml, importText } from './import-text.ts';

describe('footnotes', () => {
  const documents = {
    Markdown: ['markdown', '# P\n\n## A\n\nKept[^1]. Then more[^2].\n\n[^1]: for *long*\n[^2]: and more\n'],
    DokuWiki: [
      'html',
      '<h1>P</h1><h2>A</h2><p>Kept<sup><a href="#fn__1" id="fnt__1" class="fn_top">1)</a></sup>. Then more <sup><a href="#fn__2" id="fnt__2" class="fn_top">2)</a></sup>.</p><div class="footnotes"><div class="fn"><sup><a href="#fnt__1" id="fn__1" class="fn_bot">1)</a></sup> <div class="content">for <em>long</em></div></div><div class="fn"><sup><a href="#fnt__2" id="fn__2" class="fn_bot">2)</a></sup> <div class="content">and more</div></div></div>',
    ],
    Sphinx: [
      'html',
      '<h1>P</h1><h2>A</h2><p>Kept <a class="footnote-reference" href="#id3" id="id1">1</a>. Then more <a class="footnote-reference" href="#id4" id="id2">2</a>.</p><dl class="footnote"><dt id="id3"><span><a href="#id1">1</a></span></dt><dd><p>for <em>long</em></p></dd><dt id="id4"><span><a href="#id2">2</a></span></dt><dd><p>and</p><p>more</p></dd></dl>',
    ],
  } as const;

  it.each(Object.entries(documents))('of %s move into the text, in brackets', (_name, [kind, text]) => {
    const imported = importText(text, { kind });
    expect(bodiesOf(imported).map((body) => body.replace(/\s+/g, ' '))).toEqual([
      'Kept (for _long_). Then more (and more).',
    ]);
    expect(imported.notes).toContain('2 footnotes moved into the text, in brackets.');
  });

  it('keep a link in their text', () => {
    const text = '# P\n\n## A\n\nKept[^1].\n\n[^1]: as in [the terms](https://x.example/terms)\n';
    expect(bodiesOf(importText(text))).toEqual(['Kept (as in [the terms](https://x.example/terms)).']);
  });

  it.each([
    ['99.95 %', '99.95 %'],
    ['**30** or [45](https://x.example/a) days', '**30** or [45](https://x.example/a) days'],
    ['30 days\n\n    _60_', '30 days _60_'],
    ['- 1\n    - 2', '1 2'],
  ])('keep the numbers in their text: %j', (note, expected) => {
    const text = `# P\n\n## A\n\nKept[^1].\n\n[^1]: ${note}\n`;
    expect(bodiesOf(importText(text))).toEqual([`Kept (${expected}).`]);
  });

  it('lose their own number, with the brackets around it', () => {
    const page =
      '<h1>P</h1><h2>A</h2><p>Kept<a href="#n1" id="r1">[1]</a>.</p><ul><li id="n1"><sup>[<a href="#r1">1</a>]</sup> 24/7</li></ul>';
    expect(bodiesOf(importText(page, { kind: 'html' }))).toEqual(['Kept (24/7).']);
  });

  it('appear at each reference to them', () => {
    const text = '# P\n\n## A\n\nOne[^1] and two[^1].\n\n[^1]: note\n';
    expect(bodiesOf(importText(text))).toEqual(['One (note) and two (note).']);
  });

  it('are not what an anchor names that links nowhere', () => {
    expect(importHtml('<p>See <a href="#b">it</a>.</p><ul><li><a name="b">Kept</a></li></ul>')).toBe(
      'See [it](a.mdx).\n\n- Kept',
    );
  });

  it('are not the targets of other links within a page', () => {
    const page =
      '<h1>P</h1><h2>A</h2><p>See <a href="#x" id="y">below</a>, 50<a href="#100%">%</a>.</p><ul><li id="x">Kept.</li></ul>';
    const imported = importText(page, { kind: 'html' });
    expect(bodiesOf(imported)).toEqual(['See [below](a.mdx), 50%.\n\n- Kept.']);
    expect(imported.notes).toEqual([
      'Links within the document go to its sections: “below” to §1.',
      'Line 1: Link removed, text kept: “%” (#100%)',
      'No heading has a number: sections are numbered in order.',
    ]);
  });
});
