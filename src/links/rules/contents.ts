import type { Fault } from '../finding.ts';
import { notJson } from '../find/json.ts';
import { notXml } from '../find/xml.ts';
import type { Site, SiteFile } from '../site.ts';

/** Files that are not what their names say: an error page saved as a document, JSON that ends half way. */
export function judgeContents(site: Site): Fault[] {
  return [...site.files.values()].flatMap((file) => {
    const flaw = flawOf(file);
    if (!flaw) return [];
    const { line = 1, column = 1, what } = flaw;
    const message = `The file is ${what}, but hosts send it as ${file.type}.`;
    return {
      place: { path: file.path, line, column },
      rule: 'wrong-content',
      message,
      hint: 'Write what its name says, or name it for what it is.',
    };
  });
}

function flawOf({ type, bytes }: SiteFile): { what: string; line?: number; column?: number } | undefined {
  const start = bytes.subarray(0, 64).toString('latin1');
  const html = /^\s*(<!doctype html|<html)/i.test(start);
  if (type === 'text/html') return /^(\u00ef\u00bb\u00bf)?\s*</.test(start) ? undefined : { what: 'not HTML' };
  if (html && type) return { what: 'an HTML page' };
  if (/[/+]json$/.test(type)) {
    const place = notJson(bytes.toString('utf8'));
    return place && { what: 'not JSON', ...place };
  }
  if (/[/+]xml$/.test(type)) {
    const flaw = notXml(bytes.toString('utf8'));
    return flaw && { what: `not XML (${flaw.reason})`, line: flaw.line, column: flaw.column };
  }
  const mark = marks[type];
  return mark && !mark.test(start) ? { what: `not ${type.split('/')[1]?.toUpperCase()}` } : undefined;
}

/** How files of these types begin. */
const marks: Record<string, RegExp> = {
  'application/pdf': /^%PDF-/,
  'application/zip': /^PK/,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': /^PK/,
  'font/woff2': /^wOF2/,
  'image/gif': /^GIF8/,
  'image/jpeg': /^\u00ff\u00d8/,
  'image/png': /^\u0089PNG/,
  'image/webp': /^RIFF[\s\S]{4}WEBP/,
};
