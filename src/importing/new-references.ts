import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import GithubSlugger from 'github-slugger';
import { stringify } from 'yaml';

/** Files for the external addresses that are not registered yet, by name; each has the link's own words as its title. */
export function newReferences(
  nodes: readonly RootContent[],
  source: string | undefined,
  registered: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): Map<string, string> {
  const titles = new Map<string, string>();
  if (source) titles.set(source, 'Where the policy was published before');
  visit({ type: 'root', children: [...nodes] }, 'link', ({ url, children }) => {
    const words = children
      .map((child) => textOf(child))
      .join('')
      .trim();
    if (/^https?:/.test(url) && !titles.has(url)) titles.set(url, words || url);
  });
  const taken = new Set(ids);
  const files = new Map<string, string>();
  for (const [url, title] of titles) {
    if (registered.has(url)) continue;
    const id = unused(nameOf(url), taken);
    taken.add(id);
    const kind = url === source ? 'source' : 'website';
    files.set(`references/${id}.yaml`, stringify({ url, title, kind }, { singleQuote: true, lineWidth: 0 }));
  }
  return files;
}

function nameOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const words = new GithubSlugger().slug(
    `${hostname} ${pathname}`
      .normalize('NFKD')
      .replace(/[^\w-]+/g, ' ')
      .trim(),
  );
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let count = 1;
  while (taken.has(count === 1 ? name : `${name}-${count}`)) count++;
  return count === 1 ? name : `${name}-${count}`;
}
