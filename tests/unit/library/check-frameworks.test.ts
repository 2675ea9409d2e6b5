import { describe, expect, it } from 'vitest';
import { checkFrameworks } from '../../../src/library/check-frameworks.ts';
import { readCompany } from '../../../src/library/read-company.ts';
import { filesOf, placesAndRules } from './files.ts';
import { answersOf } from './said.ts';

const framework = (id: string, ...items: string[]) => ({
  id,
  title: id,
  shortTitle: id.toUpperCase(),
  publisher: 'EU',
  prefix: '',
  groups: [
    { title: 'First', items: { [items[0] ?? '']: 'x' } },
    { title: 'Rest', items: Object.fromEntries(items.slice(1).map((item) => [item, 'x'])) },
  ],
});
const definitions = [
  framework('gdpr', '28(3)(a)', '28(3)(b)', '32(1)'),
  framework('nis2', 'A.5.14', 'A.8.13', 'A.8.2', 'bb', 'aaa'),
];

function problemsOf(frameworks: string) {
  const question = 'questions:\n  own:\n    question: Backups?\n    expects: what\n    wordings: [backups]\n';
  const { read } = answersOf({ backups: `${question}    frameworks:\n${frameworks}` });
  return checkFrameworks(read, undefined, definitions);
}

describe('checkFrameworks', () => {
  it('finds nothing in items that the frameworks have', () => {
    expect(problemsOf("      gdpr: ['28(3)(a)', '32(1)']\n      nis2: [A.8.2]\n")).toEqual([]);
  });

  it('reports a framework that does not exist, at its id, with the nearest one', () => {
    const problems = problemsOf('      nis2: [A.8.2]\n      gdpd: [x]\n');
    expect(placesAndRules(problems)).toEqual(['content/answers/backups.yaml:8:7 unknown-framework-item']);
    expect(problems[0]).toMatchObject({
      message: 'There is no framework gdpd in src/field/frameworks/.',
      hint: 'The nearest id there is gdpr.',
    });
  });

  it('reports each item that its framework does not have, at the item, with the nearest one', () => {
    const problems = problemsOf("      gdpr: ['28(3)(a)', '28(3)(c)', '32(2)']\n");
    expect(placesAndRules(problems)).toEqual([
      'content/answers/backups.yaml:7:26 unknown-framework-item',
      'content/answers/backups.yaml:7:38 unknown-framework-item',
    ]);
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      'GDPR has no item 28(3)(c) in src/field/frameworks/. The nearest id there is 28(3)(a).',
      'GDPR has no item 32(2) in src/field/frameworks/. The nearest id there is 32(1).',
    ]);
  });

  it.each([
    ['AAA', 'aaa', 'the one that differs in case alone'],
    ['A.8.14', 'A.8.13', 'of two as near as each other, the one that begins the same'],
    ['A.5.13', 'A.5.14', 'of two as near as each other, the one that begins the same'],
    ['A.8.1', 'A.8.13', 'of two as near as each other that differ only after the same beginning, the first'],
    ['A.8', 'A.8.2', 'the one that needs the fewest changes, however little begins the same'],
  ])('proposes for %s the item %s: %s', (item, nearest) =>
    expect(problemsOf(`      nis2: [${item}]\n`)[0]?.hint).toBe(`The nearest id there is ${nearest}.`),
  );

  it('reports each framework that the company leaves out and that does not exist, at its id', () => {
    const text = 'name: A\nlegalName: A\nleftOutFrameworks: [nis2, dora]\n';
    const company = readCompany(filesOf({ 'company.yaml': text }), 'content').result;
    expect(checkFrameworks([], company, definitions)).toEqual([
      {
        path: 'content/company.yaml',
        ...{ line: 3, column: 27, rule: 'unknown-framework-item' },
        message: 'There is no framework dora in src/field/frameworks/.',
        hint: 'The nearest id there is gdpr.',
      },
    ]);
  });
});
