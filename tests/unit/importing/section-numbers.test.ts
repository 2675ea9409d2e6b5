import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignNumbers } from '../../../src/importing/section-numbers.ts';
import { parentNumber, precedingNumber, sectionNumberPattern } from '../../../src/model/section-number.ts';

/** Numbers headings that are written as `## 1. A / ## 2. B`. */
function number(text: string, hasPreface = false) {
  const headings = text.split(' / ').map((line) => {
    const [, marks = '', heading = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    return { depth: marks.length, heading };
  });
  const { sections, notes } = assignNumbers(headings, hasPreface);
  return { sections: sections.map((section) => `${section.number} ${section.title}`).join(' | '), notes };
}

describe('the numbers of an imported policy', () => {
  it.each([
    ['## 1. A / ### 1.1 B / ## 2) C / ## 3: D / ## 4. 24/7 support', '1 A | 1.1 B | 2 C | 3 D | 4 24/7 support'],
    ['## 0. Preface / ## 1. A', '0 Preface | 1 A'],
    ['## 1. A / ## 2. – B / ## 3.— C', '1 A | 2 B | 3 C'],
    ['## 1 A / ## 2 B', '1 A | 2 B'],
    ['## 1. A / ### 1.9 A / ### 1.10 B', '1 A | 1.1 A | 1.2 B'],
  ])('%s are kept if the rules allow them', (headings, expected) => {
    expect(number(headings).sections).toBe(expected);
  });

  it('have no note if all are kept', () => {
    expect(number('## 1. A / ### 1.1 B / ## 2. C').notes).toEqual([]);
    expect(assignNumbers([], true)).toEqual({ sections: [], notes: [] });
  });

  it('change after a skipped one, and in its subsections', () => {
    expect(number('## 1. A / ## 2. B / ## 4. C / ### 4.1 D / ## 5. E')).toEqual({
      sections: '1 A | 2 B | 3 C | 3.1 D | 4 E',
      notes: [
        '“C” is 4 in the source and 3 here: there is no 3.',
        '“D” is 4.1 in the source and 3.1 here: 4 became 3.',
        '“E” is 5 in the source and 4 here: 4 became 3.',
      ],
    });
    expect(number('## 1. A / ## 2. B / ### 2.2 C / ## 3. D')).toEqual({
      sections: '1 A | 2 B | 2.1 C | 3 D',
      notes: ['“C” is 2.2 in the source and 2.1 here: there is no 2.1.'],
    });
  });

  it('change if one is used twice, and the first keeps it', () => {
    expect(number('## 1. A / ## 2. B / ## 2. C / ### Inner / ## 3. D')).toEqual({
      sections: '1 A | 2 B | 4 C | 4.1 Inner | 3 D',
      notes: [
        '“C” is 2 in the source and 4 here: 2 is already the number of “B”.',
        'Not numbered in the source: “Inner” is 4.1 here.',
        '“C” moves after 3 “D”: its number here is 4.',
      ],
    });
    expect(number('# Part A / ## 1. B / # Part C / ## 1. D').sections).toBe('0 Part A | 1 B | 2 Part C | 2.1 D');
  });

  it('change if they are not valid or taken by the text above the first heading', () => {
    expect(number('## 1. A / ### 1.0.1 B').notes).toEqual([
      '“B” is 1.0.1 in the source and 1.1 here: it is not a valid section number.',
    ]);
    expect(number('## 0. A', true).notes).toEqual([
      '“A” is 0 in the source and 1 here: it is the number of the text above the first heading.',
    ]);
  });

  it('fill a gap, or are the next free ones of the level, for headings without any', () => {
    expect(number('## 1. A / ### Inner / ## B / ## 3. C / ## Annex A')).toEqual({
      sections: '1 A | 1.1 Inner | 2 B | 3 C | 4 Annex A',
      notes: ['Not numbered in the source: “Inner” is 1.1, “B” is 2, “Annex A” is 4 here.'],
    });
    expect(number('## 1. A / ## Between / ## 2. B').notes).toEqual([
      'Not numbered in the source: “Between” is 3 here.',
      '“Between” moves after 2 “B”: its number here is 3.',
    ]);
  });

  it('count in order if no heading has one', () => {
    expect(number('## A / ### B / ## C')).toEqual({
      sections: '1 A | 1.1 B | 2 C',
      notes: ['No heading has a number: sections are numbered in order.'],
    });
  });

  it.each([
    ['## Preface / ## 1. A', false, '0 Preface | 1 A'],
    ['## Preface / ## 1. A', true, '2 Preface | 1 A'],
    ['## Foreword / ## Control / ## 1. A', false, '0 Foreword | 2 Control | 1 A'],
    ['## Part / ### 1. A', false, '0 Part | 1 A'],
    ['## Preface / ### Inner / ## 1. A', false, '2 Preface | 2.1 Inner | 1 A'],
  ])('%s with text above: %s give %s', (headings, hasPreface, expected) => {
    expect(number(headings, hasPreface).sections).toBe(expected);
  });

  it('move to the front if their section does', () => {
    expect(number('## 2. A / ## 3. B / ## 1. C').notes).toEqual(['“C” moves to the front: its number here is 1.']);
  });

  it.each([
    ['## 1.0 A / ## 02. B', '1 A | 2 B', ['1.0 in the source and 1 here: 1.0 is written as 1.', '02 in the source']],
    ['## Chapter 1. A / ### 1.1 B', '1 A | 1.1 B', ['Chapter 1 in the source and 1 here: Chapter 1 is written as 1.']],
    ['## Section of A / ## Section 1 B', '1 Section of A | 2 Section 1 B', ['No heading has a number']],
    ['## § 1. A / ## §2. B', '1 A | 2 B', ['§ 1 in the source', '§2 in the source']],
    ['## 2024 plans / ## 3 pillars', '1 2024 plans | 2 3 pillars', ['No heading has a number']],
    ['## 1 A / ## 2 B / ## 4 C', '1 A | 2 B | 3 C', ['4 in the source']],
    ['## 1 2 A / ## 2. B', '1 1 2 A | 2 B', ['Not numbered in the source: “1 2 A” is 1 here.']],
  ])('%s become %s', (headings, expected, notes) => {
    const made = number(headings);
    expect(made.sections).toBe(expected);
    expect(made.notes).toEqual(notes.map((note) => expect.stringContaining(note)));
  });

  it('obey the rules of section numbers for any document', () => {
    const part = fc.integer({ min: 0, max: 4 });
    const own = fc.array(part, { maxLength: 3 }).map((parts) => (parts.length > 0 ? `${parts.join('.')}. ` : ''));
    const heading = fc.record({ depth: fc.integer({ min: 1, max: 4 }), heading: own.map((front) => `${front}Words`) });
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), fc.boolean(), (headings, hasPreface) => {
        const given = assignNumbers(headings, hasPreface).sections.map((section) => section.number);
        const numbers = [...(hasPreface ? ['0'] : []), ...given];
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const one of numbers) {
          expect(one).toMatch(sectionNumberPattern);
          for (const needed of [parentNumber(one), precedingNumber(one)]) {
            if (needed !== undefined) expect(numbers).toContain(needed);
          }
        }
      }),
    );
  });
});
