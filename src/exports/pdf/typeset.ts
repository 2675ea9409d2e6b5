import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfDocument } from './pdf-document.ts';

const require = createRequire(import.meta.url);
const template = readFileSync(new URL('document.typ', import.meta.url), 'utf8');

/** The fonts that come with the compiler: for text, for symbols, and for code. */
const ownFonts = ['Libertinus Serif', 'New Computer Modern', 'DejaVu Sans Mono'] as const;

/**
 * Returns a document as tagged PDF that meets PDF/UA-1 by Typst's own validation. `moreFonts` are fonts of this machine, by
 * name, for scripts that the compiler's own do not have. Throws an error named `PdfError` if the document does not meet
 * PDF/UA-1, if no font has one of its characters, or if there is no compiler for this machine.
 */
export function typeset({ made, language, ...document }: PdfDocument, moreFonts: readonly string[] = []): Uint8Array {
  loaded ??= loadCompiler();
  const compiler = loaded;
  const [, lang = 'en', region] = /^([a-z]{2,3})(?:-(?:[A-Za-z]{4}-)?([A-Z]{2})\b)?/.exec(language) ?? [];
  const fonts = fontsOf(moreFonts);
  const data = JSON.stringify({ ...document, lang, region: region ?? null, fonts, mono: [ownFonts[2], ...fonts] });
  const result = compiler.compile({ mainFileContent: template, inputs: { document: data } });
  const diagnostics = [result.takeDiagnostics(), result.takeWarnings()].flatMap((one) => one?.shortDiagnostics ?? []);
  if (!result.result || diagnostics.length > 0) {
    throw problem(
      document.title,
      diagnostics.map(({ message }) => message),
    );
  }
  try {
    return compiler.pdf(result.result, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(made) / 1000) });
  } catch (error) {
    // the compiler gives its findings in one line of Rust's debug format
    const messages = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
      text.replaceAll('\\"', '"'),
    );
    throw problem(document.title, messages.length > 0 ? messages : [String(error)]);
  } finally {
    // the compiler's cache of a document costs more memory than it saves time with the next one
    compiler.evictCache(0);
  }
}

/** Returns the names of the fonts of the PDF files: those of the compiler, then others. */
export function fontsOf(moreFonts: readonly string[]): string[] {
  return [...ownFonts, ...moreFonts];
}

let loaded: NodeCompiler | undefined;

/** Returns the Typst compiler. Throws an error named `PdfError` if there is none for this machine. */
export function loadCompiler(load = requireCompiler): NodeCompiler {
  try {
    return load();
  } catch (cause) {
    throw pdfError(
      `PDF files cannot be made on this machine: the Typst compiler has no program for ${process.platform}-${process.arch}, or it was not installed. Build on another machine, or run npm ci with optional packages.`,
      cause,
    );
  }
}

function requireCompiler(): NodeCompiler {
  return require('@myriaddreamin/typst-ts-node-compiler').NodeCompiler.create();
}

function problem(title: string, messages: readonly string[]): Error {
  const fontHint = messages.some((message) => message.includes('could not be displayed'))
    ? ' Name a font of this machine that has these characters in PDF_FONTS.'
    : '';
  return pdfError(`The PDF of “${title}” cannot be made: ${[...new Set(messages)].join('; ')}.${fontHint}`);
}

/** Returns an error that the build reports without a stack trace, because the program is not at fault. */
function pdfError(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: 'PdfError' });
}
