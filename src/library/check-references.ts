import type { Position, Problem } from '../model/problem.ts';
import type { ContentFile } from './content-files.ts';
import type { Entry } from './read-registers.ts';

/** An external URL in the content, with its file and position. */
export interface LocatedUrl extends Position {
  url: string;
  path: string;
}

/** Returns a problem for each external URL that is not in the register of references, and for each registered twice. */
export function checkReferences(
  references: readonly Entry<'references'>[],
  urls: readonly LocatedUrl[],
  files: readonly ContentFile[],
): Problem[] {
  const problems: Problem[] = [];
  const registered = new Map<string, string>();
  for (const { data, path, places } of references) {
    const other = registered.get(data.url);
    if (other) {
      problems.push({
        path,
        ...places.positionOf(['url']),
        rule: 'duplicate-reference',
        message: `The URL is already registered by ${other}.`,
        hint: 'Remove one of the two files.',
      });
    } else registered.set(data.url, path);
  }
  const paths = new Set(references.map(({ path }) => path));
  const unread = files.filter(({ name, path }) => name.startsWith('references/') && !paths.has(path));
  for (const { path, url, line, column } of urls) {
    // a reference file that cannot be read may still register the URL: its own problem is reported, not this one
    if (registered.has(url) || unread.some(({ bytes }) => bytes.includes(url))) continue;
    problems.push({
      path,
      line,
      column,
      rule: 'unregistered-reference',
      message: `The URL ${url} is not registered.`,
      hint: 'Add a file to references/ with this url, a title and a kind.',
    });
  }
  return problems;
}
