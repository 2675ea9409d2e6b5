import { describe, expect, it } from 'vitest';
import type { PdfBlock, PdfDocument } from '../../../src/exports/pdf/pdf-document.ts';
import { line } from '../../../src/exports/pdf/policy-pdf.ts';
import { loadCompiler } from '../../../src/exports/pdf/compile.ts';
import { typeset } from '../../../src/exports/pdf/typeset.ts';

/** A document with one chapter. */
function documentOf(title: string, words: string[] = [], language = 'en-GB'): PdfDocument {
  return {
    title,
    author: 'Author',
    subtitle: 'Subtitle',
    language,
    running: 'Running',
    notes: [line('Note')],
    contents: 'Contents',
    chapters: [{ level: 1, title, url: 'https://example.org/#s1', blocks: words.map((text) => line(text)) }],
    made: '2022-02-07T16:44:24+02:00',
  };
}

const read = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('typeset', { timeout: 60_000 }, () => {
  it('returns a tagged PDF/UA-1 with language, title, date, bookmarks and links', () => {
    const pdf = read(typeset(documentOf('Rules of ours', ['A clause.'])));
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(pdf).toContain('/Lang (en-GB)');
    expect(pdf).toMatch(/\/Type \/Outlines[\s\S]*\/Title \(Rules of ours\)/);
    // 14:44:24 in UTC
    expect(pdf).toContain('D:20220207144424');
    expect(pdf).toContain('/URI (https://example.org/#s1)');
  });

  it('has the title as its first heading, and chapters and contents below it', () => {
    const chapter = (level: number) => ({ level, title: `Level ${level}`, url: 'https://example.org/', blocks: [] });
    const document = { ...documentOf('Rules'), chapters: [chapter(1), chapter(2), chapter(1)] };
    // the structure is written from its end
    const headings = read(typeset(document))
      .match(/\/S \/H\d/g)
      ?.reverse();
    expect(headings).toEqual(['/S /H1', '/S /H2', '/S /H2', '/S /H3', '/S /H2']);
  });

  it.each([
    ['de', 'de'],
    ['et-EE', 'et-EE'],
    ['zh-Hant-TW', 'zh-TW'],
    ['sr-Latn', 'sr'],
    ['de-CHE', 'de'],
    ['English', 'en'],
  ])('names the language %s as %s', (language, named) => {
    expect(read(typeset(documentOf('Rules', [], language)))).toContain(`/Lang (${named})`);
  });

  it('returns the same bytes each time', () => {
    const document = documentOf('Rules', ['A clause.']);
    expect(Buffer.from(typeset(document)).equals(typeset(document))).toBe(true);
  });

  it('prints no bullet before items that have labels of their own', () => {
    const list = (more: { isLabelled?: true }): PdfBlock => {
      return { kind: 'list', ordered: false, start: 1, items: [[line('(a) one')]], ...more };
    };
    const withList = (block: PdfBlock) => {
      return typeset({
        ...documentOf('Rules'),
        chapters: [{ level: 1, title: 'A', url: 'https://x.example', blocks: [block] }],
      });
    };
    expect(withList(list({ isLabelled: true })).length).toBeLessThan(withList(list({})).length);
  });

  it('takes words that look like markup for words', () => {
    const odd = '#panic("no") *a* _b_ $c$ @d <e> `f` = g // h \\ "i"';
    expect(read(typeset(documentOf('#panic *x*', [odd])))).toContain('/Title (#panic *x*)');
  });

  it('throws what is wrong and what to do if no font has a character', () => {
    const act = () => typeset(documentOf('Rules', ['A 漢 clause, 漢 again.']));
    expect(act).toThrow(
      /^The PDF of “Rules” cannot be made: .*"漢".*could not be displayed[^;]*\. Name a font of this machine that has these characters in PDF_FONTS\.$/,
    );
    expect(act).toThrow(expect.objectContaining({ name: 'PdfError' }));
  });

  it('throws what the compiler finds wrong with a document', () => {
    expect(() => typeset({ ...documentOf('Rules'), title: '' })).toThrow(/^The PDF of “” cannot be made: .*title.*\.$/);
  });
});

describe('loadCompiler', () => {
  it('throws what to do on a machine for which there is no compiler', () => {
    const cause = new Error('Cannot find native binding.');
    expect(() =>
      loadCompiler(() => {
        throw cause;
      }),
    ).toThrow(
      expect.objectContaining({
        name: 'PdfError',
        message: `PDF files cannot be made on this machine: the Typst compiler has no program for ${process.platform}-${process.arch}, or it was not installed. Build on another machine, or run npm ci with optional packages.`,
        cause,
      }),
    );
  });
});
