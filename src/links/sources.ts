import { existsSync } from 'node:fs';
import { decode, readContentFiles } from '../library/content-files.ts';
import { positionsIn } from './find/positions.ts';
import type { Place } from './finding.ts';

/** Tells where in the content an address is written that a page has; a content folder that is not there has none. */
export function sourcesIn(folder: string): (address: string) => Place[] {
  const files = (existsSync(folder) ? readContentFiles(folder) : []).flatMap((file) => {
    const decoded = /\.(mdx|yaml)$/.test(file.name) ? decode(file) : { problem: undefined };
    return 'text' in decoded ? [{ path: file.path, text: decoded.text, at: positionsIn(decoded.text) }] : [];
  });
  return (address) => {
    const pattern = writtenAs(address);
    if (!pattern) return [];
    return files.flatMap(({ path, text, at }) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ path, ...at(index) })),
    );
  };
}

/** An address as an author writes it: registers have mailboxes and phones without `mailto:` and `tel:`. */
function writtenAs(address: string): RegExp | undefined {
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(address) ?? [];
  // a path of the site is a template's
  if (!scheme || !/\w/.test(rest)) return undefined;
  if (scheme === 'mailto') return whole(`(?:mailto:)?${quoted(rest)}`);
  if (scheme === 'tel') return whole(`(?:tel:)?${[...rest].map(quoted).join(' ?')}`);
  return whole(quoted(address));
}

function whole(pattern: string): RegExp {
  // not a part of a longer address
  return new RegExp(`(?<![\\w@%/.+-])${pattern}(?![\\w@%/#?=&+~-]|[.:][\\w/])`, 'g');
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
