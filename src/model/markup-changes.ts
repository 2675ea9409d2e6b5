import { redlineStrings as words } from '../strings/index.ts';
import { markedClauses } from './clause-group.ts';
import type { DiffableClause } from './diff-input.ts';
import type { LineChange } from './diff-lines.ts';
import { type MarkedText, takeFrom } from './marked-text.ts';
import { excerptOf, wordsOf } from './words.ts';

/** Words that stayed and whose markup changed. `from` and `to` are the markup in words: `plain`, `bold and italic`. */
export interface MarkupChange {
  kind: 'markup';
  words: string;
  from: string;
  to: string;
}

/** Returns the changes of the markup of words that stayed in `lines`. A link is no markup, and that of punctuation alone is left out. */
export function markupChanges(
  from: readonly DiffableClause[],
  to: readonly DiffableClause[],
  lines: readonly LineChange[],
): MarkupChange[] {
  const [takeEarlier, takeLater] = [takeFrom(markedClauses(from)), takeFrom(markedClauses(to))];
  const changes: MarkupChange[] = [];
  let open: MarkupChange | undefined;
  // what stands between two words of which the markup changed alike belongs to them
  let between = '';
  for (const { kind, text } of lines.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))) {
    const before = kind === 'added' ? [] : takeEarlier(text.length).flatMap(markupOfEach);
    const after = kind === 'removed' ? [] : takeLater(text.length).flatMap(markupOfEach);
    if (kind === 'added') between += text;
    if (kind !== 'same') continue;
    for (const [index, character] of text.split('').entries()) {
      const [one = '', other = ''] = [before[index], after[index]];
      const isAlike = open?.from === one && open.to === other;
      if (open && isAlike) open.words += between + character;
      else if (one !== other && character.trim()) {
        open = { kind: 'markup', words: character, from: one, to: other };
        changes.push(open);
      } else if (open && !character.trim()) {
        between += character;
        continue;
      } else open = undefined;
      between = '';
    }
  }
  const withWords = changes.filter(({ words }) => wordsOf(words).length > 0);
  return withWords.map((change) => ({
    ...change,
    words: excerptOf(change.words.replace(/\s+/g, ' ').trim(), longest),
  }));
}

/** The most characters of words that are quoted. */
const longest = 80;

const names: ReadonlyMap<string, string> = new Map(Object.entries(words.markup));

/** Returns the markup of each character of a piece, in words. */
function markupOfEach({ text, tags }: MarkedText): string[] {
  const found = tags.flatMap((tag) => names.get(/^<(\w+)/.exec(tag)?.[1] ?? '') ?? []);
  const markup = words.markups([...new Set(found)].sort()) || words.plain;
  return text.split('').map(() => markup);
}
