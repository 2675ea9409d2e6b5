import type { ContentFile } from '../../library/content-files.ts';
import type { Place } from '../finding.ts';

/** Every place in the content where an address is written, in the order of the files. */
export function placesInContent(url: string, files: readonly ContentFile[]): Place[] {
  return files.flatMap(({ path, bytes }) =>
    bytes.includes(url) ? placesIn(bytes.toString('utf8').replace(/^\uFEFF/, ''), url, path) : [],
  );
}

function placesIn(text: string, url: string, path: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + url.length)) {
    if (begun.test(text.slice(0, at).slice(-1)) || continues(text.slice(at + url.length, at + url.length + 2)))
      continue;
    const before = text.slice(0, at).split('\n');
    places.push({ path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
  return places;
}

/** What stands before an address that is a part of a longer one, as in that of an archived copy. */
const begun = /[\p{L}\p{N}/_=%-]/u;

/** Whether what follows an address makes it a longer one; a full stop or comma ends a sentence, not an address. */
function continues(following: string): boolean {
  return /^[.,;:!?]?[\p{L}\p{N}/_~%&=#@+$-]/u.test(following) || /^[?]/.test(following);
}
