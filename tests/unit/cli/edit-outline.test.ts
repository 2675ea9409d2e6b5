import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editOutline, type OutlineEdits } from '../../../src/cli/edit-outline.ts';
import { compareNumbers } from '../../../src/model/section-number.ts';

const outline = ['0', '1', '2', '2.1', '2.2', '2.2.1', '2.3', '3', '3.1'];
const sectionsOf = (numbers: readonly string[]) => numbers.map((number) => ({ number, title: `T${number}` }));

/** The outline after the edits, in its order: each number with the title, which names the number before. */
function edited(edits: Partial<OutlineEdits>, numbers: readonly string[] = outline): string[] {
  const { kept, inserted } = editOutline(sectionsOf(numbers), { inserted: [], removed: [], ...edits });
  return [...kept.map(({ section, number }) => ({ number, title: section.title })), ...inserted]
    .sort((a, b) => compareNumbers(a.number, b.number))
    .map(({ number, title }) => `${number} ${title}`);
}

const insert = (...places: string[]) => ({ inserted: places.map((after, index) => ({ after, title: `N${index}` })) });

describe('editOutline', () => {
  it('changes no number without an edit', () => {
    expect(edited({})).toEqual(outline.map((number) => `${number} T${number}`));
  });

  it.each<[string, Partial<OutlineEdits>, string]>([
    [
      'inserts a section and numbers those after it and below those anew',
      insert('2.1'),
      '0 T0, 1 T1, 2 T2, 2.1 T2.1, 2.2 N0, 2.3 T2.2, 2.3.1 T2.2.1, 2.4 T2.3, 3 T3, 3.1 T3.1',
    ],
    [
      'inserts a chapter, behind all that is below the one before',
      insert('2'),
      '0 T0, 1 T1, 2 T2, 2.1 T2.1, 2.2 T2.2, 2.2.1 T2.2.1, 2.3 T2.3, 3 N0, 4 T3, 4.1 T3.1',
    ],
    [
      'inserts a section before the first one of its level',
      insert('2.0'),
      '0 T0, 1 T1, 2 T2, 2.1 N0, 2.2 T2.1, 2.3 T2.2, 2.3.1 T2.2.1, 2.4 T2.3, 3 T3, 3.1 T3.1',
    ],
    [
      'inserts the first section of a level',
      insert('3.1.0'),
      '0 T0, 1 T1, 2 T2, 2.1 T2.1, 2.2 T2.2, 2.2.1 T2.2.1, 2.3 T2.3, 3 T3, 3.1 T3.1, 3.1.1 N0',
    ],
    [
      'inserts several in one place in the order in which they are given',
      insert('2.3', '3', '2.3'),
      '0 T0, 1 T1, 2 T2, 2.1 T2.1, 2.2 T2.2, 2.2.1 T2.2.1, 2.3 T2.3, 2.4 N0, 2.5 N2, 3 T3, 3.1 T3.1, 4 N1',
    ],
    [
      'inserts after section 0',
      insert('0'),
      '0 T0, 1 N0, 2 T1, 3 T2, 3.1 T2.1, 3.2 T2.2, 3.2.1 T2.2.1, 3.3 T2.3, 4 T3, 4.1 T3.1',
    ],
    [
      'removes a section, with numbers as before any edit',
      { removed: ['1', '2.1'] },
      '0 T0, 1 T2, 1.1 T2.2, 1.1.1 T2.2.1, 1.2 T2.3, 2 T3, 2.1 T3.1',
    ],
    [
      'removes a section with all below it if each is named',
      { removed: ['2.2.1', '2.2'] },
      '0 T0, 1 T1, 2 T2, 2.1 T2.1, 2.2 T2.3, 3 T3, 3.1 T3.1',
    ],
    [
      'removes section 0 without a change of the others',
      { removed: ['0'] },
      outline
        .slice(1)
        .map((number) => `${number} T${number}`)
        .join(', '),
    ],
    [
      'puts a section in the place of another',
      { ...insert('2.1'), removed: ['2.1'] },
      '0 T0, 1 T1, 2 T2, 2.1 N0, 2.2 T2.2, 2.2.1 T2.2.1, 2.3 T2.3, 3 T3, 3.1 T3.1',
    ],
  ])('%s', (_, edits, expected) => {
    expect(edited(edits).join(', ')).toBe(expected);
  });

  it.each<[string, Partial<OutlineEdits>, string]>([
    ['keeps them without an edit', {}, '7! 7, 7.1 7.1, 7.3! 7.3, 7.4 7.4, 8 8, 10! 10'],
    ['fills a gap', insert('7.1'), '7! 7, 7.1 7.1, 7.2 N0, 7.3 7.3, 7.4 7.4, 8 8, 10! 10'],
    ['begins with the same number', insert('0'), '7! N0, 8 7, 8.1 7.1, 8.3! 7.3, 8.4 7.4, 9 8, 10 10'],
    ['widens a gap', { removed: ['8'] }, '7! 7, 7.1 7.1, 7.3! 7.3, 7.4 7.4, 10! 10'],
    ['gives the number of the first section to the next', { removed: ['7', '7.1', '7.3', '7.4'] }, '7! 8, 10! 10'],
    ['gives the number after a gap to the next section', { removed: ['7.3'] }, '7! 7, 7.1 7.1, 7.2 7.4, 8 8, 10! 10'],
  ])('%s where the document leaves out numbers', (_, edits, expected) => {
    const late = ['7', '7.3', '10'];
    const sections = ['7', '7.1', '7.3', '7.4', '8', '10'].map((number) => ({
      ...{ number, title: number },
      ...(late.includes(number) ? { skipsNumbers: true as const } : {}),
    }));
    const { kept, inserted } = editOutline(sections, { inserted: [], removed: [], ...edits });
    const shown = [...kept.map(({ section, ...one }) => ({ ...one, title: section.title })), ...inserted]
      .sort((a, b) => compareNumbers(a.number, b.number))
      .map(({ number, title, skipsNumbers }) => `${number}${skipsNumbers ? '!' : ''} ${title}`);
    expect(shown.join(', ')).toBe(expected);
  });

  it('takes the order of the numbers, whatever the order of the sections', () => {
    expect(edited(insert('2.1'), ['2.10', '2', '2.9', '2.1', '1'])).toEqual([
      '1 T1',
      '2 T2',
      '2.1 T2.1',
      '2.2 N0',
      '2.3 T2.9',
      '2.4 T2.10',
    ]);
  });

  it('inserts before section 1 if there is no section 0', () => {
    expect(edited(insert('0'), ['1', '1.1'])).toEqual(['1 N0', '2 T1', '2.1 T1.1']);
  });

  it('returns the sections that are removed', () => {
    const { removed } = editOutline(sectionsOf(outline), { inserted: [], removed: ['2.3', '1'] });
    expect(removed.map(({ number }) => number)).toEqual(['1', '2.3']);
  });

  it.each<[string, Partial<OutlineEdits>, string]>([
    ['inserts after a section that does not exist', insert('2.4'), 'There is no section 2.4.'],
    ['inserts below a section that does not exist', insert('4.0'), 'There is no section 4.'],
    ['inserts below a section that does not exist', insert('4.1'), 'There is no section 4.'],
    ['removes a section that does not exist', { removed: ['2.4'] }, 'There is no section 2.4.'],
    [
      'removes a section without those below it',
      { removed: ['2', '2.1'] },
      'Section 2 has sections below it. Remove them too: --remove 2.2 --remove 2.2.1 --remove 2.3.',
    ],
    [
      'inserts below a section that is removed',
      { ...insert('3.1'), removed: ['3', '3.1'] },
      'Nothing can be inserted after 3.1, because section 3 is removed.',
    ],
  ])('throws if it %s', (_, edits, message) => {
    expect(() => edited(edits)).toThrow(message);
  });

  it('always numbers without gaps and keeps the order of the sections', () => {
    const place = fc.constantFrom(...outline, '2.0', '3.1.0');
    const leaf = fc.constantFrom('1', '2.1', '2.2.1', '2.3', '3.1');
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), fc.uniqueArray(leaf), (places, removed) => {
        fc.pre(!places.some((after) => removed.includes('3.1') && after === '3.1.0'));
        const { kept, inserted } = editOutline(sectionsOf(outline), { ...insert(...places), removed });
        const numbers = [...kept, ...inserted].map(({ number }) => number).sort(compareNumbers);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const number of numbers) {
          const parts = number.split('.').map(Number);
          const last = parts.pop() ?? 0;
          if (parts.length > 0) expect(numbers).toContain(parts.join('.'));
          if (last > 1) expect(numbers).toContain([...parts, last - 1].join('.'));
        }
        expect(kept.map(({ number }) => number).sort(compareNumbers)).toEqual(kept.map(({ number }) => number));
      }),
    );
  });
});
