import { jsonError } from '../find/json.ts';
import { xmlError } from '../find/xml.ts';
import type { FileProblem } from '../link-problem.ts';
import type { Site, SiteFile } from '../site.ts';

/** Returns a problem for each file that is not what its extension says: an error page saved as a PDF, invalid JSON. */
export function checkContents(site: Site): FileProblem[] {
  return [...site.files.values()].flatMap((file) => {
    const flaw = flawOf(file);
    if (!flaw) return [];
    const { line = 1, column = 1, what } = flaw;
    const message = `The file is ${what}, but hosts serve it as ${file.type}.`;
    const hint = 'Replace the file, or rename it to match its content.';
    return { path: file.path, line, column, rule: 'wrong-content', message, hint };
  });
}

function flawOf({ type, bytes }: SiteFile): { what: string; line?: number; column?: number } | undefined {
  const start = bytes.subarray(0, 64).toString('latin1');
  if (type === 'text/html') return /^(\u00ef\u00bb\u00bf)?\s*</.test(start) ? undefined : { what: 'not HTML' };
  if (type && /^\s*(<!doctype html|<html)/i.test(start)) return { what: 'an HTML page' };
  if (/[/+]json$/.test(type)) {
    const position = jsonError(bytes.toString('utf8'));
    return position && { what: 'not JSON', ...position };
  }
  if (/[/+]xml$/.test(type)) {
    const error = xmlError(bytes.toString('utf8'));
    return error && { what: `not XML (${error.reason})`, line: error.line, column: error.column };
  }
  const signature = signatures[type];
  return signature && !signature.test(start) ? { what: `not ${type.split('/')[1]?.toUpperCase()}` } : undefined;
}

/** The first bytes of files of these types. */
const signatures: Record<string, RegExp> = {
  'application/pdf': /^%PDF-/,
  'application/zip': /^PK/,
  'font/woff2': /^wOF2/,
  'image/gif': /^GIF8/,
  'image/jpeg': /^\u00ff\u00d8/,
  'image/png': /^\u0089PNG/,
  'image/webp': /^RIFF[\s\S]{4}WEBP/,
};
