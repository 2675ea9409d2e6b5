import type { ConceptFinder } from './concept-finder.ts';
import { stemOf, tokensOf } from './tokens.ts';

/** A part of an excerpt; marked if it matches the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Returns the part of a text, about `length` characters long, that matches the query best, with the matches marked. */
export function excerpt(
  text: string,
  stems: ReadonlySet<string>,
  findConcepts: ConceptFinder,
  length = 260,
): ExcerptPart[] {
  const words = wordsOf(text);
  const concepts = findConcepts(words.map(({ token }) => token));
  const matches = words.filter(
    ({ token }, index) => stems.has(stemOf(token)) || concepts.some(({ start, end }) => start <= index && index < end),
  );
  const starts = matches.map(({ start }) => start);
  const [from, to] = bestWindow(text, starts, length);
  const shown = matches.filter(({ start, end }) => start >= from && end <= to);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...markedParts(text, shown, from, to),
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

interface PlacedWord {
  token: string;
  start: number;
  end: number;
}

function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}'\u2019]+/gu)].map((match) => ({
    token: tokensOf(match[0]).join(''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Splits a stretch of the text into marked and other parts; adjacent marked words are one part. */
function markedParts(text: string, matches: readonly PlacedWord[], from: number, to: number): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const { start, end } of matches) {
    const between = text.slice(at, start);
    const last = parts.at(-1);
    if (last && /^[\s-]*$/.test(between)) last.text += text.slice(at, end);
    else parts.push({ text: between, marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** Returns the start and end of the stretch that holds the most matches; it begins and ends between words. */
function bestWindow(text: string, starts: readonly number[], length: number): [number, number] {
  if (text.length <= length * 1.3) return [0, text.length];
  let best = { from: 0, count: -1 };
  for (const start of [0, ...starts]) {
    const from = Math.max(0, start - 60);
    const count = starts.filter((match) => match >= from && match < from + length).length;
    if (count > best.count) best = { from, count };
  }
  const from = best.from === 0 ? 0 : text.indexOf(' ', best.from) + 1;
  const cut = text.lastIndexOf(' ', from + length);
  return [from, from + length >= text.length || cut <= from ? text.length : cut];
}
