import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Returns the text of each clause that a redline's HTML shows of one of its revisions: without what was added it is the
 * earlier one's, without what was removed the later one's. Labels, permalinks and remarks of the redline are no text.
 */
export function shownClauses(html: string, without: 'added' | 'removed'): string[] {
  const clauses: string[] = [];
  visit(parser.parse(html) as Root, 'element', (node) => {
    const change = node.properties.dataChange;
    if (!classesOf(node).includes('change') || change === without) return;
    const body = node.children.filter((child) => child.type !== 'element' || !classesOf(child).includes('cited'));
    const text = linesOf(body, without === 'added' ? 'ins' : 'del', without);
    clauses.push(...text.split(`\n${clauseBreak}\n`));
  });
  return clauses;
}

/** Returns the text of a clause's own HTML as readers see it: its lines, and in rows a bar after each cell. */
export function linesOfHtml(html: string): string {
  return linesOf((parser.parse(html) as Root).children, '', '');
}

/** Stands for a break between clauses that a redline shows as one change. */
const clauseBreak = '\ue001';

const blocks = new Set(['p', 'div', 'aside', 'blockquote', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'pre']);

/** Stands for a space in code, where white space is shown as it is. */
const codeSpace = '\ue000';

function linesOf(nodes: readonly RootContent[], dropped: string, without: string): string {
  const textOf = (node: RootContent, inCode = false): string => {
    if (node.type === 'text') return inCode ? node.value.replaceAll(' ', codeSpace) : node.value.replace(/\s+/g, ' ');
    if (node.type !== 'element' || node.tagName === dropped || isRemark(node)) return '';
    if (classesOf(node).includes('break')) return `\n${clauseBreak}\n`;
    if (node.tagName === 'br') return ' ';
    const isTable = ['table', 'thead', 'tbody', 'tr'].includes(node.tagName);
    const inner = node.children
      .filter(({ type }) => !isTable || type === 'element')
      .map((child) => textOf(child, inCode || node.tagName === 'pre'))
      .join('');
    if (node.tagName === 'td' || node.tagName === 'th')
      return node.properties.dataCell === without ? '' : `${inner.trim()}|`;
    return blocks.has(node.tagName) ? `\n${inner}\n` : inner;
  };
  return nodes
    .map((node) => textOf(node))
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().replaceAll(codeSpace, ' ').trimEnd())
    .filter((line) => line === clauseBreak || line.replaceAll('|', ''))
    .join('\n');
}

/** Returns whether an element is the redline's own: a label for screen readers, or what changed besides words. */
function isRemark(node: Element): boolean {
  return classesOf(node).some((name) => ['visually-hidden', 'details'].includes(String(name)));
}

function classesOf({ properties: { className } }: Element): (string | number)[] {
  return Array.isArray(className) ? className : [];
}
