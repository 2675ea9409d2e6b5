import type { Library } from '../../library/library-types.ts';
import { mainPolicy } from '../../model/urls.ts';
import type { Revision } from '../../model/policy.ts';
import { dayOf } from '../../model/revision-id.ts';
import type { PathToUrl } from '../../model/urls.ts';
import { csvOf } from '../csv.ts';
import { answersMarkdown } from '../markdown/answers.ts';
import { policyMarkdown } from '../markdown/policy.ts';
import { newestRevision } from '../policy-basis.ts';
import { policyCsv } from '../policy-csv.ts';
import type { SealedFile } from '../sealed-files.ts';
import { registerJson } from '../register-json.ts';
import { tableOf } from '../register-table.ts';
import { readmeOf, sourceFolder } from './readme.ts';
import { type PackFile, zipFiles } from './zip-files.ts';

/** The files of a revision that exist already: sealed sources, JSON and PDF, and for the current one the answers. */
interface RevisionFiles {
  sealed: readonly SealedFile[];
  data: Uint8Array;
  pdf: Uint8Array;
  answers: readonly PackFile[];
}

/**
 * Returns a revision's evidence pack as a ZIP file: documents, data and sealed sources. The pack of the current
 * revision also has the answers.
 */
export function revisionPack(
  library: Library,
  revision: Revision,
  { sealed, data, pdf, answers }: RevisionFiles,
  absolute: PathToUrl,
): Uint8Array {
  const { policy, date } = revision;
  const isCurrent = library.policies.some(({ current }) => current === revision);
  const files: PackFile[] = [
    { name: 'policy.pdf', content: pdf },
    { name: 'policy.json', content: data },
    { name: 'policy.csv', content: policyCsv(revision, absolute) },
    ...(isCurrent ? [{ name: 'policy.md', content: policyMarkdown(library, revision, absolute) }, ...answers] : []),
    ...sealed.map(({ name, make }) => ({ name: sourceFolder + name, content: make() })),
  ];
  return zipWithReadme(
    policy === mainPolicy ? `evidence-${date}` : `evidence-${policy}-${date}`,
    library,
    revision,
    files,
    absolute,
  );
}

/** Returns the evidence pack of the current answers as a ZIP file. */
export function answersPack(library: Library, answers: readonly PackFile[], absolute: PathToUrl): Uint8Array {
  return zipWithReadme('evidence-answers', library, library.policies[0].current, answers, absolute);
}

/** Returns the current answers in every format that a pack has. */
export function answerFiles(library: Library, pdf: Uint8Array, absolute: PathToUrl): PackFile[] {
  return [
    { name: 'answers.pdf', content: pdf },
    { name: 'answers.md', content: answersMarkdown(library, absolute) },
    {
      name: 'answers.json',
      content: JSON.stringify(registerJson('answers', library, absolute, newestRevision(library))),
    },
    { name: 'answers.csv', content: csvOf(tableOf('answers', library, absolute, newestRevision(library))) },
  ];
}

function zipWithReadme(
  folder: string,
  { company }: Library,
  revision: Revision,
  files: readonly PackFile[],
  absolute: PathToUrl,
): Uint8Array {
  const readme = { name: 'README.txt', content: readmeOf(company, revision, files, absolute) };
  return zipFiles(folder, [readme, ...files], dayOf(revision.date));
}
