import { expect, it } from 'vitest';
import {
  citedSection,
  clauseId,
  clauseLabel,
  printedLabel,
  sectionAnchor,
  sectionHeading,
  sectionLabel,
} from '../../../src/model/policy.ts';

it('ids and labels of clauses and sections are built from their numbers', () => {
  expect(clauseId('3.7', 12)).toBe('s3.7-p12');
  expect(clauseLabel('3.7', 12)).toBe('§3.7 ¶12');
  expect(sectionAnchor('3.7')).toBe('s3.7');
  expect(sectionLabel('3.7')).toBe('§3.7');
});

it.each([
  [undefined, '2.1.', '§2.1'],
  ['B', 'B.', '§2.1 “B”'],
  ['Article 5', 'Article 5.', '§2.1 “Article 5”'],
  ['(b)', '(b)', '§2.1 “(b)”'],
])('a section with the label %j is printed as %s and cited as %s', (label, printed, cited) => {
  const section = { number: '2.1', label, title: 'Copies' };
  expect(printedLabel(section)).toBe(printed);
  expect(sectionHeading(section)).toBe(`${printed} Copies`);
  expect(citedSection(section)).toBe(cited);
});
