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
  const lines: ClauseLine[] = [];
  let line: ClauseLine = { kind: 'text', cells: [''] };
  let inHead = false;
  const start = (kind: ClauseLine['kind']) => {
    const isEmpty = line.cells.every((cell) => cell.trim() === '');
    const isInCode = line.kind === 'code' && kind === 'code';
    if (!isEmpty || isInCode) lines.push({ kind: line.kind, cells: line.cells.map((cell) => tidy(cell, line.kind)) });
    line = { kind, cells: isRow(kind) ? [] : [''] };
  };
  for (const { name, closes, text } of htmlTokens(html)) {
    if (name === 'thead') inHead = !closes;
    if (name === 'pre') start(closes ? 'text' : 'code');
    else if (name === 'tr') start(closes ? 'text' : inHead ? 'head' : 'row');
    else if (name === 'td' || name === 'th') line.cells = closes ? line.cells : [...line.cells, ''];
    else if (name === 'br') add(line, ' ');
    else if (name && !isRow(line.kind) && blocks.has(name)) start('text');
    else if (!name && line.kind === 'code') {
      const [first = '', ...others] = text.split('\n');
      add(line, first);
      for (const other of others) {
        start('code');
        add(line, other);
      }
    } else if (!name) add(line, text);
  }
  start('text');
  return lines;
}

/** Returns whether a line is a row of a table. */
export function isRow(kind: ClauseLine['kind']): kind is 'row' | 'head' {
  return kind === 'row' || kind === 'head';
}

/** A link of a clause: its words and its URL. */
export interface ClauseLink {
  words: string;
  url: string;
}

/** Returns the links of a clause's HTML in their order. */
export function clauseLinks(html: string): ClauseLink[] {
  const links: ClauseLink[] = [];
  let open: ClauseLink | undefined;
  for (const { name, closes, text, attributes } of htmlTokens(html)) {
    if (name === 'a' && !closes) open = { words: '', url: decode(/\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '') };
    else if (name === 'a' && open) {
      links.push({ ...open, words: tidy(open.words, 'text') });
      open = undefined;
    } else if (!name && open) open.words += text;
  }
  return links;
}

const blocks = new Set(['p', 'div', 'aside', 'blockquote', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'hr']);

interface HtmlToken {
  /** The name of a tag; empty for text. */
  name: string;
  closes: boolean;
  attributes: string;
  text: string;
}

function htmlTokens(html: string): HtmlToken[] {
  return [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/gi)].map(
    ([, slash = '', name = '', attributes = '', text = '']) => ({
      name: name.toLowerCase(),
      closes: slash === '/',
      attributes,
      text: decode(text),
    }),
  );
}

function add(line: ClauseLine, text: string): void {
  const last = line.cells.length - 1;
  // a row has white space before its first cell
  if (last >= 0) line.cells[last] += text;
}

function tidy(text: string, kind: ClauseLine['kind']): string {
  return kind === 'code' ? text.trimEnd() : text.replace(/\s+/g, ' ').trim();
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named.get(name) ?? whole),
  );
}
