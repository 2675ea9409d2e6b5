import { isWithdrawn, type Withdrawable } from './in-force.ts';
import { mainPolicy } from './main-policy.ts';
import type { RevisionName } from './policy.ts';
import type { Citation } from './quote.ts';
import { quotedParameter } from './quoted-parameter.ts';
import { wordsForUrl } from './quoted-words.ts';

export { mainPolicy };

/** Turns a path of the site into a URL, relative to the host or absolute. */
export type PathToUrl = (path: string) => string;

/** The paths of the site's pages and files from its root; `withBase` puts them under a base path. */
export const urls = {
  home: () => '/',
  policies: () => '/policies/',
  policy: (policy: string) => `/${folderOf(policy)}/`,
  section: (policy: string, id: string) => `/${folderOf(policy)}/${id}/`,
  clause: ({ policy, section, clause }: Pick<Citation, 'policy' | 'section' | 'clause'>) =>
    `/${folderOf(policy)}/${section}/#${clause}`,
  /** The URL of a cited clause on which the quoted words are marked. */
  quote: ({ policy, section, clause, quote }: Pick<Citation, 'policy' | 'section' | 'clause' | 'quote'>) =>
    `/${folderOf(policy)}/${section}/${queryOf(quote)}#${clause}`,
  revision: ({ policy, date }: RevisionName) => `/${folderOf(policy)}/${date}/`,
  /** The dated URL of a section or a clause, as citations give it; without an anchor, that of the whole revision. */
  permalink: ({ policy, date }: RevisionName, anchor?: string) =>
    `/${folderOf(policy)}/${date}/${anchor === undefined ? '' : `#${anchor}`}`,
  /** The permalink of a cited clause on which the quoted words are marked. */
  quotedPermalink: ({ policy, date, clause, quote }: Pick<Citation, 'policy' | 'date' | 'clause' | 'quote'>) =>
    `/${folderOf(policy)}/${date}/${queryOf(quote)}#${clause}`,
  changes: () => '/changes/',
  /** The changes of one of several policies. */
  changesOf: (policy: string) => `/changes/${policy}/`,
  redline: (policy: string, from: string, to: string) =>
    policy === mainPolicy ? `/changes/${from}/${to}/` : `/changes/${policy}/${from}/${to}/`,
  feed: () => '/feed.xml',
  /** The page that explains the feeds and the calendar. */
  feedPage: () => '/feed/',
  /** The dates of certificates and policies as a calendar. */
  calendar: () => '/events.ics',
  /** The feed of one of several policies. */
  feedOf: (policy: string) => `/${folderOf(policy)}/feed.xml`,
  /** A picture of the company's brand, by the name of its file. */
  picture: (name: string) => `/brand/${name}`,
  securityTxt: () => '/.well-known/security.txt',
  revisionsData: () => '/data/revisions.json',
  eventsData: () => '/data/events.json',
  policiesData: () => '/data/policies.json',
  policyData: (policy: string) => `/data/${folderOf(policy)}.json`,
  revisionData: ({ policy, date }: RevisionName) => `/data/${folderOf(policy)}/${date}.json`,
  data: () => '/data/',
  /** A file for machines: `dataFile('answers.csv')`. */
  dataFile: (name: string) => `/data/${name}`,
  dataSchema: (name: string) => `/data/schemas/${name}.json`,
  seals: ({ policy, date }: RevisionName) => `/${folderOf(policy)}/${date}/SHA256SUMS`,
  /** The checksums of all files of the site. */
  allSums: () => '/SHA256SUMS',
  /** The bill of materials of what runs in the browser of a reader. */
  sbom: () => '/sbom.cdx.json',
  /** The bill of materials of what builds the site. */
  sbomOfBuild: () => '/sbom-build.cdx.json',
  /** The texts of the licences of what others have made. */
  licences: () => '/licences.txt',
  /** The checksums of all sealed files of a policy. */
  allSeals: (policy: string) => `/${folderOf(policy)}/SHA256SUMS`,
  /** The log of the seals of a policy. */
  sealLog: (policy: string) => `/${folderOf(policy)}/seals.txt`,
  /** The log as it was when a revision was sealed. */
  sealLogAt: ({ policy, date }: RevisionName) => `/${folderOf(policy)}/${date}/seals.txt`,
  verify: () => '/verify/',
  publicKey: () => '/.well-known/minisign.pub',
  /** A public key by its id. */
  publicKeyOf: (id: string) => `/.well-known/minisign-${id}.pub`,
  timestampCertificates: () => '/.well-known/tsa.pem',
  sealedFile: ({ policy, date }: RevisionName, name: string) => `/${folderOf(policy)}/${date}/${name}`,
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
  accessibility: () => '/accessibility/',
  frameworks: () => '/frameworks/',
  framework: (id: string) => `/frameworks/${id}/`,
  frameworkItem: (id: string, item: string) => `/frameworks/${id}/#${itemAnchor(item)}`,
  frameworkData: (id: string) => `/data/frameworks/${id}.json`,
  frameworkCsv: (id: string) => `/data/frameworks/${id}.csv`,
  frameworkXlsx: (id: string) => `/data/frameworks/${id}.xlsx`,
  basket: () => '/basket/',
  search: () => '/search/',
  searchIndex: () => '/pagefind/',
  searchData: () => '/search/data.json',
  searchOtherLanguages: () => '/search/other-languages.json',
  searchItems: () => '/search/items.json',
  /** The Markdown version of a page, by the page's own path. */
  markdown: (page: string) => (page === '/' ? '/index.md' : page.replace(/\/$/, '.md')),
  /** Its file name, under which readers save it, names one of several policies. */
  policyPdf: ({ policy, date }: RevisionName) =>
    `/${folderOf(policy)}/${policy === mainPolicy ? date : `${policy}-${date}`}.pdf`,
  answersPdf: () => '/answers.pdf',
  evidence: ({ policy, date }: RevisionName) =>
    policy === mainPolicy ? `/evidence/${date}.zip` : `/evidence/${policy}-${date}.zip`,
  /** Everything that was in force on the day of the build. */
  evidenceInForce: () => '/evidence/in-force.zip',
  answersEvidence: () => '/evidence/answers.zip',
} as const;

function queryOf(quote: string): string {
  return `?${quotedParameter}=${encodeURIComponent(wordsForUrl(quote))}`;
}

/** Returns the folder of a policy, in the content and in URLs: `policy`, or `policies/access-control` for one of several. */
export function folderOf(policy: string): string {
  return policy === mainPolicy ? policy : `policies/${policy}`;
}

/** Returns the anchor of a revision in the list of changes: `revision-2024-02-01`, with the policy if it is one of several. */
export function revisionAnchor({ policy, date }: RevisionName): string {
  return policy === mainPolicy ? `revision-${date}` : `revision-${policy}-${date}`;
}

/** Returns the anchor of a framework's item on its page: `28-3-g` for `28(3)(g)`; `A.8.13` stays as it is. */
export function itemAnchor(item: string): string {
  return item.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '');
}

/** Puts a path of the site under its base path: `withBase('/docs', '/policy/')` returns `/docs/policy/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** Returns whether search engines may list a page on a day: not old revisions, legacy URLs or the search page. */
export function isIndexed(path: string, policies: readonly IndexedPolicy[], day: string): boolean {
  const [, folder = '', ...pages] = path.split('/').filter((part, index) => index === 0 || part !== '');
  if (folder === 'policy' || folder === 'policies') {
    const [id, page] = folder === 'policy' ? [mainPolicy, ...pages] : pages;
    if (id === undefined) return true;
    const policy = policies.find((one) => one.id === id);
    if (!policy || isWithdrawn(policy, day)) return false;
    return page === undefined || policy.current.sections.some((section) => section.id === page);
  }
  if (folder === 'changes' && pages.length > 0) {
    const [id, , to] = pages.length === 2 ? [mainPolicy, ...pages] : pages;
    return policies.some(
      (policy) => policy.id === id && !isWithdrawn(policy, day) && (to === undefined || policy.current.date === to),
    );
  }
  return indexedFolders.has(folder);
}

/** The parts of a policy that decide which of its pages search engines may list. */
interface IndexedPolicy extends Withdrawable {
  id: string;
  current: { date: string; sections: readonly { id: string }[] };
}

const indexedFolders = new Set([
  '',
  'accessibility',
  'changes',
  'answers',
  'frameworks',
  'certificates',
  'processors',
  'contact',
  'references',
  'data',
  'verify',
  'feed',
]);
