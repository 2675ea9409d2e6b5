import { formatDay } from '../model/day.ts';
import { formatRevision } from '../model/revision-id.ts';
import type { Citation } from '../model/quote.ts';

/** A source other than the policy: a document and its words, or the company itself. `on` is an ISO date. */
export type Source =
  | { kind: 'document'; document: { id: string; title: string; url: string }; says: string; on: string }
  | { kind: 'company'; company: string; on: string };

/** What something rests on: words of the policy, other sources, or both. */
export interface Grounds {
  citations: readonly Citation[];
  /** The sources other than the policy. */
  sources?: readonly Source[] | undefined;
  /** The source other than the policy, of something that has at most one. */
  source?: Source | undefined;
}

/**
 * Returns each source in words, the policy first: `stated in §3.5 ¶1 of the policy of 7 February 2022`. `date` is the id of
 * the revision that the citations quote.
 */
export function sourcesInWords(grounds: Grounds, date: string): string[] {
  return [...policyWords(grounds.citations, date), ...otherSources(grounds).map(sourceWords)];
}

/** Returns each source in words, the policy first, with the words of documents. */
export function sourcesWithWords(grounds: Grounds, date: string): string[] {
  return [...policyWords(grounds.citations, date), ...otherSources(grounds).map(sourceWithWords)];
}

/** Returns a source other than the policy in words: `according to the ISO certificate, seen on 1 May 2026`. */
export function sourceWords(source: Source): string {
  return source.kind === 'company'
    ? `stated by ${source.company} on ${formatDay(source.on)}`
    : wordsAround(source).join(source.document.title);
}

/** Returns a document's source in words: those before its title, and those after it. */
export function wordsAround({ on }: Pick<Source, 'on'>): [before: string, after: string] {
  return ['according to ', `, seen on ${formatDay(on)}`];
}

/** Returns a source other than the policy in words, with the words of the document. */
export function sourceWithWords(source: Source): string {
  return source.kind === 'document' ? `${sourceWords(source)}: “${source.says}”` : sourceWords(source);
}

/** Returns the clauses in words, each once, as a list of one, or an empty list if there are none. */
export function policyWords(citations: readonly Citation[], date: string): string[] {
  const labels = [...new Set(citations.map(({ label }) => label))];
  return labels.length > 0 ? [clausesInWords(labels, date)] : [];
}

/** Returns a citation in words: `stated in §3.5 ¶1 of the policy of 7 February 2022`. */
export function citationWords({ label }: Pick<Citation, 'label'>, date: string): string {
  return clausesInWords([label], date);
}

function clausesInWords(labels: readonly string[], date: string): string {
  return `stated in ${enumeration.format(labels)} of the policy of ${formatRevision(date)}`;
}

/** Returns the sources other than the policy. */
export function otherSources({ sources, source }: Grounds): readonly Source[] {
  return sources ?? (source ? [source] : []);
}

const enumeration = new Intl.ListFormat('en-GB', { type: 'conjunction' });
