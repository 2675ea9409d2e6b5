import { readFileSync } from 'node:fs';
import { compile, compileError, fontsOf, ownFonts } from './compile.ts';
import type { PdfDocument } from './pdf-document.ts';

const template = readFileSync(new URL('document.typ', import.meta.url), 'utf8');

/**
 * Returns a document as tagged PDF that meets PDF/UA-1 by Typst's own validation. `moreFonts` are fonts of this machine, by
 * name, for scripts that the compiler's own do not have. Throws an error named `PdfError` if the document does not meet
 * PDF/UA-1, if no font has one of its characters, or if there is no compiler for this machine.
 */
export function typeset({ made, language, ...document }: PdfDocument, moreFonts: readonly string[] = []): Uint8Array {
  const [, lang = 'en', region] = /^([a-z]{2,3})(?:-(?:[A-Za-z]{4}-)?([A-Z]{2})\b)?/.exec(language) ?? [];
  const fonts = fontsOf(moreFonts);
  const data = { ...document, lang, region: region ?? null, fonts, mono: [ownFonts[2], ...fonts] };
  const named = `The PDF of “${document.title}”`;
  return compile({ template, data, named }, (compiler, compiled) => {
    try {
      return compiler.pdf(compiled, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(made) / 1000) });
    } catch (error) {
      // the compiler gives its findings in one line of Rust's debug format
      const messages = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
        text.replaceAll('\\"', '"'),
      );
      throw compileError(named, messages.length > 0 ? messages : [String(error)]);
    }
  });
}
