import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { normaliseText, unspacedCharacter, wordsOf } from '../model/words.ts';
import { withoutInvisible } from '../model/unprintable.ts';
import { withoutControls } from './control-characters.ts';
import type { DocumentKind } from './document-kind.ts';
import { findMarkup } from './find-markup.ts';
import { inlineElements } from './html-elements.ts';
import { htmlText } from './html-nodes.ts';

/**
 * Returns the words of a source that are not in `kept`, each as often as it is missing. It removes only syntax that no reader
 * sees (tags, comments, link targets, the numbers of lists and footnotes) and parses nothing, so that it does not repeat the
 * mistakes of the parser that it checks.
 */
export function lostWords(given: string, kind: DocumentKind, kept: string): string[] {
  const source = withoutControls(given);
  const counts = new Map<string, number>();
  for (const word of wordsOf(withoutRaised(withoutHyphens(kept)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const take = (word: string): boolean => {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    return left > 0;
  };
  const text = kind === 'markdown' ? withoutMarkdown(source) : withoutTags(source, kind);
  const plain = withoutHyphens(kind === 'markdown' ? withoutEntities(text) : withoutInvisible(decodeEntities(text)));
  const words = normaliseText(withoutRaised(plain)).toLowerCase().match(wordsAndSeams);
  const split = (words ?? []).map((word) => word.split(seam).filter(Boolean));
  // whole words first, so that a part of another word does not use them up
  return [...split.filter(({ length }) => length === 1), ...split.filter(({ length }) => length > 1)].flatMap((parts) =>
    lostParts(parts, take),
  );
}

/** Stands for markup inside a word, whose parts a reader may see as one word or as several. */
const seam = '\u0001';

const wordsAndSeams = new RegExp(`${unspacedCharacter}|(?:(?!${unspacedCharacter})[\\p{L}\\p{N}\\p{M}${seam}])+`, 'gu');

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Matches the parts of a word, the longest run first, and returns those that are not found. */
function lostParts(parts: readonly string[], take: (word: string) => boolean): string[] {
  const lost: string[] = [];
  for (let at = 0; at < parts.length;) {
    let end = parts.length;
    while (end > at && !take(parts.slice(at, end).join(''))) end--;
    if (end === at) lost.push(parts[at] ?? '');
    at = Math.max(end, at + 1);
  }
  return lost;
}

/** Returns a text without its tags, comments and scripts. */
function withoutTags(text: string, kind: DocumentKind): string {
  let [result, at] = ['', 0];
  for (const markup of findMarkup(text, kind)) {
    if (markup.kind === 'text') continue;
    result += text.slice(at, markup.start) + (inlineElements.has(markup.name) ? seam : ' ');
    at = markup.end;
  }
  return result + text.slice(at);
}

/** Matches the markers before the text of a line: of quotes and lists. */
const lineStart = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])(?:[ \t]+|(?=>)|$))+/gm;

function withoutMarkdown(source: string): string {
  const text = source
    .replace(/^((?:[ \t>*+-]|\d+[.)] )*(?:`{3,}|~{3,}))[^`\n]*$/gm, '$1')
    .replace(lineStart, ' ')
    .replace(/<([a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/gi, ' $1 ');
  const labels = new Set<string>();
  const withoutDefinitions = text.replace(
    /^[ \t]*\[(?!\^)([^\]\n]+)\]:[ \t]*(?:\n[ \t]*)?(?:<[^>\n]*>|\S+)(?:[ \t]*\n?[ \t]*(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/gm,
    (_all, label: string) => {
      labels.add(label.toLowerCase());
      return ' ';
    },
  );
  return withoutTags(withoutDefinitions, 'markdown')
    .replace(/\[\^[^\]\s]+\]:?/g, ' ')
    .replace(/\]\(\s*(?:<[^>\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)/g, seam)
    .replace(/\]\[([^\]]*)\]/g, (all, label: string) => (labels.has(label.toLowerCase()) ? seam : all))
    .replace(/!\[|[[\]\\*_~`]/g, seam);
}

/** Returns the text of a page without tags, with its entities decoded. */
function decodeEntities(text: string): string {
  return htmlText(parser.parse(text.replaceAll('<', '&lt;')));
}

/** Removes soft hyphens, which show only where a line ends. */
function withoutHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** Writes raised and lowered digits as words of their own, as a source with an element or sign for them has them. */
function withoutRaised(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ₀-₉]+/g, (digits) => ` ${digits.normalize('NFKC')} `);
}

/** Removes entities. A word that contains the entity of a letter goes too, because code shows it as it is written. */
function withoutEntities(text: string): string {
  return text
    .replace(/&(?:nbsp|lt|gt|amp|quot|apos|#39|#34|#160|#x27|#xa0);/gi, ' ')
    .replace(/[\p{L}\p{N}]*&(?:[a-z]+\d*|#\d+|#x[\da-f]+);[\p{L}\p{N}]*/giu, ' ');
}
