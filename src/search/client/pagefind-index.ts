import { facetToken, isFacetToken } from '../engine/facet-token.ts';
import { kindWeights } from '../engine/rank.ts';
import type { SearchIndex } from '../engine/search-index.ts';

/** The part of Pagefind's browser API that the search uses. */
export interface Pagefind {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

/** A record that Pagefind found. */
export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ raw_url: string; meta: Record<string, string> }>;
}

/** Loads the Pagefind index in the folder at `url`. Rejects if it cannot be loaded. */
export async function loadPagefindIndex(url: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ new URL(`${url}pagefind.js`, location.href).href)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return pagefindIndex(pagefind);
}

/** Converts a Pagefind index to one that the search engine reads. */
export async function pagefindIndex(pagefind: Pagefind): Promise<SearchIndex> {
  const weights = new Map<string, number>();
  for (const [kind, weight] of Object.entries(kindWeights)) {
    for (const { id } of (await pagefind.search(facetToken('kind', kind))).results) weights.set(id, weight);
  }
  const found = new Map<string, PagefindResult>();
  return {
    recordCount: weights.size,
    weight: (id) => weights.get(id) ?? 1,
    postings: async (token) => {
      // in quotes, because Pagefind takes a word it lacks for another that begins alike: section 3.10 for section 3.1
      const { results } = await pagefind.search(isFacetToken(token) ? `"${token}"` : token);
      const best = Math.max(...results.map(({ score }) => score), Number.EPSILON);
      for (const result of results) found.set(result.id, result);
      return new Map(results.map(({ id, score }) => [id, score / best]));
    },
    read: async (id) => {
      const record = await found.get(id)?.data();
      const meta: Partial<Record<string, string>> = record?.meta ?? {};
      const { title = '', kind = '', sections = '', status, reply, text = '' } = meta;
      return { url: record?.raw_url ?? '', title, kind, sections, status, reply, text };
    },
  };
}
