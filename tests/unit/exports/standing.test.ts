import { describe, expect, it } from 'vitest';
import { inForceOn, remarksInWords, standingOf } from '../../../src/exports/standing.ts';
import type { Policy } from '../../../src/library/library-types.ts';
import { accessPolicy, passwordPolicy, severalLibrary } from './several-library.ts';

const { policies } = severalLibrary();
const [newest, first] = accessPolicy.revisions;
const wordsOf = (policy: Policy, place: number, day: string) => {
  const revision = policy.revisions[place];
  return revision && remarksInWords(standingOf(policy, revision, policies, day));
};
const overtaken: Policy = {
  ...accessPolicy,
  revisions: accessPolicy.revisions.map((one, index) => ({
    ...one,
    effectiveFrom: index === 0 ? undefined : '2030-01-01',
  })),
};

describe('standingOf', () => {
  it.each([
    ['the newest revision in force', accessPolicy, 0, '2024-06-01', ''],
    [
      'the newest revision before it applies',
      accessPolicy,
      0,
      '2024-05-31',
      'This revision is in force from 1 June 2024. Until then, the revision of 1 February 2023 is.',
    ],
    [
      'a first revision before it applies',
      { ...accessPolicy, revisions: accessPolicy.revisions.slice(0, 1) },
      0,
      '2024-05-31',
      'This revision is in force from 1 June 2024.',
    ],
    [
      'an older revision while it is in force',
      accessPolicy,
      1,
      '2024-05-31',
      'A newer revision takes the place of this one from 1 June 2024.',
    ],
    [
      'an older revision',
      accessPolicy,
      1,
      '2024-06-01',
      'This revision is no longer in force. It was superseded on 1 June 2024.',
    ],
    [
      'a revision that another one of its day took the place of',
      {
        ...accessPolicy,
        revisions: accessPolicy.revisions.map((one, index) =>
          index === 0 ? { ...one, date: `${first?.date}-2`, effectiveFrom: undefined } : one,
        ),
      },
      1,
      '2024-06-01',
      'This revision is no longer in force. It was superseded on the day of its publication by the revision of 1 February 2023 (2), 10:00.',
    ],
    [
      'a revision that another one overtook',
      overtaken,
      1,
      '2025-01-01',
      'This revision never comes into force. A newer one takes its place before that.',
    ],
    [
      'a policy that was withdrawn',
      passwordPolicy,
      0,
      '2024-05-01',
      'This policy was withdrawn on 1 May 2024. “Access control procedure” takes its place.',
    ],
    [
      'a policy that will be withdrawn',
      passwordPolicy,
      0,
      '2024-04-30',
      'This policy is withdrawn from 1 May 2024. “Access control procedure” takes its place.',
    ],
    [
      'a policy that nothing takes the place of',
      { ...passwordPolicy, withdrawn: { on: '2024-05-01' } },
      0,
      '2024-05-01',
      'This policy was withdrawn on 1 May 2024.',
    ],
    [
      'an older revision of a policy that was withdrawn',
      { ...accessPolicy, withdrawn: { on: '2026-01-01' } },
      1,
      '2026-01-01',
      'This policy was withdrawn on 1 January 2026. This revision is no longer in force. It was superseded on 1 June 2024.',
    ],
    [
      'a policy that was withdrawn before its newest revision applied',
      { ...accessPolicy, withdrawn: { on: '2024-05-02' } },
      0,
      '2024-05-03',
      'This policy was withdrawn on 2 May 2024.',
    ],
  ] satisfies [string, Policy, number, string, string][])('of %s', (_what, policy, place, day, words) => {
    expect(wordsOf(policy, place, day)).toBe(words);
  });
});

describe('inForceOn', () => {
  it.each([
    ['before the first revision', accessPolicy, '2023-01-31', undefined],
    ['while the newest revision does not apply yet', accessPolicy, '2024-05-31', first],
    ['once the newest revision applies', accessPolicy, '2024-06-01', newest],
    ['before the policy is withdrawn', passwordPolicy, '2024-04-30', passwordPolicy.current],
    ['once the policy is withdrawn', passwordPolicy, '2024-05-01', undefined],
  ])('returns the revision that applies %s', (_when, policy, day, expected) => {
    expect(inForceOn(policy, day)).toBe(expected);
  });
});
