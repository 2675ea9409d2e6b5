import { expect, it } from 'vitest';
import { clauseId, clauseLabel, sectionAnchor, sectionLabel } from '../../../src/model/policy.ts';

it('ids and labels of clauses and sections are built from their numbers', () => {
  expect(clauseId('3.7', 12)).toBe('s3.7-p12');
  expect(clauseLabel('3.7', 12)).toBe('§3.7 ¶12');
  expect(sectionAnchor('3.7')).toBe('s3.7');
  expect(sectionLabel('3.7')).toBe('§3.7');
});
