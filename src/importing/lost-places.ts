import { excerptOf, wordsOf } from '../model/words.ts';
import type { SourceText } from './prepare-document.ts';

/** Returns where lost words stand, a text for each line: `line 12: “thirty days”`. `kept` is the text that was imported. */
export function lostPlaces(lost: readonly string[], sources: readonly SourceText[], kept: string): string[] {
  const pairs = pairsOf(wordsOf(kept));
  const lines = sources.flatMap((source) => linesOf(source));
  const places = new Map<Line | undefined, string[]>();
  for (const word of lost) {
    const found = lines.filter(
      ({ words, places: used }) => words.filter((one) => one === word).length > (used.get(word) ?? 0),
    );
    const line = best(found, word, pairs);
    line?.places.set(word, (line.places.get(word) ?? 0) + 1);
    places.set(line, [...(places.get(line) ?? []), word]);
  }
  return [...places]
    .sort(([a], [b]) => (a ? lines.indexOf(a) : lines.length) - (b ? lines.indexOf(b) : lines.length))
    .map(([line, words]) => `${line ? `${line.name}: ` : ''}“${words.join(' ')}”`);
}

/** A line of a document, or a paragraph of one that has no lines. */
interface Line {
  name: string;
  words: readonly string[];
  /** How often each word was found to be lost here. */
  places: Map<string, number>;
}

function linesOf({ text, name, converted }: SourceText): Line[] {
  return (converted?.words ?? text).split(/\r\n?|\n/).map((line, index) => {
    const readable = line.replace(/<[^>]*>/g, ' ');
    const place = converted ? `in “${excerptOf(readable.replace(/\s+/g, ' ').trim(), 60)}”` : `line ${index + 1}`;
    return { name: name === undefined ? place : `${name}, ${place}`, words: wordsOf(readable), places: new Map() };
  });
}

/** Returns the line in which most words beside `word` are not beside it in the imported text. */
function best(lines: readonly Line[], word: string, pairs: ReadonlySet<string>): Line | undefined {
  const strangeness = ({ words }: Line): number => {
    const around = words.flatMap((one, at) =>
      one === word ? [...pairsOf(words.slice(Math.max(0, at - 1), at + 2))] : [],
    );
    return around.filter((pair) => !pairs.has(pair)).length;
  };
  return lines.toSorted((a, b) => strangeness(b) - strangeness(a))[0];
}

function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
