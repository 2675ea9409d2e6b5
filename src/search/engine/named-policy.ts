import { namedSection, type NamedSection } from './named-section.ts';
import type { PolicyName } from './record.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf, tokensOf } from './tokens.ts';

/** Policies that words of a query name, and where: those from `start` up to, but not including, `end`. */
export interface PolicyMention {
  /** Ids of the policies: several if they share the name. */
  policies: string[];
  start: number;
  /** The end of the words that only this name has: `access control` of `access control policy`. */
  ownEnd: number;
  end: number;
}

/** The words that name a kind of document. Readers call a procedure a policy, and the reverse. */
const kindWords = new Set(
  'policy policies procedure procedures standard standards plan plans guideline guidelines agreement document'
    .split(' ')
    .map(stemOf),
);

/** Finds the policies that queries name. */
export interface PolicyFinder {
  /**
   * Returns the longest mention of a policy, by its title or with another kind of document at its end: `access control
   * standard`. With `any`, the kind may be missing.
   */
  mention: (words: readonly string[], kind?: 'any') => PolicyMention | undefined;
  /** Returns the section that a query consists of together with the name of its policy, which may lack the kind: `incident response §4`. */
  section: (query: string) => (NamedSection & { policies: string[] }) | undefined;
}

/** Returns a finder of these policies. */
export function policyFinder(policies: readonly PolicyName[]): PolicyFinder {
  const names = policies.map(({ id, title }) => ({ id, ...nameOf(title) }));
  const mention: PolicyFinder['mention'] = (words, kind) => {
    const stems = words.map(stemOf);
    const found = names.flatMap(({ id, own, isWhole }) =>
      placesOf(own, stems).flatMap((start): PolicyMention[] => {
        const ownEnd = start + own.length;
        const hasKind = kindWords.has(stems[ownEnd] ?? '');
        if (kind !== 'any' && !hasKind && !isWhole) return [];
        return [{ policies: [id], start, ownEnd, end: hasKind ? ownEnd + 1 : ownEnd }];
      }),
    );
    return longest(found);
  };
  return {
    mention,
    section: (query) => {
      for (const [name, rest] of splits(query)) {
        const section = namedSection(rest);
        const found = section && mention(tokensOf(name), 'any');
        if (found && isAll(tokensOf(name), found)) return { ...section, policies: found.policies };
      }
      return undefined;
    },
  };
}

/** Returns the title of a policy without the kind of document at its end: `Access control` of `Access control policy`. */
function shortTitle(title: string): string {
  const last = /\s+([\p{L}\p{N}]+)$/u.exec(title);
  return last && kindWords.has(stemOf(last[1]?.toLowerCase() ?? '')) ? title.slice(0, last.index) : title;
}

/** Returns the stems of a title without the kind of document at its end, and whether it has no such kind. */
function nameOf(title: string): { own: string[]; isWhole: boolean } {
  const short = shortTitle(title);
  return { own: tokensOf(short).map(stemOf), isWhole: short === title };
}

/** Returns where words occur in others, one after the other. */
function placesOf(words: readonly string[], others: readonly string[]): number[] {
  return others.flatMap((_, start) => (words.every((word, index) => others[start + index] === word) ? [start] : []));
}

/** Returns the longest mention, together with the policies that have the same name. */
function longest(mentions: readonly PolicyMention[]): PolicyMention | undefined {
  const [best] = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!best) return undefined;
  const same = mentions.filter(({ start, end }) => start === best.start && end === best.end);
  return { ...best, policies: [...new Set(same.flatMap(({ policies }) => policies))] };
}

/** Returns whether a mention has all words that are not too common to search for. */
function isAll(words: readonly string[], { start, end }: PolicyMention): boolean {
  return words.every((word, index) => (start <= index && index < end) || isStopWord(word));
}

/** Returns a query split between two words in each way, and each of the two parts as the first. */
function splits(query: string): [string, string][] {
  const words = query.split(/[\s,:]+/).filter(Boolean);
  return words.slice(1).flatMap((_, index): [string, string][] => {
    const [before, after] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return [
      [before, after],
      [after, before],
    ];
  });
}
