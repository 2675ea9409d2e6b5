import { describe, expect, it } from 'vitest';
import { redlineOf, redlinePairs } from '../../../src/exports/redlines.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { tinyLibrary } from './tiny-library.ts';

const [policy] = tinyLibrary().policies;
const [current, old] = policy.revisions as [Revision, Revision];
const middle = { ...old, date: '2023-01-01' };
const draftOf = (date: string): Revision => ({ ...current, date, sealed: false });

describe('redlinePairs', () => {
  it('pairs each revision with the next one, and each old one with the current one too', () => {
    const pairs = redlinePairs({ revisions: [current, middle, old], current });
    expect(pairs.map(({ from, to }) => [from.date, to.date])).toEqual([
      ['2023-01-01', '2024-05-01'],
      ['2022-02-07', '2023-01-01'],
      ['2022-02-07', '2024-05-01'],
    ]);
  });

  it('pairs the current revision with each draft that is newer', () => {
    const pairs = redlinePairs(
      { revisions: [current], current },
      ['2026-01-01', '2024-05-01', '2023-01-01'].map(draftOf),
    );
    expect(pairs.map(({ from, to }) => [from.date, to.date])).toEqual([['2024-05-01', '2026-01-01']]);
  });
});

describe('redlineOf', () => {
  it('returns the diff of neighbours that the library has', () => {
    expect(redlineOf(policy, old, current)).toBe(policy.changes[0]);
  });

  it('compares other revisions, once for each pair', () => {
    const draft = draftOf('2026-01-01');
    const diff = redlineOf(policy, old, draft);
    expect(diff).toMatchObject({ from: '2022-02-07', to: '2026-01-01' });
    expect(redlineOf(policy, old, draft)).toBe(diff);
    expect(redlineOf(policy, old, draftOf('2027-01-01')).to).toBe('2027-01-01');
    expect(redlineOf(policy, old, draft)).toBe(diff);
    expect(redlineOf(policy, current, old)).toMatchObject({ from: '2024-05-01', to: '2022-02-07' });
  });
});
