import { type Note, noteOnLines } from '../note.ts';
import type { Omission } from '../omissions.ts';
import { toSubscript, toSuperscript } from '../raised-text.ts';
import { changeText, indentOf, type SourceLine } from './source-lines.ts';

/** Lines in plain Markdown, with what was removed from them and notes on it. */
export interface PlainLines {
  lines: SourceLine[];
  omissions: Omission[];
  notes: Note[];
}

/**
 * Replaces what only some dialects of Markdown know: attributes in braces (`{#id .class}`), blocks between `:::` or below
 * `!!!`, `[!NOTE]`, `H~2~O` and `10^6^`.
 */
export function plainLines(lines: readonly SourceLine[]): PlainLines {
  const omissions: Omission[] = [];
  const seen = { attributes: [] as number[], blocks: [] as number[], raised: [] as number[] };
  const omit = (kind: keyof typeof seen, line: number, text: string): '' => {
    seen[kind].push(line);
    omissions.push({ text });
    return '';
  };
  let admonition: number | undefined;
  const plain = changeText(lines, ({ text, line }) => {
    if (admonition !== undefined && text.trim()) {
      if (indentOf(text) >= admonition + 4) return text.replace(/^(?:\t| {4})/, '');
      admonition = undefined;
    }
    const [, indent, kind, title] = /^(\s*)(?:!!!|\?\?\?\+?)\s+([\w-]+)[^"]*(?:"(.*)")?\s*$/.exec(text) ?? [];
    if (kind) {
      admonition = indentOf(indent ?? '');
      omit('blocks', line, title === undefined ? '' : kind);
      return `${indent}**${title || capitalised(kind)}**  `;
    }
    const [, before, attributes] = /^([\s>]*):{3,}\s*(.*?)\s*:*\s*$/.exec(text) ?? [];
    if (before !== undefined) return `${before}${blockTitle(attributes ?? '', (words) => omit('blocks', line, words))}`;
    return text
      .replace(/^([\s>]*)\[!(\w+)\]\s*$/, (_all, quote: string, word: string) => {
        seen.blocks.push(line);
        return `${quote}**${capitalised(word.toLowerCase())}**  `;
      })
      .replace(
        /^(\s*#{1,6}\s.*?)\s*\{:?\s*((?:[#.][\w:.-]+|[\w-]+=\S+|-)(?:\s+[^{}]*)?)\}\s*#*\s*$/,
        (_all, heading: string, words: string) => withAnchor(heading, words) + omit('attributes', line, words),
      )
      .replace(/^\s*\{:\s*[^{}]*\}\s*$/, (words) => omit('attributes', line, words))
      .replace(/([\])])\{:?\s*((?:[#.][\w:.-]+|[\w-]+=\S+)(?:\s+[^{}]*)?)\}/g, (_all, mark: string, words: string) => {
        return mark + omit('attributes', line, words);
      })
      .replace(/(?<=[\p{L}\d)])~(\d{1,3}[+-]?)~(?!~)/gu, (_all, digits: string) => {
        seen.raised.push(line);
        return toSubscript(digits) ?? digits;
      })
      .replace(/(?<=[\p{L}\d)])\^([+-]?\d{1,3})\^/gu, (_all, digits: string) => {
        seen.raised.push(line);
        return toSuperscript(digits) ?? digits;
      });
  });
  return {
    lines: plain,
    omissions,
    notes: [
      ...noteOnLines('Attributes in braces are removed.', seen.attributes),
      ...noteOnLines('The block that is set apart is read as text; its title is bold.', seen.blocks),
      ...noteOnLines('A raised or lowered number is written with a character for it.', seen.raised),
    ],
  };
}

/** Returns a heading with an anchor for the id in its attributes, so that links find it. */
function withAnchor(heading: string, attributes: string): string {
  const [, id] = /(?:^|\s)#([\w:.-]+)/.exec(attributes) ?? [];
  return id === undefined ? heading : heading.replace(/^(\s*#+\s+)/, `$1<a id="${id}"></a>`);
}

/** Returns the title of a block that begins with `:::`, in bold, or an empty line. */
function blockTitle(attributes: string, omit: (words: string) => ''): string {
  if (!attributes) return omit('');
  if (attributes.startsWith('{')) return omit(attributes);
  const [, kind = '', title = ''] = /^([\w-]+)\s*(?:\{[^}]*\}|\[(?=.*\]$))?\s*(.*?)\]?$/.exec(attributes) ?? [];
  if (!title) return `${omit('')}**${capitalised(kind)}**  `;
  return `${omit(kind)}**${title}**  `;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
