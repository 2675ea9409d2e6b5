import type { Found } from '../reference.ts';
import { findCalendar } from './calendar.ts';
import { findCss } from './css.ts';
import { findCsv } from './csv.ts';
import { findHtml } from './html.ts';
import { findJson } from './json.ts';
import { findMarkdown } from './markdown.ts';
import { findText } from './text.ts';
import { findXml } from './xml.ts';

/** The addresses and ids of a file, read as what its media type says it is. */
export function find(type: string, text: string): Found {
  if (type === 'text/html') return findHtml(text);
  if (/[/+]xml$/.test(type)) return findXml(text);
  if (type === 'text/css') return { references: findCss(text), ids: [] };
  if (/[/+]json$/.test(type)) return { references: findJson(text), ids: [] };
  if (type === 'text/markdown') return { references: findMarkdown(text), ids: [] };
  if (type === 'text/calendar') return { references: findCalendar(text), ids: [] };
  if (type === 'text/csv') return { references: findCsv(text), ids: [] };
  if (/^text\/(plain|yaml)$/.test(type)) return { references: findText(text), ids: [] };
  return { references: [], ids: [] };
}
