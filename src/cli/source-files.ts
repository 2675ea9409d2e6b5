import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readWord } from '../importing/docx/read-word.ts';
import type { SourceText } from '../importing/prepare-document.ts';
import { readText } from '../importing/read-text.ts';

/** The documents to import, or the reason why they cannot be read. */
export type SourceFiles = { sources: SourceText[] } | { refused: string };

/** The files that can be imported. */
const readable = /\.(md|markdown|html?|xhtml|docx)$/i;

/** What to do with a file of another kind. */
const advice: Readonly<Record<string, string>> = {
  pdf: 'A PDF has no headings and paragraphs, only letters at places. Import the Word file or the page that it was made from; or run pdftotext -layout, mark the headings with # in the text, and import that as a .md file.',
  doc: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
  rtf: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
  odt: 'Open it in LibreOffice, save it as .docx, and import that.',
  txt: 'Mark its headings with #, rename it to .md, and import that.',
};

/** Returns whether a file of this name can be imported. */
export function isReadable(name: string): boolean {
  return readable.test(name);
}

/** Reads files to import, in the given order; the files of a folder in the order of their names, 2 before 10. */
export async function readSourceFiles(paths: readonly string[]): Promise<SourceFiles> {
  const files = paths.flatMap(filesAt);
  const sources: SourceText[] = [];
  if (files.length === 0) return { refused: `There is no Markdown, HTML or Word file in ${paths.join(', ')}.` };
  for (const file of files) {
    const read = await readSourceFile(file);
    if (typeof read === 'string') return { refused: read };
    sources.push(files.length > 1 ? { ...read, name: path.basename(file) } : read);
  }
  return { sources };
}

/** Returns a document, or the reason why it cannot be read, in which it has the name `shown`. */
export async function readSourceFile(file: string, shown = file): Promise<SourceText | string> {
  const [, extension = ''] = /\.(\w+)$/.exec(file) ?? [];
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return `There is no file ${shown}.`;
  if (readable.test(file)) return readSource(file, extension.toLowerCase(), shown);
  return `${shown} cannot be imported. ${advice[extension.toLowerCase()] ?? 'Save it as Markdown, HTML or .docx.'}`;
}

/** Returns a document, or the reason why it cannot be read. */
async function readSource(file: string, extension: string, shown: string): Promise<SourceText | string> {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return `${shown} cannot be imported. ${advice.pdf}`;
  if (extension === 'docx') {
    try {
      const { html, ...converted } = await readWord(bytes);
      return { text: html, kind: 'html', converted };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return `${shown} is not a Word file that can be read: ${reason} Open it in Word, save it as .docx, and import it again.`;
    }
  }
  const text = readText(bytes);
  if (text === undefined) return `${shown} is not text in UTF-8. Save it in that encoding and import it again.`;
  return { text, kind: extension.startsWith('m') ? 'markdown' : 'html' };
}

function filesAt(place: string): string[] {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [place];
  const names = readdirSync(place).filter((name) => readable.test(name) && !/^[.~]/.test(name));
  return names.sort(new Intl.Collator('en', { numeric: true }).compare).map((name) => path.join(place, name));
}
