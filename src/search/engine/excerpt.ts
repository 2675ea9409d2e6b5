import { stemOf, tokensOf } from './tokens.ts';
import type { ConceptFinder } from './vocabulary.ts';

/** A piece of an excerpt, marked if it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The part of a text around what was searched for, of about so many characters, with the matches marked. */
export function excerpt(text: string, stems: ReadonlySet<string>, findConcepts: ConceptFinder, length = 260): Piece[] {
  const words = [...text.matchAll(/[\p{L}\p{N}'\u2019]+/gu)].map((match) => ({
    token: tokensOf(match[0]).join(''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marked = new Set<number>();
  words.forEach(({ token }, index) => {
    if (stems.has(stemOf(token))) marked.add(index);
  });
  for (const { start, end } of findConcepts(words.map(({ token }) => token))) {
    for (let index = start; index < end; index++) marked.add(index);
  }
  const [from, to] = windowAround(
    text,
    [...marked].map((index) => words[index]?.start ?? 0),
    length,
  );
  const pieces: Piece[] = [];
  const push = (piece: string, isMarked: boolean): void => {
    if (piece) pieces.push({ text: piece, marked: isMarked });
  };
  let at = from;
  words.forEach(({ start, end }, index) => {
    if (!marked.has(index) || start < from || end > to) return;
    const between = text.slice(at, start);
    const last = pieces.at(-1);
    // words side by side are one mark
    if (last?.marked && /^[\s-]*$/.test(between)) last.text += text.slice(at, end);
    else {
      push(between, false);
      push(text.slice(start, end), true);
    }
    at = end;
  });
  push(text.slice(at, to), false);
  if (from > 0) pieces.unshift({ text: '… ', marked: false });
  if (to < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** The stretch of the text that holds the most matches, begun and ended at words. */
function windowAround(text: string, matches: readonly number[], length: number): [number, number] {
  if (text.length <= length * 1.3) return [0, text.length];
  const starts = [...matches].sort((a, b) => a - b);
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
