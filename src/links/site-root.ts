import type { SiteFile } from './site.ts';

/** The origin of a site that does not say where it is published. */
const unknown = 'http://site.invalid';

/** Where a site is published, as most of its pages say in their canonical addresses. */
export function rootOf(pages: readonly SiteFile[]): { origin: string; base: string } {
  const votes = new Map<string, number>();
  for (const { address, references } of pages) {
    const url = references.find(({ use }) => use === 'canonical')?.address;
    if (!url || !URL.canParse(url)) continue;
    const { origin, pathname } = new URL(url);
    if (origin === 'null' || !pathname.endsWith(address)) continue;
    const root = `${origin} ${pathname.slice(0, pathname.length - address.length)}`;
    votes.set(root, (votes.get(root) ?? 0) + 1);
  }
  const [winner = `${unknown} `] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
  const [origin = unknown, base = ''] = winner.split(' ');
  return { origin, base };
}
