import type { ContentFile } from '../../library/content-files.ts';
import type { Library, Policy } from '../../library/library-types.ts';
import { sha256 } from '../../library/seals.ts';
import type { parseBody } from '../../markdown/parse-section.ts';
import type { Revision } from '../../model/policy.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { policyPdf } from '../pdf/policy-pdf.ts';
import { typeset } from '../pdf/typeset.ts';
import { revisionJson } from '../policy-json.ts';
import { type SealedFile, sealedFiles } from '../sealed-files.ts';
import { standingOf } from '../standing.ts';
import type { KeptFiles } from './kept-files.ts';

/** The files of a revision that its downloads and packs have. */
export interface RevisionParts {
  policy: Policy;
  revision: Revision;
  /** Returns all that its files are made from, as plain data. */
  from: () => object;
  data: () => Uint8Array;
  pdf: () => Uint8Array;
  sealed: SealedFile[];
}

/** The tools that files are made with, and the day on which they are. */
export interface Tools {
  absolute: PathToUrl;
  day: string;
  kept: KeptFiles;
  fonts: readonly string[];
  parse: typeof parseBody;
}

/** Returns the files of a revision, each made on demand. `sources` are the files that were sealed. */
export function revisionParts(
  library: Library,
  policy: Policy,
  revision: Revision,
  sources: readonly ContentFile[],
  { absolute, day, kept, fonts, parse }: Tools,
): RevisionParts {
  let digest: string | undefined;
  const data = () => {
    const bytes = Buffer.from(JSON.stringify(revisionJson(library, policy, revision, absolute)));
    digest ??= sha256(bytes);
    return bytes;
  };
  // the data depend on other revisions too: those that clauses come from, and those that links lead to
  const from = () => ({
    where: absolute(urls.home()),
    company: library.company,
    policy: policy.title,
    standing: standingOf(policy, revision, library.policies, day),
    files: sources.map(({ name, bytes }) => [name, sha256(bytes)]),
    data: digest ?? sha256(data()),
  });
  return {
    policy,
    revision,
    from,
    data,
    pdf: () =>
      kept.file('policy.pdf', from(), () =>
        typeset(policyPdf(library, policy, revision, absolute, { day, parse }), fonts),
      ),
    sealed: sealedFiles(sources),
  };
}
