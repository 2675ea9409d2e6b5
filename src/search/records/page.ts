import type { PlainRecord } from '../engine/record.ts';

/** Returns the record of a page or a download of the site: a query that is one of its names means it. */
export function page(url: string, title: string, text: string, names: readonly string[]): PlainRecord {
  return { kind: 'page', url, title, text, sections: [], names: [...names] };
}
