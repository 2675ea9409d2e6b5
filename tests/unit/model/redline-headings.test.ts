import { expect, it } from 'vitest';
import type { SectionChange } from '../../../src/model/diff.ts';
import { headingLevels, shownSections } from '../../../src/model/redline-headings.ts';

const section = (number: string, title: string) => ({ id: number, number, title, clauses: [] });
/** Makes a section that changed from `3.1`, one that did not from `3.1=`, and one that was removed from `3.1-`. */
function sectionChange(named: string): SectionChange {
  const number = named.replace(/[=-]$/, '');
  const to = section(number, 'Title');
  if (named.endsWith('=')) return { id: number, from: to, to, clauses: [] };
  if (named.endsWith('-')) return { id: number, from: to, clauses: [] };
  return { id: number, from: section(number, 'Before'), to, clauses: [] };
}

it.each([
  ['1 2 3', '2 2 2'],
  ['3 3.1 3.2 4 4.1 4.1.1', '2 3 3 2 3 4'],
  ['3.1 3.2 4', '2 2 2'],
  ['3= 3.1 3.2', '2 3 3'],
  ['1= 1.1= 2= 2.1= 2.1.1', '2 3 2 3 4'],
  ['1 2.1.1= 2.1.1.1', '2 2 3'],
  ['3 3.1= 3.1.1', '2 3 4'],
  ['3 3.1- 3.2', '2 3 3'],
  ['3.1- 3', '2 2'],
  ['1 1.1 1.1.1 1.1.1.1 1.1.1.1.1 1.1.1.1.1.1', '2 3 4 5 6 6'],
])('headingLevels() gives the sections %s the levels %s', (numbers, expected) => {
  const sections = numbers.split(' ').map(sectionChange);
  const levels = headingLevels(sections);
  expect(sections.map((one) => levels.get(one)).join(' ')).toBe(expected);
});

it('shownSections() has the changed sections and those around them, but none beside them', () => {
  const sections = '1= 3= 3.1= 3.1.1 3.2= 30='.split(' ').map(sectionChange);
  expect([...shownSections(sections)].map(({ id }) => id)).toEqual(['3', '3.1', '3.1.1']);
});
