import type { Company } from '../../library/library-types.ts';
import { formatRevision } from '../../model/revision-id.ts';
import type { Revision } from '../../model/policy.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import type { PackFile } from './zip-files.ts';

/** Descriptions of the files of a pack, by name. */
const descriptions: Record<string, string> = {
  'policy.pdf': 'the policy as a tagged PDF (PDF/UA-1 as validated by Typst), each clause with its permalink',
  'policy.md': 'the same as Markdown',
  'policy.json': 'the same as data: every clause with its id, words and permalink',
  'policy.csv': 'the same as a table',
  'answers.pdf': 'the answers to due-diligence questions as a tagged PDF, with the sources they rest on',
  'answers.md': 'the same as Markdown',
  'answers.json': 'the same as data',
  'answers.csv': 'the same as a table',
};

/** Returns the `README.txt` of a pack: its origin, its files, and how to verify them with common tools. */
export function readmeOf(
  { legalName }: Company,
  revision: Revision,
  files: readonly PackFile[],
  absolute: PathToUrl,
): string {
  const { title, date } = revision;
  const answered = files.some(({ name }) => name.startsWith('answers.'));
  const sealed = files.some(({ name }) => name.startsWith(sourceFolder));
  const listed = files.flatMap(({ name }) => (descriptions[name] ? [`  ${name.padEnd(14)}${descriptions[name]}`] : []));
  return `${legalName}
${title}
Revision of ${formatRevision(date)}
${absolute(urls.revision(revision))}

FILES

${listed.join('\n')}
${sealed ? `  ${sourceFolder.padEnd(14)}the sealed sources of the revision, with a SHA256SUMS of their own\n` : ''}  ${'SHA256SUMS'.padEnd(14)}the SHA-256 of every file here

VERIFY

That nothing was changed since the pack was made, in this folder:

  sha256sum -c SHA256SUMS          (on macOS: shasum -a 256 -c SHA256SUMS)
${sealed ? verifySources(absolute(urls.seals(revision))) : ''}${answered ? notices : ''}`;
}

const notices = `
"Not stated" means that none of the sources says it: neither yes nor no.
"Not assessed" means that nobody has looked for the answer yet.
`;

/** The folder of the sealed sources in a pack. */
export const sourceFolder = 'sources/';

function verifySources(published: string): string {
  return `
That the sources are the ones which were sealed:

  cd sources && sha256sum -c SHA256SUMS

The sums must be those that are published at
${published}
`;
}
