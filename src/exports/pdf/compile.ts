import { createRequire } from 'node:module';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);

/** The fonts that come with the compiler: for text, for symbols, and for code. */
export const ownFonts = ['Libertinus Serif', 'New Computer Modern', 'DejaVu Sans Mono'] as const;

/** Returns the names of the fonts of the typeset files: those of the compiler, then others. */
export function fontsOf(moreFonts: readonly string[]): string[] {
  return [...ownFonts, ...moreFonts];
}

/**
 * Compiles a template with data and returns what `write` makes of the document; `named` is what an error says cannot be made.
 * Throws an error named `PdfError` if the compiler finds fault with the document or if there is none for this machine, and
 * whatever `write` throws.
 */
export function compile<Written>(
  { template, data, named }: { template: string; data: unknown; named: string },
  write: (compiler: NodeCompiler, document: NodeTypstDocument) => Written,
): Written {
  loaded ??= loadCompiler();
  const compiler = loaded;
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document: JSON.stringify(data) } });
  const diagnostics = [compiled.takeDiagnostics(), compiled.takeWarnings()].flatMap(
    (one) => one?.shortDiagnostics ?? [],
  );
  if (!compiled.result || diagnostics.length > 0) {
    throw compileError(
      named,
      diagnostics.map(({ message }) => message),
    );
  }
  try {
    return write(compiler, compiled.result);
  } finally {
    // the compiler's cache of a document costs more memory than it saves time with the next one
    compiler.evictCache(0);
  }
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

/** Returns an error that says why something could not be typeset: `The PDF of “Rules” cannot be made: …`. */
export function compileError(named: string, messages: readonly string[]): Error {
  const fontHint = messages.some((message) => message.includes('could not be displayed'))
    ? ' Name a font of this machine that has these characters in PDF_FONTS.'
    : '';
  return pdfError(`${named} cannot be made: ${[...new Set(messages)].join('; ')}.${fontHint}`);
}

/** Returns an error that the build reports without a stack trace, because the program is not at fault. */
function pdfError(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: 'PdfError' });
}
