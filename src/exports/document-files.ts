import type { Library } from '../library/library-types.ts';
import { formatDay } from '../model/day.ts';
import { urls } from '../model/urls.ts';
import { dataStrings } from '../strings/index.ts';
import { onlyPolicy } from './policy-basis.ts';

/** A file to read or to file: its name, what it has, and its path. */
export interface DocumentFile {
  name: string;
  has: string;
  path: string;
}

/** Returns the documents and the evidence packs that the site publishes on a day, but for those of single policies of several. */
export function documentFiles(library: Pick<Library, 'policies'>, day: string): DocumentFile[] {
  const { read: words } = dataStrings;
  const only = onlyPolicy(library)?.current;
  return [
    only
      ? { name: words.evidence, has: words.has, path: urls.evidence(only) }
      : { name: words.evidenceInForce(formatDay(day)), has: words.has, path: urls.evidenceInForce() },
    ...(only ? [{ name: words.policy, has: words.pdf, path: urls.policyPdf(only) }] : []),
    { name: words.answers, has: words.pdf, path: urls.answersPdf() },
    { name: words.answersPack, has: words.answersPackHas, path: urls.answersEvidence() },
  ];
}
