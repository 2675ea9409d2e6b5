import { describe, expect, it } from 'vitest';
import { revisionGroups } from '../../../src/components/revision-groups.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { formatRevision } from '../../../src/model/revision-id.ts';
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
    expect(revisionGroups(library, '2026-11-23')).toEqual([
      { revisions: dates.map((date) => ({ name: date, words: `Revision of ${formatRevision(date)}` })) },
    ]);
  });

  it('names the revisions of an only policy in policies/ with the policy', () => {
    expect(revisionGroups(libraryOf('listed'), '2026-11-23')).toEqual([
      { revisions: [{ name: 'terms/2025-03-03', words: 'Revision of 3 March 2025' }] },
    ]);
  });

  const meridian = libraryOf('meridian');
  const groups = revisionGroups(meridian, '2026-11-23');

  it('returns a group for each of several policies that has an old revision', () => {
    const withOld = meridian.policies.filter(({ revisions, withdrawn }) => withdrawn || revisions.length > 1);
    expect(groups.map(({ label }) => label?.replace(/, .*/, ''))).toEqual(withOld.map(({ title }) => title));
    expect(groups[0]).toEqual({
      label: 'Access control policy',
      revisions: [
        { name: 'access-control/2025-02-10', words: 'Access control policy, revision of 10 February 2025' },
        { name: 'access-control/2024-02-12', words: 'Access control policy, revision of 12 February 2024' },
      ],
    });
  });

  it.each([
    ['in force until the newest one is', '2026-11-23', ', in force until 31 December 2026'],
    ['no longer in force', '2027-01-01', ''],
  ])('says until when a revision is in force only if it is: %s', (_, day, until) => {
    expect(revisionGroups(meridian, day).find(({ label }) => label === 'Terms of service')?.revisions).toEqual([
      { name: 'terms-of-service/2025-01-13', words: `Terms of service, revision of 13 January 2025${until}` },
    ]);
  });

  it('has every revision of a withdrawn policy, and says since when it is withdrawn', () => {
    expect(groups.at(-1)).toEqual({
      label: 'Acceptable use policy, withdrawn on 1 September 2025',
      revisions: [
        { name: 'acceptable-use/2024-06-03', words: 'Acceptable use policy, revision of 3 June 2024' },
        { name: 'acceptable-use/2023-05-15', words: 'Acceptable use policy, revision of 15 May 2023' },
      ],
    });
  });

  it('has the revisions of a policy that are not current up to the day before it is withdrawn', () => {
    expect(revisionGroups(meridian, '2025-08-31').at(-1)).toEqual({
      label: 'Acceptable use policy, withdrawn from 1 September 2025',
      revisions: [{ name: 'acceptable-use/2023-05-15', words: 'Acceptable use policy, revision of 15 May 2023' }],
    });
  });

  it('names the policy in policy/ too, if there are others', () => {
    const [first] = meridian.policies;
    const library = {
      policies: [{ ...first, id: mainPolicy }, ...meridian.policies.slice(1)] as typeof meridian.policies,
    };
    expect(revisionGroups(library, '2026-11-23')[0]?.revisions[0]?.name).toBe('policy/2025-02-10');
  });
});
