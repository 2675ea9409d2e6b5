import { toString as textOf } from 'mdast-util-to-string';
import { parseBody } from '../markdown/parse-section.ts';
import { bodyOf, type ImportedSection } from './revision-yaml.ts';

/** The most letters of a line that can be a title. */
const longest = 100;

/**
 * Returns a title for a document that has none: its first line above the first heading, or else the name of its file in words. Returns an
 * empty string if neither is a title.
 */
export function suggestTitle(sections: readonly ImportedSection[], file: string): string {
  const [first] = sections;
  const [block] = first?.number === '0' ? parseBody(bodyOf(first.text)).children : [];
  const line = block?.type === 'paragraph' ? textOf(block).replace(/\s+/g, ' ').trim() : '';
  if (line && line.length <= longest && !/[.:;]$/.test(line)) return line;
  const words = file
    .replace(/^.*[/\\]|\.\w+$/g, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
