import { isScalar, parseDocument } from 'yaml';

/** Returns the text of a section's file with another number in its front matter; nothing else in the text changes. */
export function setNumber(text: string, number: string): string {
  const [, start = '', frontMatter = ''] = /^(---\r?\n)([\s\S]*?\n)---/.exec(text) ?? [];
  const field = parseDocument(frontMatter).get('number', true);
  if (!isScalar(field) || !field.range) throw new Error('The section has no number in its front matter.');
  const [from, to] = field.range.map((offset) => offset + start.length);
  return `${text.slice(0, from)}'${number}'${text.slice(to)}`;
}
