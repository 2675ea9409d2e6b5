import { expect, it } from 'vitest';
import {
  citedClause,
  citedSection,
  clauseId,
  clauseLabel,
  labelledTitle,
  listedLabel,
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
  [undefined, '2.1.', '§2.1', 'Copies'],
  ['B', 'B.', '§2.1 “B”', 'B. Copies'],
  ['Article 5', 'Article 5.', '§2.1 “Article 5”', 'Article 5. Copies'],
  ['(b)', '(b)', '§2.1 “(b)”', '(b) Copies'],
])('a section with the label %j is printed as %s, cited as %s and named %s', (label, printed, cited, named) => {
  const section = { number: '2.1', label, title: 'Copies' };
  expect(printedLabel(section)).toBe(printed);
  expect(sectionHeading(section)).toBe(`${printed} Copies`);
  expect(citedSection(section)).toBe(cited);
  expect(citedClause('§2.1 ¶12', label)).toBe(`${cited} ¶12`);
  expect(labelledTitle(section)).toBe(named);
});

it('the text above the first heading of a policy is printed without a number, and cited as section 0', () => {
  const preamble = { number: '0', isPreamble: true as const, title: 'Password policy' };
  expect([printedLabel(preamble), listedLabel(preamble)]).toEqual(['', '']);
  expect(sectionHeading(preamble)).toBe('Password policy');
  expect(citedSection(preamble)).toBe('§0');
  expect(listedLabel({ number: '3.7' })).toBe('3.7');
});
