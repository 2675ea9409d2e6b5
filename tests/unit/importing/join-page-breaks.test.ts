import { describe, expect, it } from 'vitest';
import { bodiesOf, importHtml, importMarkdown, importText } from './import-text.ts';

describe('a sentence that a page break split', () => {
  it.each([
    ['We keep the\n\nCopies.', 'We keep the Copies.'],
    ['Copies are kept\n\nfor long.', 'Copies are kept for long.'],
    ['- one\n- kept in\n\nTallinn.', '- one\n- kept in Tallinn.'],
    ['of our\n\nstaff, which\n\nis trained', 'of our staff, which is trained'],
    ['kept for,\n\nLong', 'kept for,\nLong'.replace('\n', ' ')],
  ])('is joined: %j', (source, expected) => {
    expect(importMarkdown(source)).toBe(expected);
  });

  it.each([
    'Ends here\n\nNew start.',
    'Ends here.\n\nlowercase start.',
    'Such as:\n\nlowercase start.',
    'Ends “here.”\n\nlowercase start.',
    'We keep the\n\n- item',
    '`name:` The name\n\n`born:` The day',
    'We keep the\n\n(a) copies',
    'Our rules are thefor\n\nNew start.',
    '\\{% if x %}\n\ntext of a template',
  ])('is not guessed: %j', (source) => {
    expect(importMarkdown(source)).toBe(source);
  });

  it('is not looked for in a page, which has no page breaks', () => {
    expect(importHtml('<p>We keep the</p><p>copies.</p>')).toBe('We keep the\n\ncopies.');
  });

  it('is shown in a note', () => {
    const imported = importText('# P\n\n## 1. A\n\nAll of us keep the\n\ncopies of all data in two other places.\n');
    expect(bodiesOf(imported)).toEqual(['All of us keep the copies of all data in two other places.']);
    expect(imported.notes).toEqual(['Line 7: Joined at a page break: “…us keep the copies of all data in two…”']);
  });
});
