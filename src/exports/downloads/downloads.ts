import { type ContentFile, filesByRevision, filesOfPolicy } from '../../library/content-files.ts';
import type { Library } from '../../library/library-types.ts';
import { sha256 } from '../../library/seals.ts';
import { parseBody } from '../../markdown/parse-section.ts';
import { isWithdrawn } from '../../model/in-force.ts';
import { onceEach } from '../../model/once-each.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { inForcePack } from '../evidence/in-force-pack.ts';
import { answerFiles, answersPack, revisionPack } from '../evidence/packs.ts';
import { registerDataFiles, registerFiles } from '../evidence/register-files.ts';
import type { PackFile } from '../evidence/zip-files.ts';
import { certificatesOfStatement } from '../certificates-of.ts';
import { sourcesNotice } from '../notices.ts';
import { notesOn } from '../../registers/noted-certificates.ts';
import { drawPreview } from '../link-preview/draw-preview.ts';
import { previewWords } from '../link-preview/preview-words.ts';
import { answersPdf } from '../pdf/answers-pdf.ts';
import { typeset } from '../pdf/typeset.ts';
import { onlyPolicy } from '../policy-basis.ts';
import { inForceOn } from '../standing.ts';
import type { KeptFiles } from './kept-files.ts';
import { type RevisionParts, revisionParts } from './revision-parts.ts';
import { packedProofs, sealDownloads } from './seal-files.ts';

/** A file that is made on demand. */
export interface Download {
  /** Its path in the site. */
  path: string;
  /** The number of its revision among those of all policies, from 0, if it belongs to one. */
  revision?: number;
  make: () => Uint8Array | Promise<Uint8Array>;
}

/**
 * Returns the downloads of each revision and of the answers: PDF files, evidence packs, data and sealed sources; and the picture
 * beside links to the site. Files that were made from the same content before are taken from `kept`.
 */
export function downloads(
  library: Library,
  sources: readonly ContentFile[],
  absolute: PathToUrl,
  { day, kept, fonts }: { day: string; kept: KeptFiles; fonts: readonly string[] },
): Download[] {
  const { company, policies, subjects, overview, certificates } = library;
  const only = onlyPolicy(library);
  // revisions share most of their sections
  const tools = { absolute, day, kept, fonts, parse: onceEach((text: string) => parseBody(text)) };
  const all = policies.map((policy) => {
    const own = filesOfPolicy(sources, policy.id);
    const sourcesOf = filesByRevision(own);
    return policy.revisions.map((revision) => {
      const proofs = packedProofs(company, own, revision.date);
      return revisionParts(library, policy, revision, sourcesOf.get(revision.date) ?? [], proofs, tools);
    });
  });
  const answersFrom = {
    where: absolute(urls.home()),
    company,
    subjects,
    overview,
    sources: sourcesNotice(library),
    notes: subjects.flatMap(({ statements }) =>
      statements.map((one) => notesOn(certificatesOfStatement(certificates, one), day)),
    ),
    policies: policies.map(({ title, withdrawn, current }) => {
      const { policy, date, publishedAt } = current;
      return [title, withdrawn, policy, date, current.title, publishedAt];
    }),
  };
  const answersDocument = () =>
    kept.file('answers.pdf', answersFrom, () => typeset(answersPdf(library, day, absolute), fonts));
  const place = { absolute, day };
  const answersInPack = () => answerFiles(library, answersDocument(), place);
  // what a pack has beside policies, and what that is made from
  const others = async (): Promise<PackFile[]> => [
    ...(await answersInPack()),
    ...(await registerFiles(library, place)),
  ];
  const othersFrom = () => ({
    answers: answersFrom,
    registers: registerDataFiles(library, place).map(({ name, content }) => [name, sha256(Buffer.from(content))]),
  });
  return [
    { path: urls.linkPreview(), make: linkPreview },
    { path: urls.answersPdf(), make: answersDocument },
    {
      path: urls.answersEvidence(),
      make: () =>
        kept.file('answers.zip', answersFrom, async () => answersPack(library, await answersInPack(), absolute)),
    },
    ...(only ? [] : [{ path: urls.evidenceInForce(), make: everythingInForce }]),
    ...all.flat().flatMap((parts, revision) => downloadsOf(parts).map((download) => ({ ...download, revision }))),
    ...sealDownloads(library, sources),
  ];

  function linkPreview(): Uint8Array | Promise<Uint8Array> {
    const words = previewWords(library, absolute);
    const accent = company.brand?.accent?.light;
    return kept.file('link-preview.png', { words, accent }, () => drawPreview(words, { accent, moreFonts: fonts }));
  }

  function downloadsOf(parts: RevisionParts): Download[] {
    const { policy, revision, from, data, pdf, sealed } = parts;
    // with several policies the pack of what is in force has them
    const hasAnswers = revision === only?.current && !isWithdrawn(policy, day);
    const pack = async () => revisionPack(library, parts, hasAnswers ? await others() : [], place);
    return [
      { path: urls.revisionData(revision), make: data },
      { path: urls.policyPdf(revision), make: pdf },
      {
        path: urls.evidence(revision),
        make: () => kept.file('policy.zip', hasAnswers ? { ...from(), ...othersFrom() } : from(), pack),
      },
      ...sealed.map(({ name, make }) => ({ path: urls.sealedFile(revision, name), make })),
    ];
  }

  function everythingInForce(): Uint8Array | Promise<Uint8Array> {
    const parts = all.flatMap((revisions) =>
      revisions.filter(({ policy, revision }) => inForceOn(policy, day) === revision),
    );
    const from = {
      day,
      ...othersFrom(),
      policies: policies.map(describedPolicy),
      parts: parts.map((one) => one.from()),
    };
    return kept.file('in-force.zip', from, async () => inForcePack(library, parts, await others(), place));
  }
}

/** Returns what the table of contents of a pack has of a policy. */
function describedPolicy({ id, kind, covers, revisions }: Library['policies'][number]) {
  return { id, kind, covers, revisions: revisions.map(({ date, effectiveFrom }) => [date, effectiveFrom]) };
}
