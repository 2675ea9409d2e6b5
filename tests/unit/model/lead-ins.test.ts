import { describe, expect, it } from 'vitest';
import { leadIns, leadInWords } from '../../../src/model/lead-ins.ts';
import { sectionOf } from '../exports/tiny-policy.ts';

const clausesOf = (markdown: string) => sectionOf('suppliers', '1', 'Suppliers', markdown).clauses;
const nested = `Suppliers are assessed:

- they answer,
- they name
  - their own suppliers and
  - the countries;
- they accept an audit.

That is all.

1. Not of it.`;

describe('leadIns', () => {
  it.each([
    ['the paragraph before the list, and the item above a nested list', nested, [0, 1, 1, 3, 3, 1, 0, 7]],
    ['nothing before an item that begins the section', '- One.\n- Two.', [0, 0]],
    ['nothing after a table', 'Words.\n\n| A |\n| - |\n| b |\n\n- One.', [0, 0, 0]],
    ['nothing across the edge of a note', 'Words.\n\n<Note>\n\n- One.\n\n</Note>\n\n- Two.', [0, 0, 0]],
    ['the paragraph of the same note', '<Note>\n\nWords:\n\n- One.\n\n</Note>', [0, 1]],
  ])('are %s', (_, markdown, expected) => {
    expect(leadIns(clausesOf(markdown)).map((clause) => clause?.ordinal ?? 0)).toEqual(expected);
  });
});

describe('leadInWords', () => {
  it('returns all words that lead in to a clause, the first ones first', () => {
    const first = 'Suppliers are assessed:';
    const inner = `${first} … they name`;
    expect(leadInWords(clausesOf(nested))).toEqual(['', first, first, inner, inner, first, '', 'That is all.']);
  });
});
