import type { Clause, Section } from './policy.ts';
import { normaliseText, similarity, wordCounts, wordsOf } from './words.ts';

/** A clause of a revision with the words quoted from it. */
export interface Citation {
  /** The section's id (its file name). */
  section: string;
  number: string;
  /** The section's title. */
  title: string;
  clause: string;
  label: string;
  /** The words exactly as the clause has them. */
  quote: string;
}

/** Finds the clause of a section that is the quoted words, or else has them, or undefined. White space, quotes and dashes may differ in form. */
export function findQuote(section: Section, quote: string): Citation | undefined {
  const wanted = normaliseText(quote);
  const clause =
    section.clauses.find((one) => normaliseText(one.text) === wanted) ??
    section.clauses.find((one) => placeOf(wanted, one) !== -1);
  if (!clause) return undefined;
  const at = placeOf(wanted, clause);
  return {
    section: section.id,
    number: section.number,
    title: section.title,
    clause: clause.id,
    label: clause.label,
    // normaliseText keeps the length of text whose white space is collapsed already, as a clause's is
    quote: clause.text.slice(at, at + wanted.length),
  };
}

/** What keeps a quote that was found from naming one clause. */
export type QuoteFlaw = { kind: 'short' } | { kind: 'ambiguous'; labels: string[] };

/** A quote says nothing by one word, and names no clause where several have its words; a whole clause is always enough. */
export function flawOf(section: Section, quote: string): QuoteFlaw | undefined {
  const wanted = normaliseText(quote);
  const having = section.clauses.filter((clause) => placeOf(wanted, clause) !== -1);
  if (having.some(({ text }) => normaliseText(text) === wanted)) return undefined;
  if (wordsOf(wanted).length < 2) return { kind: 'short' };
  return having.length > 1 ? { kind: 'ambiguous', labels: having.map(({ label }) => label) } : undefined;
}

/** Where a clause has the words, from the beginning of a word to the end of one; -1 if it has not. */
function placeOf(wanted: string, clause: Clause): number {
  const text = normaliseText(clause.text);
  const inWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!inWord(at) && !inWord(at + wanted.length)) return at;
  }
  return -1;
}

/** The sentence most like the quote in the given sections, for the one who has to mend it. */
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
