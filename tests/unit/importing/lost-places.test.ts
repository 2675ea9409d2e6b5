import { describe, expect, it } from 'vitest';
import { lostPlaces } from '../../../src/importing/lost-places.ts';
import { refusalOf } from '../../../src/importing/refusal.ts';
import { importText } from './import-text.ts';

const markdown = (text: string) => [{ text, kind: 'markdown' as const }];

describe('the places of lost words', () => {
  it('are their lines, in order, each with its words', () => {
    const text = 'We keep logs.\n\nFor thirty days.\n\nThen we delete them.';
    expect(lostPlaces(['delete', 'thirty', 'days'], markdown(text), 'We keep logs. For. Then we them.')).toEqual([
      'line 3: “thirty days”',
      'line 5: “delete”',
    ]);
  });

  it.each([
    ['All data is kept.\nNo data is sold.', 'All is kept. No data is sold.', ['line 1: “data”']],
    ['All data is kept.\nNo data is sold.', 'All data is kept. No is sold.', ['line 2: “data”']],
    ['data\ndata', '', ['line 1: “data”', 'line 2: “data”']],
  ])('are those where the words beside them are missing too: %j', (text, kept, expected) => {
    const lost = Array.from({ length: expected.length }, () => 'data');
    expect(lostPlaces(lost, markdown(text), kept)).toEqual(expected);
  });

  it('have the name of the file if there are several, and the words of the paragraph if there are no lines', () => {
    const word = { text: '<p>…</p>', kind: 'html' as const, name: 'b.docx' };
    const converted = { title: undefined, words: 'One.\nLogs<wbr>2 of us are kept.', omissions: [], notes: [] };
    expect(
      lostPlaces(
        ['logs', 'x', 'gone'],
        [{ ...markdown('a\nx')[0], name: 'a.md' } as never, { ...word, converted }],
        'One.',
      ),
    ).toEqual(['a.md, line 2: “x”', 'b.docx, in “Logs 2 of us are kept.”: “logs”', '“gone”']);
  });

  it('are in the message that refuses the import', () => {
    const imported = { ...importText('# P\n\n## A\n\nx.\n'), lost: ['y'], lostAt: ['line 3: “y”', 'line 9: “z”'] };
    expect(refusalOf(imported, 'a.md')).toBe(
      'Nothing is written: no place was found for these words of a.md: line 3: “y”; line 9: “z”. Correct it there.',
    );
  });
});
