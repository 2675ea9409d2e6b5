import { describe, expect, it } from 'vitest';
import { bodiesOf, importMarkdown, importText } from './import-text.ts';

describe('markup that a section may not contain', () => {
  it.each([
    ['27001\\\\_ENG and a\\\\*b', '27001_ENG and a\\*b'],
    ['one  \ntwo', 'one two'],
    ['\u{F0B7} one \u{F0FC}', '• one ✓'],
    ['- [x] done\n- [ ] to do', '- \\[x] done\n- \\[ ] to do'],
    ['- [x] \n- one', '- \\[x]\n- one'],
    ['![Seal](seal.png) of quality', 'Seal of quality'],
    ['before ![](seal.png)after', 'before after'],
  ])('is replaced with its text: %j', (source, expected) => {
    expect(importMarkdown(source).replace(/[ \n]$/, '')).toBe(expected);
  });

  it('is noted if it was an image', () => {
    const { notes } = importText('# P\n\n## 1. A\n\n![Seal](a.png) and ![](b.png)\n');
    expect(notes).toEqual([
      'Line 5: Image removed, description kept: “Seal”',
      'Line 5: Image removed; it has no description.',
    ]);
  });
});

describe('an imported link', () => {
  const link = (url: string, source?: string) => {
    const imported = importText(`# P\n\n## 1. A\n\nSee [it](${url}) now.\n`, { source });
    return { body: bodiesOf(imported).join(), notes: imported.notes };
  };

  it.each([
    ['https://x.example/a b'.replace(' ', '%20'), 'https://x.example/a%20b'],
    ['https://X.example', 'https://X.example'],
    ['mailto:security@x.example', 'mailto:security@x.example'],
    ['tel:+372-555', 'tel:+372-555'],
  ])('%s keeps its spelling', (url, expected) => {
    expect(link(url, 'https://example.com/policy/')).toEqual({ body: `See [it](${expected}) now.`, notes: [] });
  });

  it('to a mailbox loses the subject of the message', () => {
    expect(link('<mailto:a@x.example?subject=Two words>').body).toBe('See [it](mailto:a@x.example) now.');
  });

  it.each([
    ['/terms', 'https://example.com/terms'],
    ['terms', 'https://example.com/policy/terms'],
    ['?rev=1', 'https://example.com/policy/?rev=1'],
  ])('%s is resolved against the source', (url, expected) => {
    expect(link(url, 'https://example.com/policy/').body).toBe(`See [it](${expected}) now.`);
  });

  it.each(['#below', 'javascript:alert(1)', 'ftp://x.example/', '/terms', 'mailto:'])(
    '%s is removed, with a note, and its text is kept',
    (url) => {
      expect(link(url)).toEqual({ body: 'See it now.', notes: [`Line 5: Link removed, text kept: “it” (${url})`] });
    },
  );

  it('within the page is removed even if the source is known', () => {
    expect(link('#below', 'https://example.com/policy').body).toBe('See it now.');
  });

  it('has no title, and disappears without text', () => {
    expect(importMarkdown('[a](https://x.example "t") [](https://y.example)b')).toBe('[a](https://x.example) b');
  });
});
