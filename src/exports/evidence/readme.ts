import type { Library } from '../../library/library-types.ts';
import type { Revision } from '../../model/policy.ts';
import { chainCommand } from '../../model/chain-command.ts';
import { formatDay } from '../../model/day.ts';
import { revisionFacts } from '../../model/revision-facts.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { sealInWords } from '../../model/seal-words.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { strings } from '../../strings/index.ts';
import { onlyPolicy, quotablePolicies } from '../policy-basis.ts';
import { remarksInWords, standingIn } from '../standing.ts';
import type { PackFile } from './zip-files.ts';

/** Descriptions of the files of a pack, by name. */
const descriptions: Record<string, string> = {
  'policy.pdf': 'the policy as a tagged PDF (PDF/UA-1 as validated by Typst), each clause with its permalink',
  'policy.json': 'the same as data: every clause with its id, words and permalink',
  'policy.csv': 'the same as a table',
  'policy.md': 'the same as Markdown',
  'answers.pdf':
    'due-diligence questions by subject as a tagged PDF: each with its status and, if it is answered, the sources',
  'answers.md': 'the same as Markdown',
  'answers.json': 'the same as data',
  'answers.csv': 'the same as a table',
  'answers.xlsx': 'the same as a workbook',
  ...formatsOf('certificates', 'the certificates with their dates and their status'),
  ...formatsOf('processors', `${strings.register.processors.are}, what they do and where`),
  ...formatsOf('contacts', 'whom to ask, and for what'),
  ...formatsOf('references', 'the documents and other pages that are linked to, and what was found there'),
  'frameworks.json': 'standards and laws, with the numbers of questions about each',
};

/** Returns the descriptions of the files of a register. */
function formatsOf(name: string, what: string): Record<string, string> {
  return {
    [`${name}.json`]: what,
    [`${name}.md`]: 'the same as text, to read and to print',
    [`${name}.csv`]: 'the same as a table',
    [`${name}.xlsx`]: 'the same as a workbook',
  };
}

/** Returns the `README.txt` of a revision's pack: its origin, its files, and how to verify them with common tools. */
export function readmeOf(
  library: Library,
  revision: Revision,
  files: readonly PackFile[],
  { absolute, day }: { absolute: PathToUrl; day: string },
): string {
  return `${[
    library.company.legalName,
    revision.title,
    `Revision of ${formatRevision(revision.date)}`,
    ...revisionFacts(revision),
    ...standingIn(library, revision, day).map((remark) => remarksInWords([remark])),
    absolute(urls.revision(revision)),
  ].join('\n')}

FILES

${listFiles(files)}
${verifyFiles}${verifySources(absolute(urls.seals(revision)))}${verifySeal(revision, absolute)}${answersNotice(files)}${certificatesNotice(files, day)}${processorsNotice(files)}`;
}

/** Returns the `README.txt` of the answers' pack: which policies they quote, the files, and how to verify them. */
export function answersReadme(library: Library, files: readonly PackFile[], absolute: PathToUrl): string {
  const only = onlyPolicy(library);
  const quoted = (only ? [only] : quotablePolicies(library)).flatMap(({ title, current }) => [
    ...(only ? [current.title] : ['', title]),
    `Revision of ${formatRevision(current.date)}`,
    absolute(urls.revision(current)),
  ]);
  return `${[library.company.legalName, ...(only ? [] : ['Answers to due-diligence questions, which quote these policies']), ...quoted].join('\n')}

FILES

${listFiles(files)}
${verifyFiles}${answersNotice(files)}`;
}

/** The description of the checksums of a pack. */
const sums = lineOf('SHA256SUMS', 'the SHA-256 of every file here');

/** Returns the descriptions of the files of a pack, a line for each, in the order of the files; then `last`. */
export function listFiles(files: readonly PackFile[], last: readonly string[] = [sums]): string {
  const described = files.flatMap(({ name }) => {
    const description = descriptions[name];
    return description ? [lineOf(name, description)] : [];
  });
  const has = (folder: string) => files.some(({ name }) => name.startsWith(folder));
  const folders = [
    ...(has(frameworkFolder) ? [lineOf(frameworkFolder, 'the same item by item: data, tables and workbooks')] : []),
    ...(has(sourceFolder)
      ? [lineOf(sourceFolder, 'the sealed sources of the revision, with a SHA256SUMS of their own')]
      : []),
    ...(has(proofFolder)
      ? [
          lineOf(
            proofFolder,
            'the log of seals up to the revision, with its signature and its time stamp, if there are any',
          ),
        ]
      : []),
  ];
  return [...described, ...folders, ...last].join('\n');
}

function lineOf(name: string, description: string): string {
  return `  ${name.padEnd(20)}${description}`;
}

/** How to verify the files of a pack. */
export const verifyFiles = `
VERIFY

That nothing was changed since the pack was made, in this folder:

  sha256sum -c SHA256SUMS          (on macOS: shasum -a 256 -c SHA256SUMS)
`;

/** Returns what statuses mean, if the files have the answers. */
export function answersNotice(files: readonly PackFile[]): string {
  if (!files.some(({ name }) => name.startsWith('answers.'))) return '';
  return `
"Not stated" means that none of the sources says it: neither yes nor no.
"Not assessed" means that nobody has looked for the answer yet.
`;
}

/** Returns of which day the statuses of certificates are, if the files have them. */
export function certificatesNotice(files: readonly PackFile[], day: string): string {
  if (!files.some(({ name }) => name.startsWith('certificates.'))) return '';
  return `
The registers and the status of each certificate are those of ${formatDay(day)}.
Compute the status on a later day from the dates of the certificate.
`;
}

/** Returns what it means that a company is listed as a processor, if the files have them. */
export function processorsNotice(files: readonly PackFile[]): string {
  if (!files.some(({ name }) => name.startsWith('processors.'))) return '';
  return `
Processors: ${strings.register.processors.caveat}
`;
}

/** The folder of the frameworks in a pack. */
export const frameworkFolder = 'frameworks/';

/** The folder of the sealed sources of a revision in a pack. */
export const sourceFolder = 'sources/';

/** The folder of the log of seals in a pack, and of what proves it. */
export const proofFolder = 'seal/';

/** Returns what the seal of a revision proves and how to verify that; empty if it is in no log. */
function verifySeal({ seal, date }: Revision, absolute: PathToUrl): string {
  if (!seal) return '';
  const { proves, not } = sealInWords(seal, date);
  return `
SEAL

The head of the log of seals at this revision:

  ${seal.head}

${proves.map((sentence) => `- ${sentence}\n`).join('')}
What it does not prove:

${not.map((sentence) => `- ${sentence}\n`).join('')}
That the head follows from the seals, in the folder seal:

${chainCommand.map((line) => `  ${line}\n`).join('')}
It prints every head, or says that seals.txt does not follow. The last one must be the head above. The signature
and the time stamp are verified as told here:
${absolute(urls.verify())}
`;
}

function verifySources(published: string): string {
  return `
That the sources are the ones which were sealed:

  cd sources && sha256sum -c SHA256SUMS

The sums must be those that are published at
${published}
`;
}
