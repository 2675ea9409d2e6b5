import { frameworkFinder, type FrameworkNames, spellings } from './framework-names.ts';
import { keyOf, prefixesOf } from './item-keys.ts';
import { isStopWord } from './stop-words.ts';
import { tokensOf } from './tokens.ts';

/** The item of a framework that a query names. */
export interface NamedItem {
  key: string;
  /** The ids of the frameworks that the query names; empty for all. */
  frameworks: string[];
  /** The query without the item and the framework. */
  rest: string;
}

/**
 * Returns a function that returns the item that a query names, such as `A.12.3.1`, `ISO 27001 8.13` or `Art. 28 (3) (g) GDPR`;
 * otherwise `undefined`. A number alone needs a word or a framework beside it; an item that only has parts, such as `Article
 * 28`, must be all that the query says.
 */
export function itemFinder(frameworks: readonly FrameworkNames[]): (query: string) => NamedItem | undefined {
  const findFramework = frameworkFinder(frameworks);
  const patterns = new Map(frameworks.map((framework) => [framework.id, patternsOf(framework)]));
  return (query) => {
    const named = findFramework(query);
    const ids = named?.frameworks ?? [...patterns.keys()];
    // as long as it was, so that the places of what is left do not change
    const text = named
      ? query.slice(0, named.start) + mark.repeat(named.end - named.start) + query.slice(named.end)
      : query;
    const candidates = inOrder(ids.flatMap((id) => patterns.get(id) ?? [])).flatMap(
      ({ shape, pattern, isCertain, isWhole }) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const [found, word, number = ''] = match;
          const [before, after] = [text.slice(0, match.index), text.slice(match.index + found.length)];
          const isSaid = word || isCertain || /\d\s?\(/.test(number) || isBeside(before, after);
          const rest = `${before} ${after}`.replaceAll(mark, ' ').trim().replace(/\s+/g, ' ');
          if (!isSaid || (isWhole && tokensOf(rest).some((token) => !isStopWord(token)))) return [];
          return [{ shape, word, item: { key: keyOf(number), frameworks: named?.frameworks ?? [], rest } }];
        }),
    );
    const [first] = candidates;
    // some frameworks have no word for what others call an article
    return (candidates.find(({ shape, word }) => word && shape === first?.shape) ?? first)?.item;
  };
}

/** A sign that stands for the name of a framework in a text. */
const mark = '\uE000';

interface ItemPattern {
  shape: string;
  /** Finds the word before an item and its number. */
  pattern: RegExp;
  /** Whether such a number cannot mean anything else. */
  isCertain: boolean;
  /** Whether such a number names an item that only has parts. */
  isWhole: boolean;
}

/** Returns the patterns of a framework's numbers, also of those that only have parts. */
function patternsOf({ words, shapes }: FrameworkNames): ItemPattern[] {
  const before = words.length > 0 ? String.raw`(?:(${words.map(spellings).join('|')})s?\b[\s.,:]*)?` : '()';
  return [...new Set(shapes.flatMap((shape) => [shape, ...prefixesOf(shape.split('.'))]))].map((shape) => {
    const parts = shape.split('.');
    const [first = ''] = parts;
    const numbers = parts.filter((part) => part === '#').length;
    const isLong = first.length > 1;
    return {
      shape,
      // a questionnaire counts its questions on a control: BCR-08.1
      pattern: new RegExp(
        String.raw`(?<![\w.&])${before}(${numberSource(parts)})${isLong ? String.raw`(?:\.\d)?` : ''}(?![\w&]|[.-]\d)`,
        'gi',
      ),
      isCertain: first !== '#' && (isLong || numbers > 1),
      isWhole: parts.length === 1 || (parts.length === 2 && first.length === 1 && first !== '#'),
    };
  });
}

/** Returns the source of a pattern of the ways to write a number of a shape: 28(3)(g), 28.3.g, 28 (3) (g). */
function numberSource(parts: readonly string[]): string {
  const source = parts.map((part, index) => {
    if (part === '#') return `${between(parts[index - 1])}\\d{1,3}`;
    if (part === '@') return String.raw`(?:\s?\))?\s?[.(]?\s?[a-z]`;
    return part;
  });
  return `${source.join('')}${parts.length > 1 && parts[0] === '#' ? String.raw`(?:\s?\))?` : ''}`;
}

/** Returns the source of a pattern of the signs between a number and the part before it. */
function between(part: string | undefined): string {
  if (part === undefined) return '';
  return part === '#' ? String.raw`(?:\s?\))?\s?[.(]\s?` : String.raw`[\s.-]{0,2}`;
}

/** Returns patterns without those of a shape that came before, the longest shapes first. */
function inOrder(patterns: readonly ItemPattern[]): ItemPattern[] {
  return patterns.toSorted((a, b) => b.shape.split('.').length - a.shape.split('.').length);
}

/** Returns whether the name of a framework stands beside what is between two texts: `GDPR 28`, `28 of the GDPR`. */
function isBeside(before: string, after: string): boolean {
  return /\uE000[\s,:;–-]*$/.test(before) || /^[\s,]*(?:of|in|from)?\s*(?:the\s+)?\uE000/.test(after);
}
