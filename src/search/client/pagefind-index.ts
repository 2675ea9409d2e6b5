import { kindWeights } from '../engine/rank.ts';
import { fieldToken, isFieldToken } from '../engine/tokens.ts';
import type { SearchIndex } from '../engine/search-engine.ts';

/** The part of Pagefind that is used. */
interface Pagefind {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ raw_url: string; meta: Record<string, string> }>;
}

/** The index of what is in force, made by Pagefind when the site was built; the address is of its folder. */
export async function loadPagefindIndex(url: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ new URL(`${url}pagefind.js`, location.href).href)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  const weights = new Map<string, number>();
  for (const [kind, weight] of Object.entries(kindWeights)) {
    for (const { id } of (await pagefind.search(fieldToken('kind', kind))).results) weights.set(id, weight);
  }
  const results = new Map<string, PagefindResult>();
  return {
    records: weights.size,
    weight: (id) => weights.get(id) ?? 1,
    find: async (token) => {
      // in quotes, since where Pagefind lacks a word it takes one that begins alike: for section 3.10, section 3.1
      const hits = (await pagefind.search(isFieldToken(token) ? `"${token}"` : token)).results;
      const best = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
      for (const hit of hits) results.set(hit.id, hit);
      return new Map(hits.map(({ id, score }) => [id, score / best]));
    },
    read: async (id) => {
      const { meta, raw_url: url } = (await results.get(id)?.data()) ?? { meta: {}, raw_url: '' };
      const { title = '', kind = '', sections = '', status, reply, text = '' } = meta as Record<string, string>;
      return { url, title, kind, sections, status, reply, text };
    },
  };
}
