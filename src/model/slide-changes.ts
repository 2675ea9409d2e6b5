import { clauseBreak, type SpacedToken } from './word-tokens.ts';

/** A number of consecutive tokens that stayed, were added or were removed. */
export interface TokenPart {
  kind: 'same' | 'added' | 'removed';
  count: number;
}

/**
 * Returns the parts of a comparison with additions and removals that begin where a sentence does, if the tokens around
 * them allow it: “If you {+ask, we answer. If you+} pay” becomes “{+If you ask, we answer. +}If you pay”.
 */
export function slideChanges(
  parts: readonly TokenPart[],
  earlier: readonly SpacedToken[],
  later: readonly SpacedToken[],
): TokenPart[] {
  const slid = parts.map((part) => ({ ...part }));
  let [i, j] = [0, 0];
  for (const [index, part] of slid.entries()) {
    const [before, after] = [slid[index - 1], slid[index + 1]];
    if (part.kind !== 'same' && before?.kind === 'same' && after?.kind === 'same') {
      const [tokens, at] = part.kind === 'added' ? [later, j] : [earlier, i];
      const by = bestSlide(tokens, at, part.count, before.count, after.count);
      before.count += by;
      after.count -= by;
      i += by;
      j += by;
    }
    if (part.kind !== 'added') i += part.count;
    if (part.kind !== 'removed') j += part.count;
  }
  return slid;
}

/** Returns by how many tokens a change should begin later, or earlier if it is negative. */
function bestSlide(tokens: readonly SpacedToken[], at: number, count: number, left: number, right: number): number {
  const isAlike = (one: number, other: number) => tokens[one]?.text === tokens[other]?.text;
  let [first, last] = [0, 0];
  while (-first < left && isAlike(at + first - 1, at + first - 1 + count)) first--;
  while (last < right && isAlike(at + last, at + last + count)) last++;
  const slides = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const rank = (by: number) => beginning(tokens, at + by) * 1000 - Math.abs(by);
  return slides.reduce((best, by) => (rank(by) > rank(best) ? by : best), 0);
}

/** Returns 2 if a clause begins at a token, 1 if a sentence does, and otherwise 0. */
function beginning(tokens: readonly SpacedToken[], at: number): number {
  const before = tokens[at - 1]?.text;
  if (before === undefined || before === clauseBreak) return 2;
  if (/^[。！？]$/u.test(before)) return 1;
  const closed = /^["”’)]$/u.test(before) ? tokens[at - 2]?.text : before;
  return tokens[at]?.space !== '' && /^[.!?:;]$/.test(closed ?? '') ? 1 : 0;
}
