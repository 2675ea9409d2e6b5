import type { Answer, Certificate, Reference, Statement } from '../library/library-types.ts';
import { type Citation, clauseKey } from '../model/quote.ts';
import { urls } from '../model/urls.ts';
import type { Fact } from '../registers/kind.ts';

/** Returns the certificates that a reference is the document of. */
export function certificatesOfDocument(
  certificates: readonly Certificate[],
  { id }: Pick<Reference, 'id'>,
): Certificate[] {
  return certificates.filter(({ document }) => document?.id === id);
}

/** Returns the certificates that a statement speaks of: those that rest on the same words, or whose document is its source. */
export function certificatesOfStatement(
  certificates: readonly Certificate[],
  { citations, source }: Pick<Statement, 'citations' | 'source'>,
): Certificate[] {
  const documentId = source?.kind === 'document' ? source.document.id : undefined;
  return certificates.filter(
    (certificate) =>
      (documentId && certificate.document?.id === documentId) ||
      certificate.citations.some((one) => citations.some((other) => overlap(one, other))),
  );
}

/** Returns the certificates that the statements of an answer speak of, by what the answer cites: those that its page notes there. */
export function certificatesOfAnswer(
  certificates: readonly Certificate[],
  { citations, sources }: Pick<Answer, 'citations' | 'sources'>,
): Certificate[] {
  const grounds = [{ citations, source: undefined }, ...sources.map((source) => ({ citations: [], source }))];
  const found = new Set(grounds.flatMap((one) => certificatesOfStatement(certificates, one)));
  return certificates.filter((certificate) => found.has(certificate));
}

/** Returns the certificate that a fact links to, on this site or as its document, or `undefined` if it links to none. */
export function certificateOfFact(
  certificates: readonly Certificate[],
  { path, url }: Pick<Fact, 'path' | 'url'>,
): Certificate | undefined {
  if (path === undefined && url === undefined) return undefined;
  return certificates.find(
    ({ id, document }) =>
      path === urls.certificate(id) ||
      (document !== undefined && (path === urls.reference(document.id) || url === document.url)),
  );
}

/** Returns whether two citations have words in common: one quote is a part of the other. */
function overlap(one: Citation, other: Citation): boolean {
  return clauseKey(one) === clauseKey(other) && (one.quote.includes(other.quote) || other.quote.includes(one.quote));
}
