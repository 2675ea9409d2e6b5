import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { PdfDocument } from '../../../src/exports/pdf/pdf-document.ts';
import { line } from '../../../src/exports/pdf/policy-pdf.ts';
import { sectionBlocks } from '../../../src/exports/pdf/section-blocks.ts';
import { typeset } from '../../../src/exports/pdf/typeset.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';

/** A document with one chapter. */
function documentOf(title: string, ...words: string[]): PdfDocument {
  return {
    title,
    author: 'Author',
    subtitle: 'Subtitle',
    language: 'en-GB',
    running: 'Running',
    notes: [line('Note')],
    contents: 'Contents',
    chapters: [{ level: 1, title, url: 'https://example.org/#s1', blocks: words.map((text) => line(text)) }],
    made: '2022-02-07T16:44:24+02:00',
  };
}

const read = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a PDF', { timeout: 60_000 }, () => {
  it('meets PDF/UA-1, is tagged, and has language, title, date and bookmarks', () => {
    const pdf = read(typeset(documentOf('Rules of ours', 'A clause.')));
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(pdf).toContain('/Lang (en-GB)');
    expect(pdf).toMatch(/\/Type \/Outlines[\s\S]*\/Title \(Rules of ours\)/);
    expect(pdf).toContain('D:20220207144424');
    expect(pdf).toContain('/URI (https://example.org/#s1)');
  });

  it('is the same bytes each time', () => {
    const document = documentOf('Rules', 'A clause.');
    expect(Buffer.from(typeset(document)).equals(typeset(document))).toBe(true);
  });

  it('takes words that look like markup for words', () => {
    const odd = '#panic("no") *a* _b_ $c$ @d <e> `f` = g // h \\ "i"';
    expect(read(typeset(documentOf('#panic *x*', odd)))).toContain('/Title (#panic *x*)');
  });

  it('is refused, with the character and what to do, where no font has a character', () => {
    expect(() => typeset(documentOf('Rules', 'A 漢 clause.'))).toThrow(
      /^The PDF of “Rules” cannot be made: .*漢.*could not be displayed.* Name a font .* PDF_FONTS\.$/,
    );
  });

  it('says plainly that it cannot be made where the compiler has no program for the machine', () => {
    const code = `
      Object.defineProperty(process, 'arch', { value: 'riscv64' });
      const { typeset } = await import('./src/exports/pdf/typeset.ts');
      typeset(${JSON.stringify(documentOf('Rules'))});`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(
      /PDF files cannot be made on this machine: the Typst compiler has no program for \w+-riscv64/,
    );
  });
});

it('every clause of every section has its mark in the document, once and in order', () => {
  for (const folder of ['content', 'tests/fixtures/acme']) {
    for (const section of loadLibrary(folder).library?.revisions.flatMap(({ sections }) => sections) ?? []) {
      const blocks = sectionBlocks(section, (anchor) => `https://example.org/#${anchor}`, parseBody);
      const marks = [...JSON.stringify(blocks).matchAll(/"kind":"mark","label":"([^"]*)","url":"[^"]*#([^"]*)"/g)];
      expect(marks.map(([, label, id]) => ({ label, id }))).toEqual(
        section.clauses.map(({ label, id }) => ({ label, id })),
      );
    }
  }
}, 60_000);
