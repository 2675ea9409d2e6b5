import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfDocument } from './pdf-document.ts';

const require = createRequire(import.meta.url);
const template = readFileSync(new URL('document.typ', import.meta.url), 'utf8');

/** The fonts by name: the first three come with the compiler; PDF_FONTS names fonts of this machine for other scripts. */
const fonts = ['Libertinus Serif', 'New Computer Modern', 'DejaVu Sans Mono'].concat(
  (process.env.PDF_FONTS ?? '').split(',').flatMap((name) => name.trim() || []),
);

/**
 * Typesets a document as tagged PDF that meets PDF/UA-1 by Typst's own validation. Throws what is wrong where it does
 * not, where a character is in none of the fonts, and where the compiler has no program for this machine.
 */
export function typeset({ made, language, ...document }: PdfDocument): Uint8Array {
  const compiler = loadCompiler();
  const [, lang = 'en', region] = /^([a-z]{2,3})(?:-(?:[A-Za-z]{4}-)?([A-Z]{2})\b)?/.exec(language) ?? [];
  const data = JSON.stringify({ ...document, lang, region: region ?? null, fonts, mono: fonts[2] });
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
    // what the compiler remembers of a document costs more than it saves with the next one
    compiler.evictCache(0);
  }
}

let loaded: NodeCompiler | undefined;

function loadCompiler(): NodeCompiler {
  if (loaded) return loaded;
  try {
    loaded = require('@myriaddreamin/typst-ts-node-compiler').NodeCompiler.create() as NodeCompiler;
    return loaded;
  } catch (cause) {
    throw pdfError(
      `PDF files cannot be made on this machine: the Typst compiler has no program for ${process.platform}-${process.arch}, or it was not installed. Build on another machine, or run npm ci with optional packages.`,
      cause,
    );
  }
}

function problem(title: string, messages: readonly string[]): Error {
  const fontHint = messages.some((message) => message.includes('could not be displayed'))
    ? ' Name a font of this machine that has these characters in PDF_FONTS.'
    : '';
  return pdfError(`The PDF of “${title}” cannot be made: ${[...new Set(messages)].join('; ')}.${fontHint}`);
}

/** An error that the build reports without a stack: nothing in the program is to be mended. */
function pdfError(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: 'PdfError' });
}
