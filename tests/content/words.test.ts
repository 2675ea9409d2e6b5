import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { elements, pageOf, textOf } from '../site/built.ts';
import { companySite, onlyFirstCompany } from './company-site.ts';
import { revision, source } from './first-company.ts';

onlyFirstCompany();

describe('the policy of the first company, word for word,', () => {
  const expected = wordsOfSource(readFileSync(source, 'utf8'));

  it('begins with an export of about 1,500 words', () => {
    expect(expected.length).toBeGreaterThan(1400);
    expect(expected.slice(0, 8)).toEqual(['Information', 'security', 'policy', 'of', 'Directo', 'OÜ', '1.', 'General']);
    expect(expected.slice(-3)).toEqual(['and', 'international', 'standards.']);
  });

  it('has every word of the export in the content, in order', () => {
    const { library } = loadLibrary('content');
    const found = library?.policies[0].revisions.find(({ date }) => revision.endsWith(date));
    const text = found?.sections.map(({ number, title, source: body }) => `${number}. ${title}\n${body}`).join('\n');
    expect(words(`${found?.title}\n${plainMarkdown(text ?? '')}`)).toEqual(expected);
  });

  it.each(['/policy/', '/policy/2022-02-07/'])('has every word of the export on %s, in order', (address) => {
    const { tree } = pageOf(companySite(), address);
    const [title] = elements(tree, ({ tagName }) => tagName === 'h1');
    const [policy] = elements(tree, ({ properties }) => 'dataPolicy' in properties);
    expect(title && policy).toBeTruthy();
    if (title && policy) expect(words(`${textOf(title)}\n${textOf(withoutNotes(policy))}`)).toEqual(expected);
  });
});

/** An element without the notes that the site adds to the text, such as the status of a certificate beside its link. */
function withoutNotes(element: Element): Element {
  const copy = structuredClone(element);
  visit(copy, 'element', ({ properties }, index, parent) => {
    if (properties.role !== 'note' || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
  return copy;
}

/** The words of the export, without its table of contents, page numbers and colophon. */
function wordsOfSource(markdown: string): string[] {
  const text = markdown.slice(markdown.indexOf('# Information security policy of'), markdown.indexOf('\nFrom:\n'));
  return words(plainMarkdown(text));
}

/** Takes the marks of Markdown away and leaves the words: headings, emphasis, list markers, links, escapes. */
function plainMarkdown(text: string): string {
  return text
    .replace(/\\+(?=[_*])/g, '')
    .replace(/^#+\s+/gm, '')
    .replace(/^- /gm, '')
    .replaceAll('**', '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>]*)>/g, '$1');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
