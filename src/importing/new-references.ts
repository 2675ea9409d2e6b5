import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { fileName, unusedName } from './file-names.ts';

/**
 * Returns a file for each external URL that is linked and not registered yet, by its name in the content folder. A reference
 * has the link's text as its title.
 */
export function newReferences(
  nodes: readonly RootContent[],
  source: string | undefined,
  registeredUrls: ReadonlySet<string>,
  usedIds: ReadonlySet<string>,
): Map<string, string> {
  const titles = new Map<string, string>();
  if (source) titles.set(source, 'Where the policy was published before');
  visit({ type: 'root', children: [...nodes] }, 'link', ({ url, children }) => {
    const text = children
      .map((child) => textOf(child))
      .join('')
      .trim();
    if (URL.canParse(url) && /^https?:/.test(url) && !titles.has(url))
      titles.set(url, !text || sayNothing.test(text) ? url : text);
  });
  const taken = new Set(usedIds);
  const files = new Map<string, string>();
  for (const [url, title] of titles) {
    if (registeredUrls.has(url)) continue;
    const id = unusedName(idFor(url), taken);
    taken.add(id);
    const kind = url === source ? 'source' : 'website';
    files.set(`references/${id}.yaml`, stringify({ url, title, kind }, { singleQuote: true, lineWidth: 0 }));
  }
  return files;
}

/** The words of links that do not say what they lead to. */
const sayNothing = /^(click )?(here|this|link|form|page|more|read more|learn more|website|this (page|link|form))\.?$/i;

function idFor(url: string): string {
  const { hostname, pathname } = new URL(url);
  return fileName(`${hostname} ${pathname}`.replace(/[^\w-]+/g, ' ').trim())
    .slice(0, 60)
    .replace(/-$/, '');
}
