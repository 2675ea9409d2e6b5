import { diffArrays } from 'diff';
import type { WordRun } from './word-run.ts';
import { slideChanges, type TokenPart } from './slide-changes.ts';
import { sentencesOf, type SpacedToken, spacedTokens } from './word-tokens.ts';

/** The number of changed tokens from which comparing two texts word by word takes seconds. */
const mostEdits = 1500;

/** Returns the runs that turn one text into another, word by word, or sentence by sentence if too many words changed. */
export function diffTokens(from: string, to: string): WordRun[] {
  // white space is compared apart: many spaces that match would outweigh a run of words that stayed
  const [earlier, later] = [spacedTokens(from), spacedTokens(to)];
  const parts = diffArrays(textsOf(earlier), textsOf(later), { maxEditLength: mostEdits });
  if (!parts)
    return diffArrays(sentencesOf(from), sentencesOf(to)).map((part) => ({
      kind: kindOf(part),
      text: part.value.join(''),
    }));
  let [i, j] = [0, 0];
  const found = parts.map((part): TokenPart => ({ kind: kindOf(part), count: part.count }));
  return slideChanges(found, earlier, later).flatMap(({ kind, count }): WordRun[] => {
    const [gone, come] = [earlier.slice(i, i + count), later.slice(j, j + count)];
    if (kind !== 'added') i += count;
    if (kind !== 'removed') j += count;
    if (kind === 'same')
      return come.flatMap(({ space, text }, index) => sameToken(gone[index]?.space ?? '', space, text));
    return [{ kind, text: (kind === 'added' ? come : gone).map(({ space, text }) => space + text).join('') }];
  });
}

function textsOf(tokens: readonly SpacedToken[]): string[] {
  return tokens.map(({ text }) => text);
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): WordRun['kind'] {
  return added ? 'added' : removed ? 'removed' : 'same';
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
