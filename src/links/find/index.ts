import type { ParsedFile } from '../link.ts';
import { findCalendarLinks } from './calendar.ts';
import { findCssLinks } from './css.ts';
import { findCsvLinks } from './csv.ts';
import { parseHtml } from './html.ts';
import { findJsonLinks } from './json.ts';
import { findMarkdownLinks } from './markdown.ts';
import { findTextLinks } from './text.ts';
import { parseXml } from './xml.ts';

/** Returns the links and ids in a file of the given media type; none for types without links. */
export function parseFile(type: string, text: string): ParsedFile {
  if (type === 'text/html') return parseHtml(text);
  if (/[/+]xml$/.test(type)) return parseXml(text);
  return { links: finderOf(type)?.(text) ?? [], ids: [] };
}

function finderOf(type: string) {
  if (type === 'text/css') return findCssLinks;
  if (/[/+]json$/.test(type)) return findJsonLinks;
  if (type === 'text/markdown') return findMarkdownLinks;
  if (type === 'text/calendar') return findCalendarLinks;
  if (type === 'text/csv') return findCsvLinks;
  return /^text\/(plain|yaml)$/.test(type) ? findTextLinks : undefined;
}
