import type { Position } from '../../model/problem.ts';
import type { Reference } from '../reference.ts';
import { positionsIn } from './positions.ts';

/** The addresses among the strings of a JSON text: whole ones, and those from the root of a site. */
export function findJson(text: string): Reference[] {
  if (notJson(text)) return [];
  const at = positionsIn(text);
  const references: Reference[] = [];
  let key = '';
  for (const { 0: literal, index } of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const value: string = JSON.parse(literal);
    if (/^\s*:/.test(text.slice(index + literal.length, index + literal.length + 20))) key = value;
    // an @id names a thing and need not lead anywhere
    else if (isAddress(value) && key !== '@id') references.push({ address: value, ...at(index + 1), use: 'data' });
  }
  return references;
}

/** Where a text stops being JSON, or nothing if it is. */
export function notJson(text: string): Position | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, offset = text.trimEnd().length] = /at position (\d+)/.exec(message) ?? [];
    return positionsIn(text)(Number(offset));
  }
}

function isAddress(value: string): boolean {
  return /^(https?:\/\/\S+|(mailto|tel):\S.*)$/.test(value) || /^\/[^\s/]\S*$/.test(value);
}
