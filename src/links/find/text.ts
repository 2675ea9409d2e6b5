import type { Link } from '../link.ts';
import { positionsIn } from './positions.ts';

/** Returns the absolute URLs in a plain text file, such as `robots.txt` or `security.txt`. */
export function findTextLinks(text: string): Link[] {
  const at = positionsIn(text);
  const matches = text.matchAll(/(?<![\w/])(?:https?:\/\/|mailto:|tel:)[^\s<>"'`()[\]{}|\\^]+/g);
  return [...matches].map(({ 0: match, index }) => ({
    url: match.replace(/[.,;:!?]+$/, ''),
    ...at(index),
    use: /^Sitemap:\s*$/i.test(text.slice(text.lastIndexOf('\n', index) + 1, index)) ? 'sitemap' : 'text',
  }));
}
