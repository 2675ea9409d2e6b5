import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveNumbers } from '../../../src/importing/section-numbers.ts';
import { parentNumber, precedingNumber, sectionNumberPattern } from '../../../src/model/section-number.ts';

/** Numbers headings written as `## 1. A / ## 2. B`. */
function number(text: string, hasPreface = false) {
  const headings = text.split(' / ').map((line) => {
    const [, marks = '', heading = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    return { depth: marks.length, heading };
  });
  const notes: string[] = [];
  const sections = giveNumbers(headings, hasPreface, notes);
  return { sections: sections.map((section) => `${section.number} ${section.title}`).join(' | '), notes };
}

describe('the numbers of an imported policy', () => {
  it('are those of the source where the content rules allow them', () => {
    expect(number('## 1. A / ### 1.1 B / ## 2) C / ## 3: D / ## 4. 24/7 support')).toEqual({
      sections: '1 A | 1.1 B | 2 C | 3 D | 4 24/7 support',
      notes: [],
    });
    expect(number('## 0. Preface / ## 1. A').sections).toBe('0 Preface | 1 A');
  });

  it('change from a skipped one on, with the sections in it', () => {
    expect(number('## 1. A / ## 2. B / ## 4. C / ### 4.1 D / ## 5. E')).toEqual({
      sections: '1 A | 2 B | 3 C | 3.1 D | 4 E',
      notes: [
        '“C” is 4 in the source and 3 here: there is no 3.',
        '“D” is 4.1 in the source and 3.1 here: 4 is 3 here.',
        '“E” is 5 in the source and 4 here: 4 is 3 here.',
      ],
    });
    expect(number('## 1. A / ## 2. B / ### 2.2 C / ## 3. D')).toEqual({
      sections: '1 A | 2 B | 2.1 C | 3 D',
      notes: ['“C” is 2.2 in the source and 2.1 here: there is no 2.1.'],
    });
  });

  it('change where one is used twice, and the first keeps it', () => {
    expect(number('## 1. A / ## 2. B / ## 2. C / ### Inner / ## 3. D')).toEqual({
      sections: '1 A | 2 B | 4 C | 4.1 Inner | 3 D',
      notes: [
        '“C” is 2 in the source and 4 here: 2 is “B”.',
        'Without a number in the source: “Inner” is 4.1 here.',
        '“C” stands after 3 “D” here, by its number 4, and elsewhere in the source.',
      ],
    });
    expect(number('# Part A / ## 1. B / # Part C / ## 1. D').sections).toBe('0 Part A | 1 B | 2 Part C | 2.1 D');
  });

  it('are given to headings without: in a gap, else the next free of the level', () => {
    expect(number('## 1. A / ### Inner / ## B / ## 3. C / ## Annex A')).toEqual({
      sections: '1 A | 1.1 Inner | 2 B | 3 C | 4 Annex A',
      notes: ['Without a number in the source: “Inner” is 1.1, “B” is 2, “Annex A” is 4 here.'],
    });
    expect(number('## 1. A / ## Between / ## 2. B').notes).toEqual([
      'Without a number in the source: “Between” is 3 here.',
      '“Between” stands after 2 “B” here, by its number 3, and elsewhere in the source.',
    ]);
    expect(number('## A / ### B / ## C')).toEqual({
      sections: '1 A | 1.1 B | 2 C',
      notes: ['The sections are numbered by their order.'],
    });
  });

  it('are 0 for one heading above the first number, unless text stands there', () => {
    expect(number('## Preface / ## 1. A').sections).toBe('0 Preface | 1 A');
    expect(number('## Preface / ## 1. A', true).sections).toBe('2 Preface | 1 A');
    expect(number('## Foreword / ## Control / ## 1. A').sections).toBe('0 Foreword | 2 Control | 1 A');
  });

  it('have no zeros at their end and no word before them, and are no years or amounts', () => {
    expect(number('## 1.0 A / ## 02. B')).toEqual({
      sections: '1 A | 2 B',
      notes: [
        '“A” is 1.0 in the source and 1 here: 1.0 is written 1.',
        '“B” is 02 in the source and 2 here: 02 is written 2.',
      ],
    });
    expect(number('## Chapter 1. A / ### 1.1 B / ## Section of C')).toEqual({
      sections: '1 A | 1.1 B | 2 Section of C',
      notes: [
        '“A” is Chapter 1 in the source and 1 here: Chapter 1 is written 1.',
        'Without a number in the source: “Section of C” is 2 here.',
      ],
    });
    expect(number('## 2024 plans / ## 3 pillars').sections).toBe('1 2024 plans | 2 3 pillars');
    expect(number('## 1 A / ## 2 B / ## 4 C').sections).toBe('1 A | 2 B | 3 C');
  });

  it('keep the content rules whatever the document has', () => {
    const part = fc.integer({ min: 0, max: 4 });
    const own = fc.array(part, { maxLength: 3 }).map((parts) => (parts.length > 0 ? `${parts.join('.')}. ` : ''));
    const heading = fc.record({ depth: fc.integer({ min: 1, max: 4 }), heading: own.map((front) => `${front}Words`) });
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), fc.boolean(), (headings, hasPreface) => {
        const given = giveNumbers(headings, hasPreface, []).map((section) => section.number);
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
