import { type Clause, labelledTitle, type RevisionName, type Section } from './policy.ts';
import { normaliseText, similarity, wordCounts, wordsOf } from './words.ts';

/** A clause of a revision with the words quoted from it. */
export interface Citation extends RevisionName {
  /** The section's id (its file name). */
  section: string;
  number: string;
  /** The section's title, after the document's own label for it if it has one. */
  title: string;
  /** The document's own label of the section, if it has one: `Article 5`. */
  sectionLabel?: string;
  clause: string;
  /** `§3.7 ¶1`; if the company has several policies, with the policy's title: `Access control policy §3.7 ¶1`. */
  label: string;
  /** The title of the policy. */
  policyTitle: string;
  /** The head of the log of seals at the revision, if the policy has a log. */
  seal?: string;
  /** The words exactly as the clause has them. */
  quote: string;
  /** The first revision since which the clause stands as it does, where an answer was last compared with an earlier one. */
  since?: string;
}

/** Returns what names the clause of a citation among those of all policies. */
export function clauseKey({ policy, clause }: Pick<Citation, 'policy' | 'clause'>): string {
  return `${policy} ${clause}`;
}

/** A place in a section with the words that stand there. */
export type QuotedClause = Omit<Citation, keyof RevisionName | 'policyTitle' | 'seal' | 'since'>;

/**
 * Returns the clause of a section whose whole text is the quote, or else the first one that contains it, or `undefined`.
 * White space, quotation marks and dashes may differ in form; a quote must not begin or end inside a word.
 */
export function findQuote(section: Section, quote: string): QuotedClause | undefined {
  const wanted = normaliseText(quote);
  const clause =
    section.clauses.find((one) => normaliseText(one.text) === wanted) ??
    section.clauses.find((one) => indexOfQuote(one, wanted) !== -1);
  if (!clause) return undefined;
  const at = indexOfQuote(clause, wanted);
  // normaliseText keeps the length of text whose white space is collapsed already, as a clause's is
  return quotedClause(section, clause, clause.text.slice(at, at + wanted.length));
}

/** Returns the place of a clause with words quoted from it, by default the whole clause. */
export function quotedClause(section: Section, clause: Clause, quote = clause.text): QuotedClause {
  return {
    section: section.id,
    number: section.number,
    title: labelledTitle(section),
    ...(section.label === undefined ? {} : { sectionLabel: section.label }),
    clause: clause.id,
    label: clause.label,
    quote,
  };
}

/** A reason why a quote does not identify one clause: it is a single word, or several clauses contain it. */
export type QuoteFlaw = { kind: 'short' } | { kind: 'ambiguous'; labels: string[] };

/** Returns why a quote does not identify one clause of the section, or `undefined` if it does or is a whole clause. */
export function quoteFlaw(section: Section, quote: string): QuoteFlaw | undefined {
  const wanted = normaliseText(quote);
  const matches = section.clauses.filter((clause) => indexOfQuote(clause, wanted) !== -1);
  if (matches.some(({ text }) => normaliseText(text) === wanted)) return undefined;
  if (wordsOf(wanted).length < 2) return { kind: 'short' };
  return matches.length > 1 ? { kind: 'ambiguous', labels: matches.map(({ label }) => label) } : undefined;
}

/** Returns the index of the quote in a clause, or -1; it neither begins nor ends inside a word. */
function indexOfQuote(clause: Clause, wanted: string): number {
  const text = normaliseText(clause.text);
  const isInWord = (at: number) => /[\p{L}\p{N}\p{M}]{2}/u.test(text.slice(at - 1, at + 1));
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!isInWord(at) && !isInWord(at + wanted.length)) return at;
  }
  return -1;
}

/** Returns the clause or sentence that is most like the quote, or `undefined` if none shares a word with it. */
export function nearestText(
  sections: readonly Section[],
  quote: string,
): { section: Section; clause: Clause; text: string } | undefined {
  let best: { section: Section; clause: Clause; text: string; score: number } | undefined;
  const wanted = wordCounts(quote);
  for (const section of sections) {
    for (const clause of section.clauses) {
      for (const text of [clause.text, ...sentencesOf(clause.text)]) {
        const score = similarity(wordCounts(text), wanted);
        if (score > (best?.score ?? 0)) best = { section, clause, text, score };
      }
    }
  }
  return best;
}

function sentencesOf(text: string): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...sentences].map(({ segment }) => segment.trim());
}
