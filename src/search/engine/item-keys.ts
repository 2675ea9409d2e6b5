import type { PlainRecord } from './record.ts';

/** A framework item that the search finds by its id, never by its words. */
export type ItemRecord = Pick<PlainRecord, 'url' | 'title' | 'text' | 'sections' | 'status' | 'counts'> & {
  id: string;
  /** The id of its framework. */
  framework: string;
};

/**
 * Returns the keys that find an item: its own (`a.8.13` and `8.13` for `A.8.13`, `28.3.g` for `28(3)(g)`, `bcr.8` for
 * `BCR-08`), and those of the items it is a part of (`28.3` and `28` for `28(3)(g)`).
 */
export function itemKeys(id: string): { own: string[]; parents: string[] } {
  const key = keyOf(id);
  const own = /^[a-z]\.\d/.test(key) ? [key, key.slice(2)] : [key];
  return { own, parents: own.flatMap((one) => prefixesOf(one.split('.'))) };
}

/** Returns the beginnings of a key or a shape that end before its last part and have a number. */
export function prefixesOf(parts: readonly string[]): string[] {
  const shorter = parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index));
  return shorter.filter((one) => one.some((part) => /[\d#]/.test(part))).map((one) => one.join('.'));
}

/** Returns the token of the items that have this key: in one framework, or in any. */
export function itemToken(key: string, framework = ''): string {
  return `item:${framework}/${key}`;
}

/** Returns the token of the parts of the item that has this key: in one framework, or in any. */
export function itemPartToken(key: string, framework = ''): string {
  return `part:${framework}/${key}`;
}

/** Returns whether `itemToken` or `itemPartToken` made a token. */
export function isItemToken(token: string): boolean {
  return /^(item|part):/.test(token);
}

/** Returns the key of an id, however it is written: its letters and its numbers without leading zeros, joined by dots. */
export function keyOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9&]+/g, '.')
    .replace(/([a-z&])(?=\d)|(\d)(?=[a-z])/g, '$1$2.')
    .replace(/(^|\.)0+(?=\d)/g, '$1')
    .replace(/^\.|\.$/g, '');
}

/** Returns the shape of an id: its key with `#` for each number and `@` for each letter after one: `#.#.@` for `28(3)(g)`. */
export function shapeOf(id: string): string {
  const parts = keyOf(id).split('.');
  return parts.map((part, index) => (/\d/.test(part) ? '#' : index === 0 ? part : '@')).join('.');
}
