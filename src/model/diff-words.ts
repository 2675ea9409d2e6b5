import { diffArrays } from 'diff';
import { spacedLetters, unspacedCharacter } from './words.ts';

/** Consecutive words that stayed the same, were added or were removed. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * Returns the runs of words that turn one text into another: without the removed ones they are the later text to the
 * character, without the added ones the earlier. Changes that stand so near to each other that they read as one are one:
 * what was removed, then what was added.
 */
export function diffWords(from: string, to: string): WordRun[] {
  if (from === to) return from ? [{ kind: 'same', text: from }] : [];
  return joinSame(joinChanges(diffTokens(from, to)).flatMap(runsOf));
}

/** Joins consecutive runs that stayed. */
function joinSame(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === 'same' && last?.kind === 'same') last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

/** The number of changed tokens from which comparing two texts word by word takes seconds. */
const mostEdits = 1500;

function diffTokens(from: string, to: string): WordRun[] {
  // white space is compared apart: many spaces that match would outweigh a run of words that stayed
  const [earlier, later] = [spacedTokens(from), spacedTokens(to)];
  const textsOf = (tokens: readonly SpacedToken[]) => tokens.map(({ text }) => text);
  const parts = diffArrays(textsOf(earlier), textsOf(later), { maxEditLength: mostEdits });
  if (!parts) return diffArrays(sentencesOf(from), sentencesOf(to)).map(sentenceRun);
  let [i, j] = [0, 0];
  return parts.flatMap(({ added, removed, count }): WordRun[] => {
    const [gone, come] = [earlier.slice(i, i + count), later.slice(j, j + count)];
    if (!added) i += count;
    if (!removed) j += count;
    if (added) return [{ kind: 'added', text: come.map(({ space, text }) => space + text).join('') }];
    if (removed) return [{ kind: 'removed', text: gone.map(({ space, text }) => space + text).join('') }];
    return come.flatMap(({ space, text }, index) => sameToken(gone[index]?.space ?? '', space, text));
  });
}

function sentenceRun({ value, added, removed }: { value: string[]; added: boolean; removed: boolean }): WordRun {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
}

/** Returns the runs of a token that stayed, with the white space before it. */
function sameToken(before: string, after: string, text: string): WordRun[] {
  if (before === after) return [{ kind: 'same', text: after + text }];
  const runs: WordRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
    { kind: 'same', text },
  ];
  return runs.filter((run) => run.text !== '');
}

/** A token with the white space before it. */
interface SpacedToken {
  space: string;
  text: string;
}

/** Returns the tokens of a text; the last one is empty and has the white space at the end. */
function spacedTokens(text: string): SpacedToken[] {
  const tokens: SpacedToken[] = [];
  let space = '';
  for (const token of tokensOf(text)) {
    if (token.trim() === '') space += token;
    else {
      tokens.push({ space, text: token });
      space = '';
    }
  }
  return [...tokens, { space, text: '' }];
}

/** Returns the sentences of a text, each with the white space after it; joined they are the text. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;:]\s+)(?=\S)/);
}

/** Returns the number of words in a text; a text without letters and digits has none. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** What one change removes and adds, or what stays. */
type Change = { same: string } | { removed: string; added: string };

function joinChanges(parts: readonly WordRun[]): Change[] {
  const changes: Change[] = [];
  for (const { kind, text } of parts) {
    const last = changes.at(-1);
    if (kind === 'same' && last && 'same' in last) last.same += text;
    else if (kind === 'same') changes.push({ same: text });
    else if (last && 'removed' in last) last[kind] += text;
    else changes.push({ removed: '', added: '', [kind]: text });
  }
  return absorbGaps(changes);
}

/** Joins two changes with what stays between them if that is too little to be read between them. */
function absorbGaps(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    const before = joined.at(-1);
    const after = changes[index + 1];
    if (!change) continue;
    if (
      'same' in change &&
      before &&
      'removed' in before &&
      after &&
      'removed' in after &&
      isGap(change.same, before, after)
    ) {
      before.removed += change.same + after.removed;
      before.added += change.same + after.added;
      index++;
    } else joined.push({ ...change });
  }
  return joined;
}

/** Returns whether the text between two changes has no word, or fewer than a quarter of the words that change around it. */
function isGap(
  text: string,
  before: { removed: string; added: string },
  after: { removed: string; added: string },
): boolean {
  const around = [before.removed, before.added, after.removed, after.added].reduce(
    (sum, one) => sum + countWords(one),
    0,
  );
  return countWords(text) * 4 <= around && countWords(text) <= 3;
}

/** Returns the runs of a change; white space that both sides share at an end stays. */
function runsOf(change: Change): WordRun[] {
  if ('same' in change) return [{ kind: 'same', text: change.same }];
  const { removed, added } = change;
  const lead = removed && added ? sharedLength(/^\s*/, removed, added) : 0;
  const tail = removed && added ? sharedLength(/\s*$/, removed.slice(lead), added.slice(lead)) : 0;
  const runs: WordRun[] = [
    { kind: 'same', text: removed.slice(0, lead) },
    { kind: 'removed', text: removed.slice(lead, removed.length - tail) },
    { kind: 'added', text: added.slice(lead, added.length - tail) },
    { kind: 'same', text: tail ? added.slice(-tail) : '' },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** Returns the length of the white space at an end, if it is the same on both sides. */
function sharedLength(pattern: RegExp, removed: string, added: string): number {
  const [one = '', other = ''] = [pattern.exec(removed)?.[0], pattern.exec(added)?.[0]];
  return one === other ? one.length : 0;
}

/** A word, a number or a domain with the apostrophes, points and commas inside it: `don’t`, `3.5`, `1,000`. */
const word = `${unspacedCharacter}|${spacedLetters}(?:['’.,]${spacedLetters})*`;

const wordPattern = new RegExp(word, 'gu');

/** A word, white space, or one character as readers see it: with its accents, a flag, an emoji of several parts. */
const tokenPattern = new RegExp(
  `${word}|\\s+|\\p{Regional_Indicator}{2}|[^\\p{L}\\p{N}\\s](?:\\p{M}|\\p{Emoji_Modifier}|\\u200d[^\\s])*`,
  'gu',
);

/** Returns the words, the white space and each other character of a text, in their order; joined they are the text. */
function tokensOf(text: string): string[] {
  return text.match(tokenPattern) ?? [];
}
