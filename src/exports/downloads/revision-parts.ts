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
  /** The files that prove its seal. */
  proofs: SealedFile[];
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
  proofs: SealedFile[],
  { absolute, day, kept, fonts, parse }: Tools,
): RevisionParts {
  const data = once(() => {
    const json = revisionJson(library, policy, revision, absolute, day);
    const bytes = Buffer.from(JSON.stringify(json));
    const text = json.sections.map(({ clauses }) => clauses.map(({ html }) => html));
    return { bytes, digest: sha256(bytes), textDigest: sha256(JSON.stringify(text)) };
  });
  // links in the text lead to other revisions too
  const documentFrom = () => ({
    where: absolute(urls.home()),
    company: library.company,
    policy: policy.title,
    standing: standingOf(policy, revision, library.policies, day),
    files: sources.map(({ name, bytes }) => [name, sha256(bytes)]),
    text: data().textDigest,
  });
  return {
    policy,
    revision,
    // the data say where clauses come from and stand today, in other revisions
    from: () => ({
      ...documentFrom(),
      data: data().digest,
      proofs: proofs.map(({ name, make }) => [name, sha256(make())]),
    }),
    data: () => data().bytes,
    pdf: () =>
      kept.file('policy.pdf', documentFrom(), () =>
        typeset(policyPdf(library, policy, revision, absolute, { day, parse }), fonts),
      ),
    sealed: sealedFiles(sources),
    proofs,
  };
}

/** Returns a function that does its work once, and returns the same result from then on. */
function once<Result extends object>(work: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= work());
}
