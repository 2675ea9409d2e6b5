import { existsSync } from 'node:fs';
import { decode, readContentFiles } from '../library/content-files.ts';
import { positionsIn } from './find/positions.ts';
import type { FilePosition } from './link-problem.ts';

/** Returns a function that finds each place in the content where an author wrote a URL; the folder may be missing. */
export function contentOccurrences(folder: string): (url: string) => FilePosition[] {
  const files = (existsSync(folder) ? readContentFiles(folder) : []).flatMap((file) => {
    const decoded = /\.(mdx|yaml)$/.test(file.name) ? decode(file) : { problem: undefined };
    return 'text' in decoded ? [{ path: file.path, text: decoded.text, at: positionsIn(decoded.text) }] : [];
  });
  return (url) => {
    const pattern = patternOf(url);
    if (!pattern) return [];
    return files.flatMap(({ path, text, at }) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ path, ...at(index) })),
    );
  };
}

/** Returns a pattern for a URL as authors write it: registers omit `mailto:` and `tel:` and put spaces in numbers. */
function patternOf(url: string): RegExp | undefined {
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(url) ?? [];
  // a relative URL comes from a template
  if (!scheme || !/\w/.test(rest)) return undefined;
  if (scheme === 'mailto') return whole(`(?:mailto:)?${escapePattern(rest)}`);
  if (scheme === 'tel') return whole(`(?:tel:)?${[...rest].map(escapePattern).join(' ?')}`);
  return whole(escapePattern(url));
}

/** Returns a pattern that does not match inside a longer URL. */
function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\w@%/.+-])${pattern}(?![\\w@%/#?=&+~-]|[.:][\\w/])`, 'g');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
