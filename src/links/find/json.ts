import type { Position } from '../../model/problem.ts';
import type { Link } from '../link.ts';
import { positionsIn } from './positions.ts';

/** Returns the strings of a JSON file that are absolute URLs or paths from the root of the site; none if it is not JSON. */
export function findJsonLinks(text: string): Link[] {
  if (jsonError(text)) return [];
  const at = positionsIn(text);
  const links: Link[] = [];
  let key = '';
  for (const { 0: literal, index } of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const value: string = JSON.parse(literal);
    if (/^\s*:/.test(text.slice(index + literal.length))) key = value;
    // an @id is an identifier and need not be a link
    else if (isUrl(value) && key !== '@id') links.push({ url: value, ...at(index + 1), use: 'data' });
  }
  return links;
}

/** Returns the position of the first syntax error, or the end if it is unknown; `undefined` if the text is valid JSON. */
export function jsonError(text: string): Position | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, offset = text.trimEnd().length] = /at position (\d+)/.exec(message) ?? [];
    return positionsIn(text)(Number(offset));
  }
}

function isUrl(value: string): boolean {
  return /^(https?:\/\/\S+|(mailto|tel):\S.*)$/.test(value) || /^\/[^\s/]\S*$/.test(value);
}
