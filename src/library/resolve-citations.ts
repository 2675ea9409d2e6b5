import type { Problem } from '../model/problem.ts';
import { type Citation, findQuote, nearestText, quoteFlaw } from '../model/quote.ts';
import type { RevisionResult } from './read-revision.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** The parts of a revision that quotes are looked up in. */
export type QuotedRevision = Pick<RevisionResult, 'date' | 'sections' | 'unread'>;

/** The revisions that quotes are looked up in. */
export interface Quoted {
  current: QuotedRevision;
  /** Where a quote may be found that is not in the current revision; the problem then says so. */
  drafts: readonly QuotedRevision[];
}

/** A file that quotes the policy or names a source, and the path to that in it: `['statements', 'hourly', 'citations', 0]`. */
export interface CitingFile {
  path: string;
  places: YamlPlaces;
  keys: PropertyKey[];
}

/** A citation as it is written. */
interface Wanted {
  section: string;
  quote: string;
}

/** Returns the citations that were found in the current revision, and a problem for each that was not, or is no good. */
export function resolveCitations(
  all: readonly Wanted[],
  file: CitingFile,
  quoted: Quoted,
): { citations: Citation[]; problems: Problem[] } {
  const found = all.map((wanted, index) => resolveCitation(wanted, { ...file, keys: [...file.keys, index] }, quoted));
  return {
    citations: found.flatMap(({ citation }) => citation ?? []),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** Returns a citation if the current revision has it, and its problem if not, or if it is no good. */
export function resolveCitation(
  wanted: Wanted,
  file: CitingFile,
  { current, drafts }: Quoted,
): { citation: Citation | undefined; problems: Problem[] } {
  const section = current.sections.find(({ id }) => id === wanted.section);
  const citation = section && findQuote(section, wanted.quote);
  if (citation) {
    const flaw = flawedQuote(file, section, wanted.quote);
    return { citation, problems: flaw ? [flaw] : [] };
  }
  // a section that could not be read has problems of its own, and the quote may well be in it
  const isUnread = current.unread.includes(wanted.section);
  return { citation, problems: isUnread ? [] : [brokenCitation(file, wanted, current, drafts)] };
}

/** Returns the problem of a quote that is in no clause of its section, or whose section does not exist. */
function brokenCitation(
  { path, places, keys }: CitingFile,
  wanted: Wanted,
  current: QuotedRevision,
  drafts: readonly QuotedRevision[],
): Problem {
  const draft = drafts.find(({ sections }) =>
    sections.some((section) => section.id === wanted.section && findQuote(section, wanted.quote)),
  );
  const inDraft = draft && {
    message: `; the draft of ${draft.date} has`,
    hint: `Seal it with npm run seal -- ${draft.date}, or set PREVIEW=${draft.date} to check and see the site with it.`,
  };
  const section = current.sections.find(({ id }) => id === wanted.section);
  if (!section) {
    const ids = current.sections.map(({ id }) => id).join(', ');
    return {
      path,
      ...places.positionOf([...keys, 'section']),
      rule: 'unknown-section',
      message: `The current revision, ${current.date}, has no section ${wanted.section}${inDraft ? `${inDraft.message} it` : ''}.`,
      hint: inDraft?.hint ?? `Use one of ${ids}.`,
    };
  }
  const nearest = nearestText(current.sections, wanted.quote);
  const nearestHint = nearest
    ? ` The nearest text is in ${nearest.section.id}, ${nearest.clause.label}: “${nearest.text}”`
    : '';
  return {
    path,
    ...places.positionOf([...keys, 'quote']),
    rule: 'quote-not-found',
    message: `No clause of ${section.id} in the revision of ${current.date} has these words${inDraft ? `${inDraft.message} them` : ''}.`,
    hint: inDraft?.hint ?? `Copy the words from one clause.${nearestHint}`,
  };
}

/**
 * Returns the problem of a quote that was found but is a single word or in several clauses, or `undefined` if it is
 * neither.
 */
function flawedQuote(
  { path, places, keys }: CitingFile,
  section: QuotedRevision['sections'][number],
  quote: string,
): Problem | undefined {
  const flaw = quoteFlaw(section, quote);
  if (!flaw) return undefined;
  const place = { path, ...places.positionOf([...keys, 'quote']) };
  if (flaw.kind === 'short') {
    const message = `The quote “${quote}” is a single word, which states nothing on its own.`;
    return {
      ...place,
      rule: 'quote-too-short',
      message,
      hint: 'Quote the sentence, or the part of it that gives the answer.',
    };
  }
  const message = `${flaw.labels.length} clauses of ${section.id} have these words: ${flaw.labels.join(', ')}.`;
  return { ...place, rule: 'quote-ambiguous', message, hint: 'Quote more words of the clause you mean.' };
}
