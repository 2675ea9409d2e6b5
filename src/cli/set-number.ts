import { isScalar, parseDocument } from 'yaml';

/**
 * Returns the text of a section's file with another number in its front matter, and with `skipsNumbers` if the numbers before it are
 * left out; nothing else in the text changes.
 */
export function setNumber(text: string, number: string, skipsNumbers = false): string {
  const [, start = '', frontMatter = ''] = /^(---\r?\n)([\s\S]*?\n)---/.exec(text) ?? [];
  const field = parseDocument(frontMatter).get('number', true);
  if (!isScalar(field) || !field.range) throw new Error('The section has no number in its front matter.');
  const [from, to] = field.range.map((offset) => offset + start.length);
  const before = text.slice(0, from).replace(skipping, '');
  const [line = '', ...rest] = text.slice(to).split(/(?<=\n)/);
  const added = skipsNumbers ? `skipsNumbers: true${line.endsWith('\r\n') ? '\r\n' : '\n'}` : '';
  const [front = '', ...body] = rest.join('').split(/^(?=---)/m);
  return `${before}'${number}'${line}${added}${front.replace(skipping, '')}${body.join('')}`;
}

const skipping = /^skipsNumbers:.*\n/m;
