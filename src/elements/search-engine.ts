import { excerpt, type Piece } from '../model/search/excerpt.ts';
import { queryReader } from '../model/search/query.ts';
import { type Found, rank } from '../model/search/rank.ts';
import { fieldToken } from '../model/search/tokens.ts';
import { conceptFinder, type Vocabulary } from '../model/search/vocabulary.ts';

/** A result, ready to be shown. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  sections: string;
  status: string | undefined;
  excerpt: Piece[];
}

/** What a search found. */
export interface Answered {
  total: number;
  /** Words that were taken for others: typed → understood. */
  mended: Map<string, string>;
  /** The first so many hits, best first. */
  hits: (limit: number) => Promise<Hit[]>;
}

/** The part of Pagefind that is used. */
interface Pagefind {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[]; unfilteredResultCount: number }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ raw_url: string; url: string; meta: Record<string, string> }>;
}

/** A search over a built site. */
export type SearchEngine = (query: string) => Promise<Answered>;

/** Loads the index and the vocabulary, once; addresses are of their folders and files. */
export async function loadSearch(indexUrl: string, vocabularyUrl: string): Promise<SearchEngine> {
  const [pagefind, vocabulary] = await Promise.all([
    loadPagefind(indexUrl),
    fetch(vocabularyUrl).then((response) => response.json() as Promise<Vocabulary>),
  ]);
  const readQuery = queryReader(vocabulary);
  const weights = await weightsByKind(pagefind);
  const records = Math.max(weights.size, 1);
  return async (query) => {
    const { units, mended, stems, concepts } = readQuery(query);
    const results = new Map<string, PagefindResult>();
    const found = new Map<string, Found>();
    for (const token of new Set(units.flatMap(({ asks }) => asks.map((ask) => ask.token)))) {
      const hits = (await pagefind.search(token)).results;
      const best = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
      found.set(token, new Map(hits.map(({ id, score }) => [id, score / best])));
      for (const hit of hits) results.set(hit.id, hit);
    }
    const ranked = rank(units, found, records, (id) => weights.get(id) ?? 1);
    const findConcepts = conceptFinder(concepts);
    return {
      total: ranked.length,
      mended,
      hits: (limit) =>
        Promise.all(
          ranked.slice(0, limit).map(async ({ id }): Promise<Hit> => {
            const { meta, raw_url: url } = (await results.get(id)?.data()) ?? { meta: {}, raw_url: '' };
            const { title = '', kind = '', sections = '', status, text = '' } = meta as Record<string, string>;
            return { url, title, kind, sections, status, excerpt: excerpt(text, stems, findConcepts) };
          }),
        ),
    };
  };
}

/** How much a record of each kind counts: an answer says more at a glance than an entry of a register. */
const kindWeights = { clause: 1, answer: 1.1, certificate: 0.9, processor: 0.95, contact: 0.95 };

async function weightsByKind(pagefind: Pagefind): Promise<Map<string, number>> {
  const weights = new Map<string, number>();
  for (const [kind, weight] of Object.entries(kindWeights)) {
    for (const { id } of (await pagefind.search(fieldToken('kind', kind))).results) weights.set(id, weight);
  }
  return weights;
}

async function loadPagefind(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL(`${url}pagefind.js`, location.href).href)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
