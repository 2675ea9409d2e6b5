import { formatDay } from '../model/day.ts';
import { formatRevision } from '../model/revision-id.ts';
import type { Citation } from '../model/quote.ts';
import { listed, type Sentence, sourceStrings as words } from '../strings/index.ts';
import { type DocumentState, stateInWords, stateParts, stateWithCopy } from './document-state.ts';

/** A source other than the policy: a document and its words, or the company itself. `on` is an ISO date. */
export type Source = DocumentSource | { kind: 'company'; company: string; on: string };

/** A document as a source, with what is recorded of it if it is no longer found at its URL. */
export interface DocumentSource {
  kind: 'document';
  document: { id: string; title: string; url: string } & DocumentState;
  says: string;
  on: string;
}

/** What something rests on: words of the policy, other sources, or both. */
export interface Grounds {
  citations: readonly Citation[];
  /** The sources other than the policy. */
  sources?: readonly Source[] | undefined;
  /** The source other than the policy, of something that has at most one. */
  source?: Source | undefined;
}

/** Returns each source in words, the policies first: `§3.5 ¶1 of the policy of 7 February 2022`. */
export function sourcesInWords(grounds: Grounds): string[] {
  return [...policyWords(grounds.citations), ...otherSources(grounds).map(sourceWords)];
}

/** Returns each source in words, the policies first, with the words of documents and the URLs of archived copies. */
export function sourcesWithWords(grounds: Grounds): string[] {
  return [...policyWords(grounds.citations), ...otherSources(grounds).map(sourceWithWords)];
}

/**
 * Returns a source other than the policy in words: `according to the ISO certificate, seen on 1 May 2026`. Says if the document
 * is no longer found there.
 */
export function sourceWords(source: Source): string {
  return source.kind === 'company' ? companyWords(source) : withState(source, stateInWords(source.document));
}

/**
 * Returns a document's source in words, around its title or a link to it. Says if the document is no longer found there, around
 * what `copy` makes of its archived copy.
 */
export function documentWords<Part>(
  { document, on }: Pick<DocumentSource, 'document' | 'on'>,
  title: Part,
  copy: (url: string, label: string) => Part,
): Sentence<Part> {
  const state = stateParts(document, copy);
  return [...words.document(title, formatDay(on)), ...(state.length > 0 ? [' (', ...state, ')'] : [])];
}

/** Returns a source other than the policy in words, with the words of the document and the URL of its archived copy. */
export function sourceWithWords(source: Source): string {
  return source.kind === 'company'
    ? companyWords(source)
    : words.saying(withState(source, stateWithCopy(source.document)), source.says);
}

/** Returns a document as a source with its words and its URL, which is said to lead nowhere, or elsewhere, if it does. */
export function documentWithUrl({ document, says, on }: DocumentSource): string {
  const { title, url } = document;
  const where = [url, stateWithCopy(document)].filter(Boolean).join(', ');
  return `${words.saying(words.document(title, formatDay(on)).join(''), says)} (${where})`;
}

function companyWords({ company, on }: Extract<Source, { kind: 'company' }>): string {
  return words.company(company, formatDay(on));
}

function withState({ document, on }: DocumentSource, state: string): string {
  const seen = words.document(document.title, formatDay(on)).join('');
  return state ? `${seen} (${state})` : seen;
}

/** Returns the quoted revisions, each once, with its clauses in words: `§3.5 ¶1 of the policy of 7 February 2022`. */
export function quotedRevisions(citations: readonly Citation[]): (Citation & { words: string })[] {
  const byRevision = Map.groupBy(citations, ({ policy, date }) => `${policy} ${date}`);
  return [...byRevision.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, words: clausesInWords([first, ...others]) }] : [],
  );
}

/** Returns each quoted revision with its clauses in words, each clause once. */
export function policyWords(citations: readonly Citation[]): string[] {
  return quotedRevisions(citations).map(({ words }) => words);
}

/** Returns a citation in words: `§3.5 ¶1 of the policy of 7 February 2022`. */
export function citationWords(citation: NamedClause): string {
  return clausesInWords([citation]);
}

/** The parts of a citation that name its clause, in `label` together with the policy if there are several. */
export type NamedClause = Pick<Citation, 'label' | 'date'> & Partial<Pick<Citation, 'policyTitle'>>;

function clausesInWords([first, ...others]: readonly [NamedClause, ...NamedClause[]]): string {
  const clauses = listed(new Set([first, ...others].map(clauseLabelOf)));
  return words.clauses(clauses, quotedPolicyName(first), formatRevision(first.date)).join('');
}

/** Returns the policy of a citation in words: `the policy`, or its title if the company has several. */
export function quotedPolicyName(citation: NamedClause): string {
  return isOneOfSeveral(citation) ? words.policy(citation.policyTitle ?? '') : words.thePolicy;
}

/** Returns whether the policy of a citation is one of several, so that the citation's label names it. */
export function isOneOfSeveral(citation: Pick<NamedClause, 'label' | 'policyTitle'>): boolean {
  return clauseLabelOf(citation) !== citation.label;
}

/** Returns the label of a citation within its policy, without the title of the policy: `§3.7 ¶1`. */
export function clauseLabelOf({ label, policyTitle }: Pick<NamedClause, 'label' | 'policyTitle'>): string {
  return policyTitle && label.startsWith(`${policyTitle} §`) ? label.slice(policyTitle.length + 1) : label;
}

/** Returns the sources other than the policy. */
export function otherSources({ sources, source }: Grounds): readonly Source[] {
  return sources ?? (source ? [source] : []);
}
