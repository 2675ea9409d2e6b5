import { describe, expect, it } from 'vitest';
import { missingGlyphs } from '../../../src/exports/pdf/missing-glyphs.ts';
import type { PdfDocument, PdfInline } from '../../../src/exports/pdf/pdf-document.ts';
import { typeset } from '../../../src/exports/pdf/typeset.ts';

const characters = [
  ...'äõŠžßÆ€£№½²→≥≤≠±×✓✔☐☑⚠•…–—“”„«»§¶©™°',
  ...'Жωאبآ漢あ한ｆաქไहஅ①⑴ⒶẞℲ⊷',
  ...['\u00a0', '\u00ad', '\u200b', '\u2011', '\u202f', '\u2028', 'e\u0301', 'ж\u0301', 'q\u0323\u0307'],
  ...['😀', '👩‍💻', '🇪🇪', '1️⃣', '⚠️', '❤️', '\u{1d400}', '\u{20000}', '\u0378'],
];

function documentOf(title: string, children: PdfInline[]): PdfDocument {
  return {
    ...{ title: 'Rules', author: 'A', subtitle: 'S', language: 'en', running: 'R', contents: 'C' },
    notes: [],
    chapters: [{ level: 1, title, url: 'https://a.example/', blocks: [{ kind: 'paragraph', children }] }],
    made: '2026-01-01T00:00:00Z',
  };
}

function canBeSet(document: PdfDocument): boolean {
  try {
    return typeset(document).length > 0;
  } catch (error) {
    expect(String(error)).toContain('could not be displayed');
    return false;
  }
}

const { upright, italic } = missingGlyphs(characters);

describe('missingGlyphs()', { timeout: 60_000 }, () => {
  it('finds some characters missing, and others not', () => {
    expect(['→', '≥', '✓', '☐', 'Ж', 'א', 'e\u0301'].filter((one) => upright.has(one))).toEqual([]);
    expect(['漢', 'あ', '한', 'ｆ', '😀', '👩‍💻', '🇪🇪'].filter((one) => !upright.has(one))).toEqual([]);
    expect([upright.has('ب'), italic.has('ب')]).toEqual([false, true]);
  });

  it.each(characters)('agrees with a document that has “%s”', (text) => {
    const words: PdfInline[] = [{ kind: 'text', text }];
    const documents = [
      documentOf('Scope', [...words, { kind: 'strong', children: words }, { kind: 'code', text }]),
      documentOf(`a${text}b`, []),
    ];
    expect(documents.every(canBeSet)).toBe(!upright.has(text));
    const emphasized: PdfInline[] = [
      { kind: 'emphasis', children: [...words, { kind: 'strong', children: words }, { kind: 'code', text }] },
    ];
    expect(canBeSet(documentOf('Scope', emphasized))).toBe(!italic.has(text));
  });

  it('asks nothing if there is nothing to ask', () => {
    expect(missingGlyphs([])).toEqual({ upright: new Set(), italic: new Set() });
  });
});
