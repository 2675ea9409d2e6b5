import { namesToText, textToNames } from './matcher/name-text.ts';
import { numbersToText, textToNumbers } from './number-text.ts';

/** The names of a matcher's features as a file has them: those that a reader knows anyway by their place, and the others. */
export interface FiledNames {
  /** How far each known name is from the one before it in the list of known names. */
  known: string;
  /** The others, as `namesToText` writes them. */
  others: string;
}

/** Returns sorted names as a file has them. */
export function encodeNames(names: readonly string[], known: readonly string[]): FiledNames {
  const wanted = new Set(names);
  const places = known.flatMap((name, place) => (wanted.has(name) ? [place] : []));
  const inKnown = new Set(known);
  return {
    known: numbersToText(places.map((place, index) => place - (places[index - 1] ?? 0))),
    others: namesToText(names.filter((name) => !inKnown.has(name))),
  };
}

/** Returns the names that were encoded with the same known names, sorted. */
export function decodeNames({ known: gaps, others }: FiledNames, known: readonly string[]): string[] {
  let place = 0;
  const listed = textToNumbers(gaps).map((gap) => {
    place += gap;
    return known[place] ?? '';
  });
  return [...listed, ...textToNames(others)].sort();
}
