import type { SearchRecord } from './record.ts';

/** An item of a framework as something to find: by its id, never by its words. */
export type ItemRecord = Pick<SearchRecord, 'url' | 'title' | 'text' | 'sections' | 'status'> & { id: string };

/**
 * The keys under which an item is found. Its own: `A.8.13` is `a.8.13` and `8.13`, `28(3)(g)` is `28.3.g`, `BCR-08` is
 * `bcr.8`; and those of what it is a part of: `28.3`, `a.12.3` and `12.3`.
 */
export function itemKeys(id: string): { own: string[]; whole: string[] } {
  const key = keyOf(id);
  const own = /^a\.\d/.test(key) ? [key, key.slice(2)] : [key];
  const isPart = /^\d+\.\d+\.[a-z]$|^(a\.)?\d+\.\d+\.\d+$/.test(key);
  return { own, whole: isPart ? own.map((one) => one.replace(/\.[^.]+$/, '')) : [] };
}

/** What to look up to find the items of a key: the items themselves, or the parts of what the key names. */
export function itemToken(key: string, part = false): string {
  return `${part ? 'part' : 'item'}:${key}`;
}

/** Whether a token is looked up among the items of frameworks. */
export function isItemToken(token: string): boolean {
  return /^(item|part):/.test(token);
}

/** An item that a query names, by its key, with the query's other words. */
export interface NamedItem {
  key: string;
  rest: string;
}

/** The item that a query names: `A.12.3.1`, `ISO 27001 8.13`, `Art. 28 (3) (g) GDPR`, `bcr-8`; or undefined. */
export function namedItem(query: string): NamedItem | undefined {
  for (const form of forms) {
    const match = form.exec(query);
    if (!match) continue;
    const rest = [query.slice(0, match.index), query.slice(match.index + match[0].length)].map((part) => part.trim());
    return { key: keyOf(match[1] ?? ''), rest: rest.filter(Boolean).join(' ') };
  }
  return undefined;
}

const domains = 'A&A|AIS|BCR|CCC|CEK|DCS|DSP|GRC|HRS|IAM|IPY|IVS|LOG|SEF|STA|TVM|UEM';
const paragraph = String.raw`\d{2}\s?(?:\(\s?\d\s?\)|\.\d)(?:\s?\(?\.?[a-j]\)?(?![a-z0-9]))?`;

/** Only what cannot be anything else is taken for an item; a bare number is one after the name of a standard or control. */
const forms = [
  // a control of Annex A: A.8.13, A 12.3.1
  /(?<![a-z0-9&])(a[. ]\s?(?:[5-9]|1[0-8])(?:\.\d{1,2}){1,2})(?![\d.]*\d)/i,
  // a point of a law: 28(3)(g), Art. 28 (3) (g), Article 28.3.g
  new RegExp(String.raw`(?<![\w.])(?:art(?:icle|\.)?\s?)(${paragraph})(?!\w)`, 'i'),
  /(?<![\w.])(\d{2}\s?\(\s?\d\s?\)(?:\s?\(?[a-j]\)?(?![a-z0-9]))?)(?!\w)/i,
  // a control of the Cloud Controls Matrix, or a question on it: BCR-08, A&A-01.1, bcr 8
  new RegExp(String.raw`(?<![a-z0-9&])((?:${domains})[-\s]?\d{1,2})(?:\.\d)?(?![\w.-])`, 'i'),
  // a bare number: ISO 27001 8.13, control 8.13, clause 9.2
  /(?<![\w.])(?:annex a|control|clause|2700[12](?::?20(?:13|22))?)[\s:,]+(\d{1,2}(?:\.\d{1,2}){1,2})(?![\w.]*\d)/i,
];

function keyOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9&]+/g, '.')
    .replace(/([a-z&])(?=\d)|(\d)(?=[a-z])/g, '$1$2.')
    .replace(/(^|\.)0+(?=\d)/g, '$1')
    .replace(/^\.|\.$/g, '');
}
