import { spacedTokens } from './word-tokens.ts';

/** The lengths of what two texts share at their beginnings and at their ends. */
export interface SharedEnds {
  lead: number;
  tail: number;
}

/** Returns how much two texts share at both ends, in whole words and whole runs of white space; the ends come first. */
export function sharedEnds(one: string, other: string): SharedEnds {
  const [starts, otherStarts] = [tokenStarts(one), tokenStarts(other)];
  const most = Math.min(one.length, other.length);
  let tail = 0;
  for (let length = 1; length <= most && one.at(-length) === other.at(-length); length++)
    if (starts.has(one.length - length) && otherStarts.has(other.length - length)) tail = length;
  let lead = 0;
  for (let length = 1; length <= most - tail && one[length - 1] === other[length - 1]; length++)
    if (starts.has(length) && otherStarts.has(length)) lead = length;
  return { lead, tail };
}

/** Returns where the tokens of a text and the white space between them begin, the end of the text included. */
function tokenStarts(text: string): Set<number> {
  let at = 0;
  const starts = new Set<number>();
  for (const { space, text: token } of spacedTokens(text)) {
    starts.add(at).add(at + space.length);
    at += space.length + token.length;
  }
  return starts.add(at);
}
