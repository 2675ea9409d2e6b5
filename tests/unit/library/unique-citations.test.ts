import { expect, it } from 'vitest';
import { uniqueCitations } from '../../../src/library/unique-citations.ts';

const cite = (clause: string, quote: string) => ({
  ...{ policy: 'policy', policyTitle: 'Security policy', date: '2024-05-01' },
  section: 'a',
  number: '1',
  title: 'A',
  label: clause,
  clause,
  quote,
});

it('uniqueCitations() keeps each quote once, and none that is part of another of its clause', () => {
  const all = [cite('p1', 'daily'), cite('p1', 'made daily'), cite('p2', 'daily'), cite('p1', 'made daily')];
  expect(uniqueCitations(all).map(({ clause, quote }) => `${clause} ${quote}`)).toEqual(['p1 made daily', 'p2 daily']);
});
