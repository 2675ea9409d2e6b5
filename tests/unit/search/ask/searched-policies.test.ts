import { describe, expect, it } from 'vitest';
import { revisionsUntilThen, searchedPolicies } from '../../../../src/search/ask/searched-policies.ts';
import type { SearchFile } from '../../../../src/search/engine/search-file.ts';

/** Returns a search file with records of these kinds, at these URLs, that apply until these days. */
function fileOf(...records: [kind: string, url: string, until?: string][]): Pick<SearchFile, 'records'> {
  return {
    records: records.map(([kind, url, until]) => ({ kind, url, ...(until ? { until } : {}) })) as SearchFile['records'],
  };
}

describe('searchedPolicies()', () => {
  it('returns the policies of clauses in their order, each once', () => {
    const file = fileOf(
      ['clause', 'policies/tape/copies/#s1-p1'],
      ['clause', 'policies/fax/use/#s1-p1'],
      ['clause', 'policies/tape/copies/#s1-p2'],
    );
    expect(searchedPolicies(file)).toEqual(['tape', 'fax']);
  });

  it('returns the policy that needs no name', () => {
    expect(searchedPolicies(fileOf(['clause', 'policy/copies/#s1-p1']))).toEqual(['policy']);
    expect(searchedPolicies(fileOf(['clause', 'policy/policies/fax/#s1-p1']))).toEqual(['policy']);
  });

  it('does not count the pages of policies', () => {
    expect(searchedPolicies(fileOf(['page', 'policies/fax/'], ['clause', 'policies/tape/copies/#s1-p1']))).toEqual([
      'tape',
    ]);
  });
});

describe('revisionsUntilThen()', () => {
  it('returns the revisions of clauses that apply until a day, each once', () => {
    const file = fileOf(
      ['clause', 'policy/2025-01-13/#s1-p1', '2026-12-31'],
      ['clause', 'policy/2025-01-13/#s1-p2', '2026-12-31'],
      ['clause', 'policies/fax/2025-01-13-2/#s1-p1', '2026-12-31'],
      ['clause', 'policies/fax/2024-05-01/#s1-p1', '2026-12-31'],
    );
    expect(revisionsUntilThen(file)).toEqual([
      { policy: 'policy', date: '2025-01-13' },
      { policy: 'fax', date: '2025-01-13-2' },
      { policy: 'fax', date: '2024-05-01' },
    ]);
  });

  it.each<[string, [string, string, string?]]>([
    ['a clause that applies on', ['clause', 'policy/2025-01-13/#s1-p1']],
    ['a page', ['page', 'policy/2025-01-13/#s1-p1', '2026-12-31']],
    ['a clause of the current revision', ['clause', 'policies/fax/use/#s1-p1', '2026-12-31']],
    ['a section whose name begins with a digit', ['clause', 'policy/2fa/#s1-p1', '2026-12-31']],
    ['another folder', ['clause', 'old/policy/2025-01-13/#s1-p1', '2026-12-31']],
  ])('does not return %s', (_, record) => {
    expect(revisionsUntilThen(fileOf(record))).toEqual([]);
  });
});
