import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { normaliseText, wordsOf } from '../model/words.ts';
import type { DocumentKind } from './document-kind.ts';
import { htmlText } from './html.ts';
import { inlineElements } from './html-elements.ts';
import { findMarkup } from './tags.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Stands for markup inside a word: what it parts may be read as one word or as several. */
const seam = '\u0001';

/**
 * The words of a source, as it is written, that are not among those found, each as often as it is missing. It reads no syntax
 * but what no reader sees: tags, comments, addresses of links, the numbers of lists and footnotes. So it does not share the
 * mistakes of the parser whose work it checks.
 */
export function lostWords(source: string, kind: DocumentKind, found: string): string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(found)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const take = (word: string): boolean => {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    return left > 0;
  };
  const text = kind === 'markdown' ? withoutMarkdown(source) : withoutTags(source, kind);
  const words = normaliseText(kind === 'markdown' ? withoutEntities(text) : decoded(text))
    .toLowerCase()
    .match(new RegExp(`[\\p{L}\\p{N}${seam}]+`, 'gu'));
  const parted = (words ?? []).map((word) => word.split(seam).filter(Boolean));
  // whole words first: a part of another must not take their place
  return [...parted.filter(({ length }) => length === 1), ...parted.filter(({ length }) => length > 1)].flatMap(
    (parts) => lostParts(parts, take),
  );
}

/** Finds the parts of a word, as many of them together as can be. */
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

/** Text without its tags, comments and scripts. */
function withoutTags(text: string, kind: DocumentKind): string {
  let [made, at] = ['', 0];
  for (const markup of findMarkup(text, kind)) {
    if (markup.kind === 'words') continue;
    made += text.slice(at, markup.start) + (inlineElements.has(markup.name) ? seam : ' ');
    at = markup.end;
  }
  return made + text.slice(at);
}

/** The marks before the text of a line: of quotes, lists, numbered ones too. */
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

/** The text of a page whose tags are gone: entities become the characters that they stand for. */
function decoded(text: string): string {
  return htmlText(parser.parse(text.replaceAll('<', '&lt;')));
}

/** Entities that are no letters, by their character; a word with any other is left out, because in code it is none. */
function withoutEntities(text: string): string {
  return text
    .replace(/&(?:nbsp|lt|gt|amp|quot|apos|#39|#34|#160|#x27|#xa0);/gi, ' ')
    .replace(/[\p{L}\p{N}]*&(?:[a-z]+\d*|#\d+|#x[\da-f]+);[\p{L}\p{N}]*/giu, ' ');
}
