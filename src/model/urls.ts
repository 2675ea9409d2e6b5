/** Turns a path of the site into a URL, relative to the host or absolute. */
export type PathToUrl = (path: string) => string;

/** The paths of the site's pages and files from its root; `withBase` puts them under a base path. */
export const urls = {
  home: () => '/',
  policy: () => '/policy/',
  section: (id: string) => `/policy/${id}/`,
  clause: (section: string, clause: string) => `/policy/${section}/#${clause}`,
  revision: (date: string) => `/policy/${date}/`,
  /** The dated URL of a section or a clause, as citations give it. */
  permalink: (date: string, anchor: string) => `/policy/${date}/#${anchor}`,
  changes: () => '/changes/',
  redline: (from: string, to: string) => `/changes/${from}/${to}/`,
  feed: () => '/feed.xml',
  securityTxt: () => '/.well-known/security.txt',
  revisionsData: () => '/data/revisions.json',
  policyData: () => '/data/policy.json',
  revisionData: (date: string) => `/data/policy/${date}.json`,
  data: () => '/data/',
  /** A file for machines: `dataFile('answers.csv')`. */
  dataFile: (name: string) => `/data/${name}`,
  dataSchema: (name: string) => `/data/schemas/${name}.json`,
  seals: (date: string) => `/policy/${date}/SHA256SUMS`,
  sealedFile: (date: string, name: string) => `/policy/${date}/${name}`,
  answers: () => '/answers/',
  answerWords: () => '/answers/words.json',
  topic: (id: string) => `/answers/#topic-${id}`,
  subject: (id: string) => `/answers/${id}/`,
  answer: (subject: string, question: string) => `/answers/${subject}/#${question}`,
  statement: (subject: string, statement: string) => `/answers/${subject}/#statement-${statement}`,
  certificates: () => '/certificates/',
  certificate: (id: string) => `/certificates/#${id}`,
  processors: () => '/processors/',
  processor: (id: string) => `/processors/#${id}`,
  contact: () => '/contact/',
  contactEntry: (id: string) => `/contact/#${id}`,
  references: () => '/references/',
  reference: (id: string) => `/references/#${id}`,
  frameworks: () => '/frameworks/',
  framework: (id: string) => `/frameworks/${id}/`,
  frameworkItem: (id: string, item: string) => `/frameworks/${id}/#${itemAnchor(item)}`,
  frameworkData: (id: string) => `/data/frameworks/${id}.json`,
  frameworkCsv: (id: string) => `/data/frameworks/${id}.csv`,
  search: () => '/search/',
  searchIndex: () => '/pagefind/',
  searchData: () => '/search/data.json',
  searchOtherLanguages: () => '/search/other-languages.json',
  searchItems: () => '/search/items.json',
  /** The Markdown version of a page, by the page's own path. */
  markdown: (page: string) => (page === '/' ? '/index.md' : page.replace(/\/$/, '.md')),
  policyPdf: (date: string) => `/policy/${date}.pdf`,
  answersPdf: () => '/answers.pdf',
  evidence: (date: string) => `/evidence/${date}.zip`,
  answersEvidence: () => '/evidence/answers.zip',
} as const;

/** Returns the anchor of a framework's item on its page: `28-3-g` for `28(3)(g)`; `A.8.13` stays as it is. */
export function itemAnchor(item: string): string {
  return item.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '');
}

/** Puts a path of the site under its base path: `withBase('/docs', '/policy/')` returns `/docs/policy/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** Returns whether search engines may list a page: not old revisions, legacy URLs or the search page. */
export function isIndexed(
  path: string,
  { date, sections }: { date: string; sections: readonly { id: string }[] },
): boolean {
  const [, folder = '', page, to] = path.split('/');
  if (folder === 'policy' && page) return sections.some(({ id }) => id === page);
  if (folder === 'changes' && page) return to === date;
  return indexedFolders.has(folder);
}

const indexedFolders = new Set([
  '',
  'policy',
  'changes',
  'answers',
  'frameworks',
  'certificates',
  'processors',
  'contact',
  'references',
  'data',
]);
