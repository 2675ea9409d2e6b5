import { completeWord, correctSpelling, sameBeginning } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a query after correction. */
export interface CorrectedWords {
  words: string[];
  /** Corrected words: typed → corrected. */
  corrected: Map<string, string>;
  /** Words that neither match nor begin a known word; they are not in `words`. */
  unknown: string[];
  /** All words in their order, also the unknown ones. */
  text: string;
  /** Whether every word was known as it was typed. */
  isKnown: boolean;
}

/**
 * Returns a function that corrects and completes the words of a query against a vocabulary; `isKnown` returns whether a
 * stem is known besides.
 */
export function wordCorrector(
  vocabulary: Vocabulary,
  isKnown: (stem: string) => boolean = () => false,
): (query: string) => CorrectedWords {
  const { concepts, lexicon } = vocabulary;
  const known = new Set(lexicon.flatMap((word) => [word, stemOf(word)]));
  const foreignTerms = concepts.flatMap(({ foreign }) => foreign).filter((term) => !term.includes(' '));
  const foreign = foreignWords(vocabulary);
  return (query) => {
    const corrected = new Map<string, string>();
    const unknown: string[] = [];
    const typed = tokensOf(query);
    let allKnown = true;
    const words = typed.flatMap((word) => {
      const stem = stemOf(word);
      if (isStopWord(word) || known.has(word) || known.has(stem) || isKnown(stem) || /\d/.test(word)) return word;
      allKnown = false;
      const foreignTerm = sameBeginning(word, foreignTerms);
      // an incomplete word is still being typed and is not a typo
      const completed = foreignTerm ? undefined : completeWord(word, lexicon);
      if (completed) return completed;
      const correction = foreignTerm ?? correctSpelling(word, lexicon, foreign);
      if (correction) {
        corrected.set(word, correction);
        return correction;
      }
      if (lexicon.some((other) => other.startsWith(word))) return word;
      // left out, because Pagefind takes a word it lacks for another that begins alike
      unknown.push(word);
      return [];
    });
    const text = typed.map((word) => corrected.get(word) ?? word).join(' ');
    return { words, corrected, unknown, text, isKnown: allKnown };
  };
}

/** Returns the words that occur in phrases of other languages only. */
function foreignWords({ concepts, lexicon }: Vocabulary): Set<string> {
  const wordsOf = (phrases: readonly string[]) => new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const english = wordsOf(concepts.flatMap(({ terms, weak }) => [...terms, ...weak]));
  const foreign = wordsOf(concepts.flatMap((concept) => concept.foreign));
  return new Set(lexicon.filter((word) => foreign.has(stemOf(word)) && !english.has(stemOf(word))));
}
