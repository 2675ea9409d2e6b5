import { correctSpelling } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf, tokensOf } from './tokens.ts';

/** The words that find each subject, as the list of subjects loads them. */
export interface SubjectWords {
  /** The ids of the subjects. */
  subjects: string[];
  /** By stem, the positions in `subjects` of those that have it. */
  words: Record<string, number[]>;
}

/** The subjects that typed words find. */
export interface FoundSubjects {
  ids: Set<string>;
  /** Words that were read as others: typed, understood. */
  corrected: [typed: string, understood: string][];
}

/**
 * Returns the subjects that have each of the words typed, or a word that begins with it, or `undefined` if nothing was
 * typed that could be looked for. A word that no subject has is read as the nearest that one has.
 */
export function findSubjects({ subjects, words }: SubjectWords, typed: string): FoundSubjects | undefined {
  const tokens = tokensOf(typed).filter((token) => !isStopWord(token));
  if (tokens.length === 0) return undefined;
  const stems = Object.keys(words);
  const corrected: FoundSubjects['corrected'] = [];
  const found = tokens.map((token) => {
    const matching = matchingStems(stems, token);
    if (matching.length > 0) return positions(words, matching);
    const understood = correctSpelling(token, stems);
    if (!understood) return new Set<number>();
    corrected.push([token, understood]);
    return positions(words, [understood]);
  });
  const ids = subjects.filter((_, position) => found.every((one) => one.has(position)));
  return { ids: new Set(ids), corrected };
}

function matchingStems(stems: readonly string[], token: string): string[] {
  const stem = stemOf(token);
  return stems.filter((one) => one === stem || one.startsWith(token));
}

function positions(words: SubjectWords['words'], stems: readonly string[]): Set<number> {
  return new Set(stems.flatMap((stem) => words[stem] ?? []));
}
