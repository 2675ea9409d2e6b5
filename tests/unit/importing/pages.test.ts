import { describe, expect, it } from 'vitest';
import { bodiesOf, importHtml, importText } from './import-text.ts';

const notesOf = (body: string) => importText(`<h1>P</h1><h2>1. A</h2>${body}`, { kind: 'html' }).notes;

describe('lists in a page', () => {
  it.each([
    ['<ol type=a><li>one</li><li>two</li></ol>', '- a. one\n- b. two'],
    ['<ol type=I start=4><li>one</li></ol>', '- IV. one'],
    ['<ol style="list-style-type: lower-roman"><li><p>one</p></li></ol>', '- i. one'],
    ['<ol class="lower-alpha"><li>one</li></ol>', '- a. one'],
    ['<ol start=3><li>one</li><li>two</li></ol>', '3. one\n4. two'],
    ['<ol><li>one</li><li value=9>two</li><li>three</li></ol>', '1. one\n\n9) two\n10) three'],
    ['<ol reversed><li>one</li><li>two</li></ol>', '2. one\n\n1) two'],
    ['<ol><li>x<ol type=i><li>one</li></ol></li></ol>', '1. x\n   - i. one'],
    ['<ol style="list-style: none"><li>one</li></ol>', '1. one'],
    ['<ol type=a><li><b>one</b> two</li></ol>', '- a. **one** two'],
  ])('keep their labels: %s', (html, expected) => {
    expect(importHtml(html)).toBe(expected);
  });

  it('are noted if their labels became words', () => {
    expect(notesOf('<ol type=a><li>one</li></ol>')).toEqual([
      'Line 1: List with letters or other labels: they are kept as words of the items.',
    ]);
  });

  it('of Word are rebuilt from its paragraphs', () => {
    const item = (level: number, label: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${label}<span>&nbsp; </span></span>${text}</p>`;
    const list = item(1, '(a)', 'one') + item(2, '·', 'inner') + item(2, 'o', 'more') + item(1, '(b)', 'two');
    expect(importHtml(list).replaceAll('\n\n', '\n')).toBe('- (a) one\n  - inner\n  - more\n- (b) two');
    expect(importHtml(`${item(1, '1.', 'one')}${item(1, '2.', 'two')}<p>x</p>`)).toBe('1. one\n2. two\n\nx');
  });

  it('of a filtered page of Word are rebuilt from its indents', () => {
    const space = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp; </span>';
    const item = (margin: string, label: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:${margin};text-indent:-.25in'>${label}${space}${text}</p>`;
    const symbol = "<span style='font-family:Symbol'>·</span>";
    const list = item('.5in', '1.', 'one') + item('1.0in', symbol, 'inner') + item('36.0pt', '2.', 'two');
    expect(importHtml(list).replaceAll('\n\n', '\n')).toBe('1. one\n   - inner\n2. two');
    expect(importHtml(`<p style='text-indent:-.25in'>Words before${space}x</p>`)).toContain('Words before');
  });

  it('of Google Docs are nested by their classes', () => {
    const style = '<style>.lst-kix_a-1 > li:before{content:"(" counter(lst-ctn-kix_a-1,lower-latin) ") "}</style>';
    const lists =
      '<ol class="lst-kix_a-0 start" start=1><li>one</li></ol><ol class="lst-kix_a-1 start" start=1><li>inner</li></ol><ol class="lst-kix_a-0" start=2><li>two</li></ol>';
    expect(importHtml(style + lists)).toBe('1. one\n   - (a) inner\n\n2) two');
  });

  it.each([
    ['<ul><li>one</li><ul><li>inner</li></ul></ul>', '- one\n  - inner'],
    ['<ol>{% for x in y %}<li>one</li>{% endfor %}</ol>', '1. \\{% for x in y %}\n2. one\n3. \\{% endfor %}'],
    ['<ul><div>one</div><li>two</li></ul>', '- one\n- two'],
  ])('keep what stands in them without an item: %s', (html, expected) => {
    expect(importHtml(html)).toBe(expected);
  });

  it('may have text or a template without an item', () => {
    expect(importHtml('<ul>\n{% for p in q %}\n{% if p.url %}\n</ul>')).toBe('- \\{% for p in q %} \\{% if p.url %}');
  });
});

describe('what readers of a page do not see', () => {
  it.each([
    ['<p hidden>Secret</p>', 'hidden text', 'Secret'],
    ['<p style="color:red; display : none">Secret</p>', 'hidden text', 'Secret'],
    ['<span aria-hidden="true">Icon</span>', 'hidden text', 'Icon'],
    ['<span style="mso-hide:all">Secret</span>', 'hidden text', 'Secret'],
    ['<div style="mso-element:comment-list"><p>Reword</p></div>', 'comment of a reviewer', 'Reword'],
    ['<span class=MsoCommentReference>[A1]</span>', 'comment of a reviewer', '[A1]'],
  ])('is left out and said: %s', (html, label, text) => {
    expect(importHtml(`${html}<p>x.</p>`)).toBe('x.');
    expect(notesOf(`${html}<p>x.</p>`)).toEqual([`Line 1: Left out (${label}): “${text}”`]);
  });

  it('is a comment of Google Docs, in the text and below it', () => {
    const html =
      '<p>Kept<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>reword this</span></p></div>';
    expect(importHtml(html)).toBe('Kept.');
    expect(notesOf(html)).toContain('Line 1: Left out (comment of a reviewer): “[a] reword this”');
  });
});

describe('footnotes of an export', () => {
  it.each([
    [
      'Word',
      '<p>law<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> now</p><div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> The act</p></div></div>',
    ],
    [
      'Google Docs',
      '<p>law<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> now</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;The act</span></p></div>',
    ],
  ])('of %s move into the text', (_name, html) => {
    expect(importHtml(html)).toBe('law (The act) now');
  });
});

describe('raised and lowered text', () => {
  it.each([
    ['10<sup>6</sup> records', '10⁶ records'],
    ['x<sup>-1</sup>', 'x⁻¹'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['x<sup>k</sup>', 'x^k'],
    ['1<sup>st</sup> and Acme<sup>TM</sup>', '1st and AcmeTM'],
  ])('%s is written %s', (html, expected) => {
    expect(importHtml(`<p>${html}</p>`)).toBe(expected);
  });

  it('is noted', () => {
    expect(notesOf('<p>10<sup>6</sup></p>')).toEqual(['Line 1: Raised text “6” is written “⁶”.']);
  });
});

describe('addresses in a page', () => {
  it.each([
    ['<a href="https://www.google.com/url?q=https://x.example/a%3Fb&amp;sa=D">x</a>', '[x](https://x.example/a?b)'],
    [
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2F&amp;data=1">x</a>',
      '[x](https://x.example/)',
    ],
    ['<a href="https://urldefense.com/v3/__https://x.example/a__;!!q">x</a>', '[x](https://x.example/a)'],
    [
      '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="543931142d7a37">[email&#160;protected]</a>',
      '[me@y.c](mailto:me@y.c)',
    ],
    ['<a href="/cdn-cgi/l/email-protection#543931142d7a37">Write</a>', '[Write](mailto:me@y.c)'],
    ['security [at] example [dot] com', 'security\\@example.com'],
    ['security(at)example.com', 'security\\@example.com'],
    ['<a href="tel:+372 555-1">x</a>', '[x](tel:+372555-1)'],
  ])('are plain and direct: %s', (html, expected) => {
    expect(importHtml(`<p>${html}</p>`)).toBe(expected);
    expect(notesOf(`<p>${html}</p>`).length).toBe(html.includes('tel:') ? 0 : 1);
  });
});

describe('a page without a main part', () => {
  const document = '<h1>P</h1><h2>1. A</h2><p>x.</p>';

  it.each([
    [`<div><a href="/">Home</a> | <a href="/b">Blog</a></div>${document}`, 'Home | Blog'],
    [`<header><a href="/">Acme</a></header>${document}`, 'Acme'],
    [`<p><a href="/legal">← Back to Legal</a></p>${document}`, '← Back to Legal'],
    [`<a href="/legal">Legal</a>${document}`, 'Legal'],
    [`${document}<footer>Imprint <a href="/x"><img></a></footer>`, 'Imprint'],
    [`${document}<div class="cookie-banner">We use cookies</div>`, 'We use cookies'],
    [`<ul class="breadcrumb"><li>Home</li></ul>${document}`, 'Home'],
  ])('loses what is around the document: %s', (html, text) => {
    const imported = importText(html, { kind: 'html' });
    expect(bodiesOf(imported)).toEqual(['x.']);
    expect(imported.notes).toEqual([`Line 1: Left out (around the document): “${text}”`]);
  });

  it('keeps an anchor without a link above its title', () => {
    const page = `<a id="top"></a><p>Since 2024.</p>${document}<h2>2. B</h2><p><a href="/back">back</a></p>`;
    expect(importText(page, { kind: 'html' }).notes).toEqual(['Line 1: Link removed, text kept: “back” (/back)']);
  });

  it('keeps a header with its title', () => {
    const imported = importText('<header><h1>P</h1><p>Of 2024.</p></header><h2>1. A</h2><p>x.</p>', { kind: 'html' });
    expect(imported.title).toBe('P');
    expect(bodiesOf(imported)).toEqual(['Of 2024.', 'x.']);
  });

  it('may have a URL before a space that does not break', () => {
    const { references } = importText('<h1>P</h1><h2>A</h2><p>See http://x.example/a\u00a0(the site).</p>', {
      kind: 'html',
    });
    expect([...references.keys()]).toEqual(['references/x-example-a.yaml']);
  });

  it('has the title in its head if no heading is one', () => {
    expect(importText('<title>Our policy</title><h2>A</h2>x<h2>B</h2>y', { kind: 'html' }).title).toBe('Our policy');
  });
});

describe('a heading', () => {
  it('in a list or a quotation is bold text', () => {
    expect(importHtml('<ul><li><h3>One</h3>two</li></ul>')).toBe('- **One**\n\n  two');
  });

  it.each(['## 1. A\n\nx.\n\n## {#end}\n\ny.\n\n## 2. B\n\nz.\n', '## 1. A\n\nx.\n\n##\n\ny.\n\n## 2. B\n\nz.\n'])(
    'without words begins no section: %j',
    (text) => {
      const imported = importText(`# P\n\n${text}`);
      expect(imported.sections.map(({ number, title }) => [number, title])).toEqual([
        ['1', 'A'],
        ['2', 'B'],
      ]);
      expect(bodiesOf(imported)).toEqual(['x.\n\ny.', 'z.']);
    },
  );

  it('of 300 letters makes a file name that a system can write', () => {
    const { sections } = importText(`# P\n\n## ${'long words '.repeat(30)}\n\nx.\n`);
    expect(sections[0]?.id).toMatch(/^long-words(-long-words){6}$/);
  });
});
