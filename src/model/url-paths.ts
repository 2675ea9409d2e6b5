// The paths of the site's pages and files from its root. `urls` has them all: a script that uses one gets that one alone.

import { mainPolicy } from './main-policy.ts';
import type { RevisionName } from './policy.ts';
import type { Citation } from './quote.ts';
import { quotedParameter } from './quoted-parameter.ts';
import { wordsForUrl } from './quoted-words.ts';
import { folderOf, itemAnchor } from './url-parts.ts';

export const home = () => '/';
export const policies = () => '/policies/';
export const policy = (policy: string) => `/${folderOf(policy)}/`;
export const section = (policy: string, id: string) => `/${folderOf(policy)}/${id}/`;
export const clause = ({ policy, section, clause }: Pick<Citation, 'policy' | 'section' | 'clause'>) =>
  `/${folderOf(policy)}/${section}/#${clause}`;
/** The URL of a cited clause on which the quoted words are marked. */
export const quote = ({ policy, section, clause, quote }: Pick<Citation, 'policy' | 'section' | 'clause' | 'quote'>) =>
  `/${folderOf(policy)}/${section}/${queryOf(quote)}#${clause}`;
export const revision = ({ policy, date }: RevisionName) => `/${folderOf(policy)}/${date}/`;
/** The dated URL of a section or a clause, as citations give it; without an anchor, that of the whole revision. */
export const permalink = ({ policy, date }: RevisionName, anchor?: string) =>
  `/${folderOf(policy)}/${date}/${anchor === undefined ? '' : `#${anchor}`}`;
/** The permalink of a cited clause on which the quoted words are marked. */
export const quotedPermalink = ({
  policy,
  date,
  clause,
  quote,
}: Pick<Citation, 'policy' | 'date' | 'clause' | 'quote'>) =>
  `/${folderOf(policy)}/${date}/${queryOf(quote)}#${clause}`;
export const changes = () => '/changes/';
/** The changes of one of several policies. */
export const changesOf = (policy: string) => `/changes/${policy}/`;
export const redline = (policy: string, from: string, to: string) =>
  policy === mainPolicy ? `/changes/${from}/${to}/` : `/changes/${policy}/${from}/${to}/`;
export const feed = () => '/feed.xml';
/** The page that explains the feeds and the calendar. */
export const feedPage = () => '/feed/';
/** The dates of certificates and policies as a calendar. */
export const calendar = () => '/events.ics';
/** The feed of one of several policies. */
export const feedOf = (policy: string) => `/${folderOf(policy)}/feed.xml`;
/** A picture of the company's brand, by the name of its file. */
export const picture = (name: string) => `/brand/${name}`;
/** The picture that programs show beside a link to the site. */
export const linkPreview = () => '/link-preview.png';
export const securityTxt = () => '/.well-known/security.txt';
export const revisionsData = () => '/data/revisions.json';
export const eventsData = () => '/data/events.json';
export const policiesData = () => '/data/policies.json';
export const policyData = (policy: string) => `/data/${folderOf(policy)}.json`;
export const revisionData = ({ policy, date }: RevisionName) => `/data/${folderOf(policy)}/${date}.json`;
export const data = () => '/data/';
/** A file for machines: `dataFile('answers.csv')`. */
export const dataFile = (name: string) => `/data/${name}`;
export const dataSchema = (name: string) => `/data/schemas/${name}.json`;
export const seals = ({ policy, date }: RevisionName) => `/${folderOf(policy)}/${date}/SHA256SUMS`;
/** The checksums of all files of the site. */
export const allSums = () => '/SHA256SUMS';
/** The bill of materials of what runs in the browser of a reader. */
export const sbom = () => '/sbom.cdx.json';
/** The bill of materials of what builds the site. */
export const sbomOfBuild = () => '/sbom-build.cdx.json';
/** The texts of the licences of what others have made. */
export const licences = () => '/licences.txt';
/** The checksums of all sealed files of a policy. */
export const allSeals = (policy: string) => `/${folderOf(policy)}/SHA256SUMS`;
/** The log of the seals of a policy. */
export const sealLog = (policy: string) => `/${folderOf(policy)}/seals.txt`;
/** The log as it was when a revision was sealed. */
export const sealLogAt = ({ policy, date }: RevisionName) => `/${folderOf(policy)}/${date}/seals.txt`;
export const verify = () => '/verify/';
export const publicKey = () => '/.well-known/minisign.pub';
/** A public key by its id. */
export const publicKeyOf = (id: string) => `/.well-known/minisign-${id}.pub`;
export const timestampCertificates = () => '/.well-known/tsa.pem';
export const sealedFile = ({ policy, date }: RevisionName, name: string) => `/${folderOf(policy)}/${date}/${name}`;
export const answers = () => '/answers/';
export const answerWords = () => '/answers/words.json';
export const topic = (id: string) => `/answers/#topic-${id}`;
export const subject = (id: string) => `/answers/${id}/`;
export const answer = (subject: string, question: string) => `/answers/${subject}/#${question}`;
export const statement = (subject: string, statement: string) => `/answers/${subject}/#statement-${statement}`;
export const certificates = () => '/certificates/';
export const certificate = (id: string) => `/certificates/#${id}`;
export const processors = () => '/processors/';
export const processor = (id: string) => `/processors/#${id}`;
export const contact = () => '/contact/';
export const contactEntry = (id: string) => `/contact/#${id}`;
export const references = () => '/references/';
export const reference = (id: string) => `/references/#${id}`;
export const accessibility = () => '/accessibility/';
export const frameworks = () => '/frameworks/';
export const framework = (id: string) => `/frameworks/${id}/`;
export const frameworkItem = (id: string, item: string) => `/frameworks/${id}/#${itemAnchor(item)}`;
export const frameworkData = (id: string) => `/data/frameworks/${id}.json`;
export const frameworkCsv = (id: string) => `/data/frameworks/${id}.csv`;
export const frameworkXlsx = (id: string) => `/data/frameworks/${id}.xlsx`;
export const basket = () => '/basket/';
export const search = () => '/search/';
export const searchIndex = () => '/pagefind/';
export const searchData = () => '/search/data.json';
export const searchOtherLanguages = () => '/search/other-languages.json';
export const searchItems = () => '/search/items.json';
/** The Markdown version of a page, by the page's own path. */
export const markdown = (page: string) => (page === '/' ? '/index.md' : page.replace(/\/$/, '.md'));
/** Its file name, under which readers save it, names one of several policies. */
export const policyPdf = ({ policy, date }: RevisionName) =>
  `/${folderOf(policy)}/${policy === mainPolicy ? date : `${policy}-${date}`}.pdf`;
export const answersPdf = () => '/answers.pdf';
export const evidence = ({ policy, date }: RevisionName) =>
  policy === mainPolicy ? `/evidence/${date}.zip` : `/evidence/${policy}-${date}.zip`;
/** Everything that was in force on the day of the build. */
export const evidenceInForce = () => '/evidence/in-force.zip';
export const answersEvidence = () => '/evidence/answers.zip';

function queryOf(quote: string): string {
  return `?${quotedParameter}=${encodeURIComponent(wordsForUrl(quote))}`;
}
