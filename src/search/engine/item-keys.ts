import type { PlainRecord } from './record.ts';

/** A framework item that the search finds by its id, never by its words. */
export type ItemRecord = Pick<PlainRecord, 'url' | 'title' | 'text' | 'sections' | 'status'> & { id: string };

/**
 * Returns the keys that find an item: its own (`a.8.13` and `8.13` for `A.8.13`, `28.3.g` for `28(3)(g)`, `bcr.8` for
 * `BCR-08`), and those of the item it is a part of (`28.3` for `28(3)(g)`).
 */
export function itemKeys(id: string): { own: string[]; parents: string[] } {
  const key = keyOf(id);
  const own = /^a\.\d/.test(key) ? [key, key.slice(2)] : [key];
  const isPart = /^\d+\.\d+\.[a-z]$|^(a\.)?\d+\.\d+\.\d+$/.test(key);
  return { own, parents: isPart ? own.map((one) => one.replace(/\.[^.]+$/, '')) : [] };
}

/** Returns the token of the items that have this key. */
export function itemToken(key: string): string {
  return `item:${key}`;
}

/** Returns the token of the parts of the item that has this key. */
export function itemPartToken(key: string): string {
  return `part:${key}`;
}

/** Returns whether `itemToken` or `itemPartToken` made a token. */
export function isItemToken(token: string): boolean {
  return /^(item|part):/.test(token);
}

/** The key of a framework item that a query names, and the rest of the query. */
export interface NamedItem {
  key: string;
  rest: string;
}

/** Returns the item that a query names, such as `A.12.3.1`, `ISO 27001 8.13` or `Art. 28 (3) (g) GDPR`; otherwise `undefined`. */
export function namedItem(query: string): NamedItem | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(query);
    if (!match) continue;
    const rest = [query.slice(0, match.index), query.slice(match.index + match[0].length)].map((part) => part.trim());
    return { key: keyOf(match[1] ?? ''), rest: rest.filter(Boolean).join(' ') };
  }
  return undefined;
}

const domains = 'A&A|AIS|BCR|CCC|CEK|DCS|DSP|GRC|HRS|IAM|IPY|I&S|IVS|LOG|SEF|STA|TVM|UEM';
const paragraph = String.raw`\d{2}\s?(?:\(\s?\d\s?\)|\.\d)(?:\s?\(?\.?[a-j]\)?(?![a-z0-9]))?`;

/** The ways to write an id that cannot mean anything else; a bare number needs a word before it. */
const patterns = [
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
