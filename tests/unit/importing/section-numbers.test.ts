import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignNumbers } from '../../../src/importing/section-numbers.ts';
import {
  compareNumbers,
  parentNumber,
  precedingNumber,
  sectionNumberPattern,
} from '../../../src/model/section-number.ts';

/** Numbers headings that are written as `## 1. A / ## 2. B`; a label that is kept stands in brackets after the number, and `(late)` where
 * numbers are left out before it. */
function number(text: string, hasPreface = false) {
  const headings = text.split(' / ').map((line) => {
    const [, marks = '', heading = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    return { depth: marks.length, heading };
  });
  const { sections, notes } = assignNumbers(headings, hasPreface);
  const shown = sections.map(
    ({ number, skipsNumbers, label, title }) =>
      `${number}${skipsNumbers ? ' (late)' : ''}${label ? ` [${label}]` : ''} ${title}`,
  );
  return { sections: shown.join(' | '), notes };
}

describe('the numbers of an imported policy', () => {
  it.each([
    ['## 1. A / ### 1.1 B / ## 2) C / ## 3: D / ## 4. 24/7 support', '1 A | 1.1 B | 2 C | 3 D | 4 24/7 support'],
    ['## 0. Preface / ## 1. A', '0 Preface | 1 A'],
    ['## 1. A / ## 2. – B / ## 3.— C', '1 A | 2 B | 3 C'],
    ['## 1 A / ## 2 B', '1 A | 2 B'],
    ['## 1. A / ## 1.1 B / ### 2. C', '1 A | 1.1 B | 2 C'],
  ])('%s are kept if they count on', (headings, expected) => {
    expect(number(headings)).toEqual({ sections: expected, notes: [] });
  });

  it.each([
    ['# 7. A / ## 7.1 B / ### 7.1.1 C / ## 7.2 D', '7 (late) A | 7.1 B | 7.1.1 C | 7.2 D'],
    ['# 7 A / ## 7.1 B', '7 (late) A | 7.1 B'],
    ['# 16. A / ## 16.1 B / ## 16.1.1 C / ## 16.2 D', '16 (late) A | 16.1 B | 16.1.1 C | 16.2 D'],
    ['# 22. A', '22 (late) A'],
    ['## Words / ## 7. A / ## 8. B', '0 Words | 7 (late) A | 8 B'],
    ['## 1. A / ### 1.9 B / ### 1.10 C', '1 A | 1.9 (late) B | 1.10 C'],
    ['## 1. A / ## 2. B / ## 4. C / ### 4.1 D / ## 5. E', '1 A | 2 B | 4 (late) C | 4.1 D | 5 E'],
    ['## 1. A / ## 2. B / ### 2.2 C / ## 3. D', '1 A | 2 B | 2.2 (late) C | 3 D'],
    ['## 1. A / ## Annex / ## 4. B', '1 A | 2 Annex | 4 (late) B'],
  ])('%s are kept if they ascend', (headings, expected) => {
    expect(number(headings).sections).toBe(expected);
  });

  it('begin with that of the first section below text without a heading', () => {
    expect(number('## 7. A / ### 7.1 B', true).sections).toBe('7 (late) A | 7.1 B');
  });

  it('need no note if there are no sections', () => {
    expect(assignNumbers([], true)).toEqual({ sections: [], notes: [] });
  });

  it.each([
    ['## 1. A / ## 3. B / ## 2. C / ## 4. D', '1 A | 1.1 [3] B | 2 C | 3 [4] D'],
    ['## 1. A / ## 2. B / ### 2.2 C / ## 2. D', '1 A | 2 B | 2.1 [2.2] C | 3 [2] D'],
    ['## Part / ### 5. A / ### 6. B', '1 Part | 1.1 [5] A | 1.2 [6] B'],
    ['## A / ### 7.1 B / ### 7.2 C', '1 A | 1.1 [7.1] B | 1.2 [7.2] C'],
    ['## 2. A / ## 3. B / ## 1. C', '1 [2] A | 2 [3] B | 3 [1] C'],
    ['# Part A / ## 1. B / # Part C / ## 1. D', '1 Part A | 1.1 [1] B | 2 Part C | 2.1 [1] D'],
    ['## 1. A / ### 1.0.1 B', '1 A | 1.1 [1.0.1] B'],
  ])('count in the order of %s, and the document’s own become labels', (headings, expected) => {
    expect(number(headings).sections).toBe(expected);
  });

  it('are all named in one note if they are not those of the source', () => {
    expect(number('## 1. A / ## 3. B / ## 2. B / ## Annex').notes).toEqual([
      'Kept as labels, with the numbers that count the sections here in brackets: 3 (1.1).',
      'Not numbered in the source: “Annex” is 3 here.',
    ]);
    const many = Array.from({ length: 14 }, (_, index) => `## ${40 - index}. A`).join(' / ');
    expect(number(many).notes).toEqual([expect.stringMatching(/: 40 \(1\), 39 \(2\).* and 2 more\.$/)]);
  });

  it('are named in a note where the source leaves out those before them', () => {
    expect(number('## 7. A / ### 7.2 B / ### 7.3 C').notes).toEqual([
      'The numbers of the source begin with 7.',
      'The source leaves out the numbers before 7.2.',
    ]);
    expect(number('## 1. A / ## 3. B').notes).toEqual(['The source leaves out the numbers before 3.']);
  });

  it.each([
    ['## 1. A / ## 2. B / ## 2. C / ### Inner / ## 3. D', '1 A | 2 B | 2.1 [2] C | 2.1.1 Inner | 3 D'],
    ['## 1. A / ### Inner / ## B / ## 3. C / ## Annex A', '1 A | 1.1 Inner | 2 B | 3 C | 4 Annex A'],
    ['## 1. A / ## Between / ## 2. B', '1 A | 1.1 Between | 2 B'],
    ['## 1. A / ### 1.1 B / ## Between / ## Also / ## 2. C', '1 A | 1.1 B | 1.2 Between | 1.3 Also | 2 C'],
  ])('of the headings around %s keep the next one’s number free', (headings, expected) => {
    expect(number(headings).sections).toBe(expected);
  });

  it('count in order if no heading has one', () => {
    expect(number('## A / ### B / ## C')).toEqual({
      sections: '1 A | 1.1 B | 2 C',
      notes: ['No heading has a number: sections are numbered in order.'],
    });
  });

  it.each([
    ['## Preface / ## 1. A', false, '0 Preface | 1 A'],
    ['## Preface / ## 1. A', true, '0.1 Preface | 1 A'],
    ['## Foreword / ## Control / ## 1. A', false, '0 Foreword | 0.1 Control | 1 A'],
    ['## Preface / ### Inner / ## 1. A', false, '0 Preface | 0.1 Inner | 1 A'],
    ['## Part / ### 1. A', false, '1 Part | 1.1 [1] A'],
    ['## 0. A', true, '1 [0] A'],
  ])('%s with text above: %s give %s', (headings, hasPreface, expected) => {
    expect(number(headings, hasPreface).sections).toBe(expected);
  });

  it('obey the rules of section numbers and the order of any document', () => {
    const part = fc.integer({ min: 0, max: 4 });
    const own = fc.oneof(
      fc.array(part, { maxLength: 3 }).map((parts) => (parts.length > 0 ? `${parts.join('.')}. ` : '')),
      fc.constantFrom('A. ', 'B. ', '(a) ', '(b) ', 'I. ', 'II. ', 'Article 1: ', 'Annex B – '),
    );
    const heading = fc.record({ depth: fc.integer({ min: 1, max: 4 }), heading: own.map((front) => `${front}Words`) });
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), fc.boolean(), (headings, hasPreface) => {
        const { sections } = assignNumbers(headings, hasPreface);
        const given = sections.map((section) => section.number);
        const late = new Set(sections.flatMap((section) => (section.skipsNumbers ? section.number : [])));
        const numbers = [...(hasPreface ? ['0'] : []), ...given];
        expect(new Set(numbers).size).toBe(numbers.length);
        expect([...numbers].sort(compareNumbers)).toEqual(numbers);
        for (const one of numbers) {
          expect(one).toMatch(sectionNumberPattern);
          const [parent, before] = [parentNumber(one), precedingNumber(one)];
          if (parent !== undefined) expect(numbers).toContain(parent);
          if (before !== undefined) expect(numbers.includes(before)).toBe(!late.has(one));
        }
      }),
    );
  });
});

describe('the labels of an imported policy', () => {
  it.each([
    [
      '### A. Words / ### B. Members / #### 1. Joining / #### 2. Leaving / ### C. Money / #### 1. Fees',
      '1 [A] Words | 2 [B] Members | 2.1 [1] Joining | 2.2 [2] Leaving | 3 [C] Money | 3.1 [1] Fees',
    ],
    ['## I. A / ## II. B / ## III. C', '1 [I] A | 2 [II] B | 3 [III] C'],
    ['## H. A / ## I. B', '1 [H] A | 2 [I] B'],
    ['## 1. A / ### (a) B / ### (b) C / ## 2. D / ### (a) E', '1 A | 1.1 [(a)] B | 1.2 [(b)] C | 2 D | 2.1 [(a)] E'],
    ['## a) A / ## b) B', '1 [a)] A | 2 [b)] B'],
    ['## i. A / ## ii. B / ## iii. C / ## iv. D', '1 [i] A | 2 [ii] B | 3 [iii] C | 4 [iv] D'],
    ['## 1.0 A / ## 02. B', '1 [1.0] A | 2 [02] B'],
    ['## Chapter 1. A / ### 1.1 B', '1 [Chapter 1] A | 1.1 B'],
    ['## Article 1 A / ## Article 2 B', '1 [Article 1] A | 2 [Article 2] B'],
    [
      '## Article 4 A / ## Article 4a B / ## Article 5 C',
      '4 (late) [Article 4] A | 4.1 [Article 4a] B | 5 [Article 5] C',
    ],
    ['## Article 4a A / ## Article 4b B', '1 [Article 4a] A | 2 [Article 4b] B'],
    ['## Article 1 A / ## Article 1a B', '1 [Article 1] A | 2 [Article 1a] B'],
    ['## § 1 A / ## § 1a B', '1 [§ 1] A | 2 [§ 1a] B'],
    ['## 1. A / ## Annex A Lists', '1 A | 2 [Annex A] Lists'],
    ['## 1. A / ## Annex A Lists / ## Annex B Ümbrik', '1 A | 2 [Annex A] Lists | 3 [Annex B] Ümbrik'],
    ['## 1. A / ## Annex A lists / ## Annex B lists', '1 A | 2 [Annex A] lists | 3 [Annex B] lists'],
    ['## Article 5: A / ## Article 6: B', '5 (late) [Article 5] A | 6 [Article 6] B'],
    ['## § 1. A / ## §2 B', '1 [§ 1] A | 2 [§2] B'],
    ['## 1. A / ## Annex A – B / ## Annex B – C', '1 A | 2 [Annex A] B | 3 [Annex B] C'],
    ['## Annex 1: A', '1 [Annex 1] A'],
    ['## Lisa 1. A', '1 [Lisa 1] A'],
    ['## Part I: A / ## 1. B', '0 [Part I] A | 1 B'],
    ['## A.5 A / ### A.5.1 B', '1 [A.5] A | 1.1 [A.5.1] B'],
    ['## (1) A / ## (2) B', '1 [(1)] A | 2 [(2)] B'],
  ])('%s become %s', (headings, expected) => {
    expect(number(headings).sections).toBe(expected);
  });

  it.each([
    ['## Section of A / ## Section 1 B', '1 Section of A | 2 Section 1 B'],
    ['## 2024 plans / ## 3 pillars', '1 2024 plans | 2 3 pillars'],
    ['## 1 2 A / ## 2. B', '1 1 2 A | 2 B'],
    ['## I. Newton / ## A. Einstein / ## Mix. of B', '1 I. Newton | 2 A. Einstein | 3 Mix. of B'],
    ['## 1. A / ## Annex A lists them', '1 A | 2 Annex A lists them'],
    ['## 1. A / ## Annex B Lists', '1 A | 2 Annex B Lists'],
    ['## 1. A / ## Part A Lists', '1 A | 2 Part A Lists'],
    ['## Article 4a of the law / ## Clause 9 of it', '1 Article 4a of the law | 2 Clause 9 of it'],
    ['## (b Words / ## (c Words', '1 (b Words | 2 (c Words'],
  ])('are not the first words of %s', (headings, expected) => {
    expect(number(headings).sections).toBe(expected);
  });
});
