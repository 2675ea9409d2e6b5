import { quotedParameter } from '../model/quoted-parameter.ts';
import { findQuotedWords } from '../model/quoted-words.ts';

/** What stands in a clause's element and is not of its words: marks, controls, notes of the site and clauses below it. */
const others = '.mark, .cite, .citing, certificate-status, .certified, [data-clause]';

/** Returns the words of a clause as its element has them, with white space collapsed. */
export function clauseWords(clause: HTMLElement): string {
  return textsOf(clause)
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks the words that the URL quotes in the clause that it names. Without them, the clause stays marked as a whole. */
export function markQuotedWords(): void {
  const words = new URLSearchParams(location.search).get(quotedParameter);
  const clause = document.getElementById(location.hash.slice(1));
  if (!words || !clause) return;
  const texts = textsOf(clause);
  const found = findQuotedWords(texts.map(({ data }) => data).join(''), words);
  if (!found) return;
  let offset = 0;
  for (const text of texts) {
    const { length } = text;
    const [start, end] = [Math.max(found.start - offset, 0), Math.min(found.end - offset, length)];
    offset += length;
    if (start >= end) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    range.surroundContents(document.createElement('mark'));
  }
}

function textsOf(clause: HTMLElement): Text[] {
  const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.parentElement?.closest(others) === clause) texts.push(node);
  }
  return texts;
}
