import { type ClauseChange, clausesOfChange } from './clause-change.ts';
import type { WordsElsewhere } from './clause-details.ts';
import { clauseBreak } from './word-tokens.ts';
import { excerptOf } from './words.ts';

/** The number of consecutive words from which they are said to have gone to another clause: all the same to the character. */
const fewestWords = 10;

/** The most characters of words that are quoted. */
const longest = 60;

/**
 * Adds to each change whose words stood in another clause before, or stand in another now, what these are and the label of
 * that clause: its redline marks them as added or removed, although they only moved. Edits `changes`.
 */
export function nameWordsElsewhere(changes: readonly ClauseChange[]): void {
  const gone = changes.flatMap((change) => marksOf(change, 'removed'));
  const places = new Map<string, { mark: Mark; at: number }[]>();
  for (const mark of gone)
    for (const [at, key] of keysOf(mark)) places.set(key, [...(places.get(key) ?? []), { mark, at }]);
  for (const mark of changes.flatMap((change) => marksOf(change, 'added'))) {
    const keys = keysOf(mark);
    for (let at = 0; at < keys.length; at++) {
      const found = (places.get(keys[at]?.[1] ?? '') ?? [])
        .filter((one) => one.mark.change !== mark.change)
        .map((one) => ({ ...one, length: lengthOf(mark, at, one.mark, one.at) }))
        .sort((a, b) => b.length - a.length)[0];
      if (!found) continue;
      const words = excerptOf(
        mark.words
          .slice(at, at + found.length)
          .join(' ')
          .replace(/[,;:]$/, ''),
        longest,
      );
      addDetail(mark.change, { kind: 'words', words, came: found.mark.label });
      addDetail(found.mark.change, { kind: 'words', words, went: mark.label });
      at += found.length - 1;
    }
  }
}

/** Words that a redline marks in one place. */
interface Mark {
  change: ClauseChange;
  /** The label of the clause that has them. */
  label: string;
  words: string[];
}

function marksOf(change: ClauseChange, kind: 'added' | 'removed'): Mark[] {
  const clauses = clausesOfChange(change)[kind === 'added' ? 'to' : 'from'];
  if (change.kind === kind) return clauses.map(({ label, text }) => ({ change, label, words: partsOf(text) }));
  if (change.kind !== 'changed') return [];
  const marks: Mark[] = [];
  let at = 0;
  for (const run of change.lines.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))) {
    if (run.kind !== kind && run.kind !== 'same') continue;
    for (const [index, text] of run.text.split(clauseBreak).entries()) {
      if (index > 0) at++;
      const { label } = clauses[at] ?? clauses[0] ?? {};
      if (run.kind === kind && label) marks.push({ change, label, words: partsOf(text) });
    }
  }
  return marks;
}

function partsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Returns the place and the words of each run of the fewest words. */
function keysOf({ words }: Mark): [number, string][] {
  return words.slice(fewestWords - 1).map((_last, at) => [at, words.slice(at, at + fewestWords).join(' ')]);
}

/** Returns how many words two marks share from a place in each. */
function lengthOf(one: Mark, at: number, other: Mark, otherAt: number): number {
  let length = 0;
  while (one.words[at + length] !== undefined && one.words[at + length] === other.words[otherAt + length]) length++;
  return length;
}

/** Adds a detail to a change; links that went with the words need not be said too. */
function addDetail(change: ClauseChange, detail: WordsElsewhere): void {
  if (change.kind !== 'changed' && change.kind !== 'added' && change.kind !== 'removed') return;
  const label = detail.came ?? detail.went;
  const others = (change.details ?? []).filter((one) => one.kind !== 'link' || one.elsewhere !== label);
  change.details = [...others, detail];
}
