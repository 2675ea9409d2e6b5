import { describe, expect, it } from 'vitest';
import { revisionGroups } from '../../../src/components/revision-groups.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { mainPolicy } from '../../../src/model/urls.ts';

const libraryOf = (name: string) => {
  const { library } = loadLibrary(`tests/fixtures/${name}`);
  if (!library) throw new Error('The fixture company has problems.');
  return library;
};

describe('revisionGroups()', () => {
  it('returns the dates of the old revisions of the policy in policy/, newest first, if it is the only one', () => {
    const library = libraryOf('acme');
    const dates = library.policies[0].revisions.slice(1).map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(0);
    expect(revisionGroups(library, '2026-11-23')).toEqual([{ revisions: dates.map((date) => ({ name: date, date })) }]);
  });

  it('names the revisions of an only policy in policies/ with the policy', () => {
    expect(revisionGroups(libraryOf('listed'), '2026-11-23')).toEqual([
      { revisions: [{ name: 'terms/2025-03-03', date: '2025-03-03' }] },
    ]);
  });

  const meridian = libraryOf('meridian');
  const groups = revisionGroups(meridian, '2026-11-23');

  it('returns a group for each of several policies that has an old revision', () => {
    const withOld = meridian.policies.filter(({ revisions, withdrawn }) => withdrawn || revisions.length > 1);
    expect(groups.map(({ label }) => label?.replace(/, .*/, ''))).toEqual(withOld.map(({ title }) => title));
    expect(groups[0]).toEqual({
      label: 'Access control policy',
      revisions: ['2025-02-10', '2024-02-12'].map((date) => ({ name: `access-control/${date}`, date })),
    });
  });

  it('has every revision of a withdrawn policy, and says since when it is withdrawn', () => {
    expect(groups.at(-1)).toEqual({
      label: 'Acceptable use policy, withdrawn on 1 September 2025',
      revisions: ['2024-06-03', '2023-05-15'].map((date) => ({ name: `acceptable-use/${date}`, date })),
    });
    const before = revisionGroups(meridian, '2025-08-31').at(-1);
    expect(before?.label).toBe('Acceptable use policy, withdrawn from 1 September 2025');
  });

  it('names the policy in policy/ too, if there are others', () => {
    const [first] = meridian.policies;
    const library = {
      policies: [{ ...first, id: mainPolicy }, ...meridian.policies.slice(1)] as typeof meridian.policies,
    };
    expect(revisionGroups(library, '2026-11-23')[0]?.revisions[0]?.name).toBe('policy/2025-02-10');
  });
});
