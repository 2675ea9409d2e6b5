import { describe, expect, it } from 'vitest';
import { linkTarget, newestOn, numbersById, sectionUrls, type TargetPolicy } from '../../../src/model/link-target.ts';

const revisionOf = (policy: string, date: string, ids: readonly string[], sealed = true) => ({
  ...{ policy, date, sealed },
  sections: ids.map((id, index) => ({ id, number: String(index + 1) })),
});
const other: TargetPolicy = {
  id: 'other',
  title: 'Other policy',
  revisions: [
    revisionOf('other', '2024-06-01-2', ['b', 'c']),
    revisionOf('other', '2024-06-01', ['a', 'c']),
    revisionOf('other', '2023-01-01', ['a', 'b']),
  ],
  drafts: [revisionOf('other', '2024-09-01', ['d'], false)],
};
const policies = [
  other,
  { id: 'planned', title: 'Planned', revisions: [], drafts: [revisionOf('planned', '2025-01-01', ['x'], false)] },
];

describe('newestOn()', () => {
  it.each([
    ['2022-01-01', '2023-01-01'],
    ['2023-01-01', '2023-01-01'],
    ['2024-05-31', '2023-01-01'],
    ['2024-06-01', '2024-06-01-2'],
    ['2024-06-01-3', '2024-06-01-2'],
    ['2030-01-01', '2024-06-01-2'],
  ])('on %s is the revision of %s', (date, expected) => {
    expect(newestOn(other.revisions, date)?.date).toBe(expected);
  });

  it('is undefined if there is no revision', () => {
    expect(newestOn([], '2024-01-01')).toBeUndefined();
  });
});

describe('linkTarget()', () => {
  const target = (date: string, id: string | undefined, sealed = true, policy = 'other') => {
    const found = linkTarget({ policy, ...(id ? { id } : {}) }, { policy: 'own', date, sealed }, policies);
    return found && `${found.policy.title}, ${found.revision.date}, ${found.section?.number ?? 'whole'}`;
  };

  it.each([
    ['2022-01-01', 'b', 'Other policy, 2023-01-01, 2'],
    ['2023-05-01', 'b', 'Other policy, 2023-01-01, 2'],
    ['2024-07-01', 'b', 'Other policy, 2024-06-01-2, 1'],
    ['2024-07-01', 'a', undefined],
    ['2024-10-01', 'd', undefined],
  ])('of a sealed revision of %s to section %s is %s', (date, id, expected) => {
    expect(target(date, id)).toBe(expected);
  });

  it('of a draft may be in a draft, but the sealed revision comes first', () => {
    expect(target('2024-10-01', 'd', false)).toBe('Other policy, 2024-09-01, 1');
    expect(target('2024-10-01', 'c', false)).toBe('Other policy, 2024-06-01-2, 2');
    expect(target('2024-07-01', 'd', false)).toBeUndefined();
    expect(target('2024-07-01', 'x', false, 'planned')).toBe('Planned, 2025-01-01, 1');
  });

  it('of a link to a whole policy is its revision of that day', () => {
    expect(target('2023-05-01', undefined)).toBe('Other policy, 2023-01-01, whole');
    expect(target('2025-10-01', undefined, false, 'planned')).toBe('Planned, 2025-01-01, whole');
    expect(target('2025-10-01', undefined, true, 'planned')).toBeUndefined();
  });

  it('is undefined if there is no such policy or it has no sealed revision', () => {
    expect(target('2024-10-01', 'a', true, 'third')).toBeUndefined();
    expect(target('2025-10-01', 'x', true, 'planned')).toBeUndefined();
  });
});

describe('sectionUrls()', () => {
  const revision = revisionOf('own', '2023-05-01', ['scope']);
  const urlOf = sectionUrls(revision, policies, ({ policy, date }, anchor = 'none') => `/${policy}/${date}/#${anchor}`);

  it.each([
    [{ id: 'scope' }, '/own/2023-05-01/#s1'],
    [{ policy: 'own', id: 'scope' }, '/own/2023-05-01/#s1'],
    [{ policy: 'other', id: 'b' }, '/other/2023-01-01/#s2'],
    [{}, '/own/2023-05-01/#none'],
    [{ policy: 'own' }, '/own/2023-05-01/#none'],
    [{ policy: 'other' }, '/other/2023-01-01/#none'],
    [{ policy: 'third' }, undefined],
    [{ id: 'b' }, undefined],
    [{ policy: 'own', id: 'b' }, undefined],
    [{ policy: 'other', id: 'scope' }, undefined],
  ])('of %j is %s', (link, expected) => {
    expect(urlOf(link)).toBe(expected);
  });
});

describe('numbersById()', () => {
  it('has the number of each section', () => {
    const sections = [
      { id: 'a', number: '1' },
      { id: 'b', number: '1.2' },
    ];
    expect(['a', 'b', 'c'].map(numbersById(sections))).toEqual(['1', '1.2', undefined]);
  });
});
