import { sectionAnchor } from './policy.ts';

/** The site's addresses, each a path from its root; `withBase` puts them under a base path. */
export const urls = {
  home: () => '/',
  policy: () => '/policy/',
  section: (id: string) => `/policy/${id}/`,
  clause: (section: string, clause: string) => `/policy/${section}/#${clause}`,
  revision: (date: string) => `/policy/${date}/`,
  /** The dated address of a section or a clause: what a citation points at. */
  permalink: (date: string, anchor: string) => `/policy/${date}/#${anchor}`,
  sectionInPolicy: (number: string) => `/policy/#${sectionAnchor(number)}`,
  changes: () => '/changes/',
  redline: (from: string, to: string) => `/changes/${from}/${to}/`,
  feed: () => '/feed.xml',
  answers: () => '/answers/',
  answer: (id: string) => `/answers/${id}/`,
  certificates: () => '/certificates/',
  certificate: (id: string) => `/certificates/#${id}`,
  processors: () => '/processors/',
  processor: (id: string) => `/processors/#${id}`,
  contact: () => '/contact/',
  contactEntry: (id: string) => `/contact/#${id}`,
  references: () => '/references/',
  reference: (id: string) => `/references/#${id}`,
  search: () => '/search/',
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
  searchIndex: () => '/pagefind/',
  searchVocabulary: () => '/search/vocabulary.json',
} as const;

/** Puts a path of the site under its base path: `withBase('/docs', '/policy/')` is `/docs/policy/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** Whether search engines should list a page: not the archived revisions, the legacy addresses or the search page. */
export function isIndexed(path: string, revisions: readonly { date: string }[]): boolean {
  if (path === urls.search() || path === '/404/') return false;
  if (revisions.some(({ date }) => path === urls.revision(date))) return false;
  const [, folder = ''] = path.split('/');
  return indexedFolders.has(folder);
}

const indexedFolders = new Set([
  '',
  'policy',
  'changes',
  'answers',
  'certificates',
  'processors',
  'contact',
  'references',
]);
