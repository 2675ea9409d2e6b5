import { htmlTokens } from './html-tokens.ts';
import { collapseSpace, type MarkedText, plainText } from './marked-text.ts';

/** A line of a clause: a paragraph, a line of code, or a row of a table with its cells; `head` is a row of headings. */
export interface ClauseLine {
  kind: 'text' | 'code' | 'row' | 'head';
  /** The text of its cells; a paragraph or a line of code has one. */
  cells: string[];
}

/**
 * Returns the lines of a clause's HTML, which is our own: every tag is closed and every attribute quoted. Lines without
 * text are left out, except inside code.
 */
export function clauseLines(html: string): ClauseLine[] {
  return markedLines(html).map(({ kind, cells }) => ({ kind, cells: cells.map(plainText) }));
}

/** Returns the text of a clause's lines, one after the other, in pieces with their inline tags. */
export function markedText(html: string): MarkedText[] {
  return markedLines(html).flatMap(({ cells }) => cells.flat());
}

/** Returns whether a line is a row of a table. */
export function isRow(kind: ClauseLine['kind']): kind is 'row' | 'head' {
  return kind === 'row' || kind === 'head';
}

interface MarkedLine {
  kind: ClauseLine['kind'];
  cells: MarkedText[][];
}

const blocks = new Set(['p', 'div', 'aside', 'blockquote', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'hr']);
const inlines = new Set(['a', 'strong', 'em', 'code', 'sub', 'sup']);

function markedLines(html: string): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let line: MarkedLine = { kind: 'text', cells: [[]] };
  let inHead = false;
  const tags: string[] = [];
  const start = (kind: ClauseLine['kind']) => {
    const isEmpty = line.cells.every((cell) => plainText(cell).trim() === '');
    const isInCode = line.kind === 'code' && kind === 'code';
    if (!isEmpty || isInCode) lines.push({ kind: line.kind, cells: line.cells.map((cell) => tidy(cell, line.kind)) });
    line = { kind, cells: isRow(kind) ? [] : [[]] };
  };
  // a row has white space before its first cell
  const add = (text: string) => line.cells.at(-1)?.push({ text, tags: line.kind === 'code' ? [] : [...tags] });
  for (const { name, closes, text, attributes } of htmlTokens(html)) {
    if (inlines.has(name)) {
      if (closes) tags.pop();
      else tags.push(`<${name}${attributes}>`);
    }
    if (name === 'thead') inHead = !closes;
    if (name === 'pre') start(closes ? 'text' : 'code');
    else if (name === 'tr') start(closes ? 'text' : inHead ? 'head' : 'row');
    else if (name === 'td' || name === 'th') line.cells = closes ? line.cells : [...line.cells, []];
    else if (name === 'br') add(' ');
    else if (name && !isRow(line.kind) && blocks.has(name)) start('text');
    else if (!name && line.kind === 'code') {
      const [first = '', ...others] = text.split('\n');
      add(first);
      for (const other of others) {
        start('code');
        add(other);
      }
    } else if (!name) add(text);
  }
  start('text');
  return lines;
}

function tidy(cell: readonly MarkedText[], kind: ClauseLine['kind']): MarkedText[] {
  return kind === 'code' ? [{ text: plainText(cell).trimEnd(), tags: [] }] : collapseSpace(cell);
}
