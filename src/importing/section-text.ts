import type { Paragraph, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import type { OutlinedSection } from './outline.ts';

/** Returns a section as the text of its MDX file: front matter, then the body with one sentence a line. */
export function sectionText({ number, skipsNumbers, label, title, nodes }: OutlinedSection): string {
  const root: Root = { type: 'root', children: structuredClone(nodes) };
  visit(root, 'paragraph', breakSentences);
  const body = printer.stringify(root);
  const heading = { number, ...(skipsNumbers ? { skipsNumbers } : {}), ...(label ? { label } : {}), title };
  return `---\n${stringify(heading, { singleQuote: true, lineWidth: 0 })}---\n${body ? `\n${body}` : ''}`;
}

/**
 * Prints text with the first letter of `import` or `export` as an entity at the beginning of a paragraph, where MDX would read
 * code.
 */
const printText: NonNullable<Options['handlers']>['text'] = (node: Text, _parent, state, info) => {
  const text = state.safe(node.value, info);
  const isStart = state.stack.join() === 'paragraph,phrasing' && info.before === '\n';
  return isStart ? text.replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`) : text;
};

const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', emphasis: '_', resourceLink: true, handlers: { text: printText } })
  .freeze();

/** Replaces the space between two sentences with a line break. */
function breakSentences(paragraph: Paragraph): void {
  const starts = sentenceStarts(textOf(paragraph));
  let offset = 0;
  visit(paragraph as unknown as RootContent, (node) => {
    if (!('value' in node)) return;
    const start = offset;
    offset += node.value.length;
    if (node.type === 'text') {
      node.value = node.value.replace(/ /g, (space, at: number) => (starts.has(start + at + 1) ? '\n' : space));
    }
  });
}

/** Returns the offset of each sentence in a text but the first. */
function sentenceStarts(text: string): Set<number> {
  const starts = new Set<number>();
  let sentence = '';
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    if (/\s$/.test(sentence) && !abbreviation.test(sentence) && !label.test(sentence)) starts.add(index);
    sentence = segment;
  }
  return starts;
}

/** A label alone, which belongs to the text that it counts: `1.`, `(a)`, `iv.`. */
const label = /^\(?(?:[\d.]+|[a-z]|[ivxlc]+)[.)]*\s*$/i;

/** Abbreviations that do not end a sentence, even before a capital letter. */
const abbreviation = /(?:^|[\s(])(?:i\.e|e\.g|cf|vs|etc|approx|no|art|sec|fig|mr|mrs|ms|dr|inc|ltd|co|u\.s|st)\.\s*$/i;
