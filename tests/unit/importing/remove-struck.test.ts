import { describe, expect, it } from 'vitest';
import { bodiesOf, importHtml, importMarkdown, importText } from './import-text.ts';

describe('struck words of an imported policy', () => {
  it.each([
    ['Logs are kept for ~~30~~ 90 days.', 'Logs are kept for 90 days.'],
    ['Logs are kept for ~30~ 90 days.', 'Logs are kept for 90 days.'],
    ['Logs are kept for 30 days ~~or weeks~~.', 'Logs are kept for 30 days.'],
    ['Logs are kept <del>for ever</del> for 30 days.', 'Logs are kept for 30 days.'],
  ])('are left out of Markdown: %s', (markdown, text) => expect(importMarkdown(markdown)).toBe(text));

  it.each([
    '<del>30</del>',
    '<s>30</s>',
    '<strike>30</strike>',
    '<span style="text-decoration: line-through">30</span>',
  ])('are left out of a page: %s', (struck) =>
    expect(importHtml(`<p>Logs are kept for ${struck} 90 days.</p>`)).toBe('Logs are kept for 90 days.'),
  );

  it('are listed in the notes', () => {
    const { notes } = importText('# P\n\n## A\n\nKept for ~~30 working~~ 90 days.\n');
    expect(notes).toContain('Left out (struck words): “30 working”');
  });

  it('are no index inside a word, which becomes a lowered number', () => {
    const imported = importText('# P\n\n## A\n\nH~2~O is kept.\n');
    expect(bodiesOf(imported)).toEqual(['H₂O is kept.']);
    expect(imported.notes.join()).not.toContain('Left out');
  });
});

it('a line across a quotation is left out of an imported policy', () =>
  expect(importMarkdown('> One.\n>\n> ---\n>\n> Two.')).toBe('> One.\n>\n> Two.'));
