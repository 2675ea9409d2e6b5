import { type ContentFile, filesByRevision, filesOfPolicy } from '../../library/content-files.ts';
import type { Library, Policy } from '../../library/library-types.ts';
import { sha256 } from '../../library/seals.ts';
import { parseBody } from '../../markdown/parse-section.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { answerFiles, answersPack, revisionPack } from '../evidence/packs.ts';
import { answersPdf } from '../pdf/answers-pdf.ts';
import { policyPdf } from '../pdf/policy-pdf.ts';
import { typeset } from '../pdf/typeset.ts';
import { revisionJson } from '../policy-json.ts';
import type { KeptFiles } from './kept-files.ts';
import { sealedFiles } from '../sealed-files.ts';

/** A file that is made on demand. */
export interface Download {
  /** Its path in the site. */
  path: string;
  make: () => Uint8Array;
}

/**
 * Returns the downloads of each revision and of the answers: PDF files, evidence packs, data and sealed sources. Files that
 * were made from the same content before are taken from `kept`.
 */
export function downloads(
  library: Library,
  sources: readonly ContentFile[],
  absolute: PathToUrl,
  { kept, fonts }: { kept: KeptFiles; fonts: readonly string[] },
): Download[] {
  const { company, policies, subjects, overview } = library;
  const parse = onceEach(parseBody);
  const where = absolute(urls.home());
  const answersFrom = {
    where,
    company,
    subjects,
    overview,
    policies: policies.map(({ title, current }) => [
      title,
      current.policy,
      current.date,
      current.title,
      current.publishedAt,
    ]),
  };
  const answersDocument = () =>
    kept.file('answers.pdf', answersFrom, () => typeset(answersPdf(library, absolute), fonts));
  const answersInPack = () => answerFiles(library, answersDocument(), absolute);
  return [
    { path: urls.answersPdf(), make: answersDocument },
    {
      path: urls.answersEvidence(),
      make: () => kept.file('answers.zip', answersFrom, () => answersPack(library, answersInPack(), absolute)),
    },
    ...policies.flatMap(downloadsOfPolicy),
  ];

  function downloadsOfPolicy(policy: Policy): Download[] {
    const { id, current, revisions } = policy;
    const sourcesOf = filesByRevision(filesOfPolicy(sources, id));
    return revisions.flatMap((revision, index): Download[] => {
      const isCurrent = revision === current;
      const own = sourcesOf.get(revision.date) ?? [];
      const sealed = sealedFiles(own);
      const data = () => Buffer.from(JSON.stringify(revisionJson(library, policy, revision, absolute)));
      // besides the sealed files, a document depends on the company, the site's URL and the next revision
      const from = () => ({
        where,
        company,
        next: revisions[index - 1]?.date,
        files: own.map(({ name, bytes }) => [name, sha256(bytes)]),
      });
      const document = () =>
        kept.file('policy.pdf', from(), () => typeset(policyPdf(library, policy, revision, absolute, parse), fonts));
      const pack = () =>
        revisionPack(
          library,
          revision,
          { sealed, data: data(), pdf: document(), answers: isCurrent ? answersInPack() : [] },
          absolute,
        );
      return [
        { path: urls.policyPdf(revision), make: document },
        {
          path: urls.evidence(revision),
          make: () => kept.file('policy.zip', isCurrent ? { ...from(), ...answersFrom } : from(), pack),
        },
        { path: urls.revisionData(revision), make: data },
        ...sealed.map(({ name, make }) => ({ path: urls.sealedFile(revision, name), make })),
      ];
    });
  }
}

/** Returns a function that remembers its result for each argument, because revisions share most of their sections. */
function onceEach<Result>(work: (argument: string) => Result): (argument: string) => Result {
  const done = new Map<string, Result>();
  return (argument) => {
    const result = done.get(argument) ?? work(argument);
    done.set(argument, result);
    return result;
  };
}
