import type { Library } from '../../library/library-types.ts';
import type { Revision } from '../../model/policy.ts';
import { isWithdrawn } from '../../model/in-force.ts';
import { dayOf } from '../../model/revision-id.ts';
import { mainPolicy, type PathToUrl } from '../../model/urls.ts';
import { csvOf } from '../../model/csv.ts';
import { answersMarkdown } from '../markdown/answers.ts';
import { policyMarkdown } from '../markdown/policy.ts';
import { newestRevision } from '../policy-basis.ts';
import { policyCsv } from '../policy-csv.ts';
import { registerJson } from '../register-json.ts';
import { tableOf } from '../register-table.ts';
import type { SealedFile } from '../sealed-files.ts';
import { xlsxOf } from '../xlsx.ts';
import { answersReadme, proofFolder, readmeOf, sourceFolder } from './readme.ts';
import { type PackFile, zipFiles } from './zip-files.ts';

/** A revision with its files that exist already: JSON, PDF and sealed sources. */
export interface PackedRevision {
  revision: Revision;
  data: () => Uint8Array;
  pdf: () => Uint8Array;
  sealed: readonly SealedFile[];
  /** The files that prove its seal; none if its policy has no log. */
  proofs: readonly SealedFile[];
}

/** Where and on which day a pack is made. */
export interface PackPlace {
  absolute: PathToUrl;
  day: string;
}

/**
 * Returns a revision's evidence pack as a ZIP file: documents, data and sealed sources, and the answers and the registers if it
 * is given them as `others`.
 */
export function revisionPack(
  library: Library,
  packed: PackedRevision,
  others: readonly PackFile[],
  place: PackPlace,
): Uint8Array {
  const { revision } = packed;
  const { policy, date } = revision;
  const isCurrent = library.policies.some((one) => one.current === revision && !isWithdrawn(one, place.day));
  const files = revisionFiles(library, packed, place, { markdown: isCurrent });
  const all = [...files, ...others];
  const readme = { name: 'README.txt', content: readmeOf(library, revision, all, place) };
  const folder = policy === mainPolicy ? `evidence-${date}` : `evidence-${policy}-${date}`;
  return zipFiles(folder, [readme, ...all], dayOf(date));
}

/** Returns the files of a revision in every format that a pack has, with or without Markdown. */
export function revisionFiles(
  library: Library,
  { revision, data, pdf, sealed, proofs }: PackedRevision,
  { absolute, day }: PackPlace,
  { markdown = true } = {},
): PackFile[] {
  return [
    { name: 'policy.pdf', content: pdf() },
    { name: 'policy.json', content: data() },
    { name: 'policy.csv', content: policyCsv(library, revision, absolute) },
    ...(markdown ? [{ name: 'policy.md', content: policyMarkdown(library, revision, absolute, day) }] : []),
    ...sealed.map(({ name, make }) => ({ name: sourceFolder + name, content: make() })),
    ...proofs.map(({ name, make }) => ({ name: proofFolder + name, content: make() })),
  ];
}

/** Returns the evidence pack of the current answers as a ZIP file. */
export function answersPack(library: Library, answers: readonly PackFile[], absolute: PathToUrl): Uint8Array {
  const readme = { name: 'README.txt', content: answersReadme(library, answers, absolute) };
  return zipFiles('evidence-answers', [readme, ...answers], dayOf(newestRevision(library)));
}

/** Returns the current answers in every format that a pack has, with the statuses of certificates on the day of the pack. */
export async function answerFiles(
  library: Library,
  pdf: Uint8Array,
  { absolute, day }: PackPlace,
): Promise<PackFile[]> {
  const table = tableOf('answers', library, absolute, day);
  return [
    { name: 'answers.pdf', content: pdf },
    { name: 'answers.md', content: answersMarkdown(library, day, absolute) },
    {
      name: 'answers.json',
      content: JSON.stringify(registerJson('answers', library, absolute, day)),
    },
    { name: 'answers.csv', content: csvOf(table) },
    { name: 'answers.xlsx', content: await xlsxOf(table) },
  ];
}
