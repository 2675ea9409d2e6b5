import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffableClause, DiffableRevision } from '../../../src/model/diff-input.ts';
import { pairClauses } from '../../../src/model/pair-clauses.ts';

/** A revision of sections by id, each with the texts of its clauses; the ids of clauses count inside a section. */
function revision(sections: Record<string, readonly string[]>): DiffableRevision {
  return {
    date: '2020-01-01',
    title: 'Policy',
    sections: Object.entries(sections).map(([id, texts]) => ({
      id,
      number: '1',
      title: id,
      clauses: texts.map((text, index) => ({
        id: `${id}${index + 1}`,
        label: '',
        kind: 'paragraph' as const,
        text,
        html: text,
        list: null,
        inNote: false,
      })),
    })),
  };
}

/** The pairs as `earlier → later`, in the order of the later ones. */
function pairsOf(from: DiffableRevision, to: DiffableRevision): string[] {
  const pairs = pairClauses(from, to);
  return clausesOf(to).flatMap((later) => {
    const earlier = pairs.get(later);
    return earlier ? [`${earlier.id} → ${later.id}`] : [];
  });
}

const clausesOf = ({ sections }: DiffableRevision): DiffableClause[] => sections.flatMap(({ clauses }) => [...clauses]);

describe('pairClauses', () => {
  it.each<[string, Record<string, string[]>, Record<string, string[]>, string[]]>([
    ['equal clauses of a section, in order', { a: ['One.', 'Two.'] }, { a: ['One.', 'Two.'] }, ['a1 → a1', 'a2 → a2']],
    [
      'equal clauses around one that was removed',
      { a: ['One.', 'Gone.', 'Two.'] },
      { a: ['One.', 'Two.'] },
      ['a1 → a1', 'a3 → a2'],
    ],
    [
      'equal clauses around one that was added',
      { a: ['One.', 'Two.'] },
      { a: ['One.', 'New.', 'Two.'] },
      ['a1 → a1', 'a2 → a3'],
    ],
    ['an equal clause of another section', { a: ['One.'], b: [] }, { a: [], b: ['One.'] }, ['a1 → b1']],
    ['an equal clause of a section that was renamed', { a: ['One.'] }, { b: ['One.'] }, ['a1 → b1']],
    [
      'clauses of a section whose order changed',
      { a: ['One.', 'Two.'] },
      { a: ['Two.', 'One.'] },
      ['a2 → a1', 'a1 → a2'],
    ],
    [
      'repeated clauses, each once, in order',
      { a: ['Same.'], b: ['Same.'] },
      { c: ['Same.', 'Same.', 'Same.'] },
      ['a1 → c1', 'b1 → c2'],
    ],
    [
      'a repeated clause with that of its own section first',
      { a: ['Same.'], b: ['Same.'] },
      { b: ['Same.'], a: ['Same.'] },
      ['b1 → b1', 'a1 → a1'],
    ],
    [
      'an equal clause that changed places in its section before one that left another section',
      { a: ['One.', 'Ann.'], b: ['Two.', 'Ann.', 'Joe.', 'Kim.'] },
      { a: ['One.'], b: ['Two.', 'Kim.', 'Joe.', 'Ann.'] },
      ['a1 → a1', 'b1 → b1', 'b4 → b2', 'b3 → b3', 'b2 → b4'],
    ],
    ['nothing with nothing', {}, {}, []],
  ])('pairs %s', (_, from, to, pairs) => expect(pairsOf(revision(from), revision(to))).toEqual(pairs));

  it.each<[string, string, string, boolean, boolean]>([
    ['all of four', 'a b c d', 'D c b A', true, true],
    ['three of four', 'a b c d', 'a b c x', true, true],
    ['two of four', 'a b c d', 'a b x y', true, false],
    ['one of four', 'a b c d', 'a x y z', false, false],
    ['none', 'a b', 'x y', false, false],
  ])(
    'pairs a clause with one that shares %s words, from “%s” to “%s”, in one section: %s, in another: %s',
    (_, from, to, inSection, elsewhere) => {
      expect(pairsOf(revision({ a: [from] }), revision({ a: [to] }))).toEqual(inSection ? ['a1 → a1'] : []);
      expect(pairsOf(revision({ a: [from] }), revision({ b: [to] }))).toEqual(elsewhere ? ['a1 → b1'] : []);
    },
  );

  it.each([
    [12, ['a1 → b1']],
    [10, []],
  ])(
    'pairs a clause with one of another section if two thirds of its words, of %s, are the same: %j',
    (count, pairs) => {
      const words = Array.from({ length: count }, (_, index) => `w${index}`);
      const from = revision({ a: [[...words, ...words.slice(0, count / 2).map((word) => `x${word}`)].join(' ')] });
      const to = revision({
        b: [[...words.slice(0, -1), ...words.slice(0, count / 2).map((word) => `y${word}`)].join(' ')],
      });
      expect(pairsOf(from, to)).toEqual(pairs);
    },
  );

  it.each([
    ['grew', 9, 72, true],
    ['grew from fewer words', 8, 64, false],
    ['grew to more than eight times its length', 9, 73, false],
    ['was cut down', 72, 9, true],
  ])('pairs a clause that %s, from %i words to %i: %s', (_, before, after, isPair) => {
    const words = (count: number) => Array.from({ length: count }, (__, index) => `w${(index * 5) % count}`);
    const [short, long] = [words(Math.min(before, after)), words(Math.max(before, after))];
    // the words of the shorter one stand far apart in the longer one
    const spread = long.map((word, index) => (index % 8 === 0 && short[index / 8]) || `x${word}`);
    const texts = [short, spread].map((one) => one.join(' '));
    const [from = '', to = ''] = before < after ? texts : texts.toReversed();
    expect(pairsOf(revision({ a: [from] }), revision({ a: [to] }))).toEqual(isPair ? ['a1 → a1'] : []);
    expect(pairsOf(revision({ a: [from] }), revision({ b: [to] }))).toEqual([]);
  });

  it('pairs a clause with a similar one elsewhere only if nothing is nearer', () => {
    const words = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');
    const [a, b, c] = [words('a', 12), words('b', 12), words('c', 18)] as const;
    const from = revision({ a: [`${a} ${b}`], b: [c] });
    expect(pairsOf(from, revision({ a: [], b: [`${c} ${a} ${b}`] }))).toEqual(['b1 → b1']);
    expect(pairsOf(from, revision({ a: [], b: [], c: [`${a} ${b} ${c}`] }))).toEqual(['a1 → c1']);
  });

  it('pairs the most similar clauses first, and each clause once', () => {
    const from = revision({ a: ['a b c d', 'a b c d e'] });
    expect(pairsOf(from, revision({ a: ['a b c d e f'] }))).toEqual(['a2 → a1']);
    expect(pairsOf(from, revision({ a: ['x b c d e', 'a b x d'] }))).toEqual(['a2 → a1', 'a1 → a2']);
    expect(pairsOf(revision({ a: ['a b c d'] }), revision({ a: ['a b c x', 'a b c d x'] }))).toEqual(['a1 → a2']);
  });

  it('prefers equal text elsewhere to similar text in the section', () => {
    const [from, to] = [revision({ a: ['a b c d'], b: ['a b c e'] }), revision({ a: ['a b c e'], b: [] })];
    expect(pairsOf(from, to)).toEqual(['b1 → a1']);
  });

  it('prefers equal text elsewhere to the same words in another order', () => {
    const [from, to] = [revision({ a: ['b a', 'a b', 'a b'] }), revision({ b: ['a b', 'a b'] })];
    expect(pairsOf(from, to)).toEqual(['a2 → b1', 'a3 → b2']);
  });

  it('pairs the clauses of a section that both revisions share with themselves', () => {
    const from = revision({ a: ['Same.', 'Same.', 'Two.'] });
    const to = { ...from, sections: [...revision({ b: ['Same.'] }).sections, ...from.sections] };
    expect(pairsOf(from, to)).toEqual(['a1 → a1', 'a2 → a2', 'a3 → a3']);
  });

  it('pairs no clause of either revision twice, and every clause whose text both have once', () => {
    const texts = fc.array(fc.constantFrom('a', 'a b', 'a b c', 'd e f', 'g'), { maxLength: 4 });
    const sections = fc.dictionary(fc.constantFrom('a', 'b', 'c'), texts, { noNullPrototype: true });
    fc.assert(
      fc.property(sections, sections, (before, after) => {
        const [from, to] = [revision(before), revision(after)];
        const pairs = pairClauses(from, to);
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        expect(clausesOf(to)).toEqual(expect.arrayContaining([...pairs.keys()]));
        expect(clausesOf(from)).toEqual(expect.arrayContaining([...pairs.values()]));
        for (const text of new Set(clausesOf(to).map((clause) => clause.text))) {
          const count = (side: DiffableClause[]) => side.filter((clause) => clause.text === text).length;
          const equal = [...pairs].filter(([later, earlier]) => later.text === text && earlier.text === text);
          expect(equal).toHaveLength(Math.min(count(clausesOf(from)), count(clausesOf(to))));
        }
      }),
    );
  });
});
