import type { Reference } from '../reference.ts';
import { positionsIn } from './positions.ts';

/** The whole addresses in a plain text: robots.txt, security.txt, YAML. */
export function findText(text: string): Reference[] {
  const at = positionsIn(text);
  const matches = text.matchAll(/(?<![\w/])(?:https?:\/\/|mailto:|tel:)[^\s<>"'`()[\]{}|\\^]+/g);
  return [...matches].map(({ 0: match, index }) => ({
    address: match.replace(/[.,;:!?]+$/, ''),
    ...at(index),
    use: /^Sitemap:\s*$/im.test(text.slice(text.lastIndexOf('\n', index) + 1, index)) ? 'sitemap' : 'text',
  }));
}
