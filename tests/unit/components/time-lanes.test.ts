import { expect, it } from 'vitest';
import { daysOf, timeLanes } from '../../../src/components/time-lanes.ts';
import type { Certificate } from '../../../src/library/library-types.ts';
import { bareCertificate, tinyLibrary, withPolicy } from '../exports/tiny-library.ts';

const certificateLane = (changes: Partial<Certificate>) =>
  timeLanes({ policies: tinyLibrary().policies, certificates: [{ ...bareCertificate, ...changes }] }).at(-1);

it('a policy is a stretch from its first revision on, with a mark for each', () => {
  const [lane] = timeLanes({ ...tinyLibrary(), certificates: [] });
  expect(lane).toEqual({
    label: 'Security policy',
    path: '/policy/',
    bars: [{ from: '2022-02-07', to: undefined, kind: 'known' }],
    marks: ['2024-05-01', '2022-02-07'],
    words: 'Revisions of 1 May 2024 and 7 February 2022',
  });
});

it('a policy that was withdrawn ends on that day', () => {
  const { policies } = withPolicy(tinyLibrary(), { withdrawn: { on: '2025-01-01' } });
  const [lane] = timeLanes({ policies, certificates: [] });
  expect(lane?.bars).toEqual([{ from: '2022-02-07', to: '2025-01-01', kind: 'known' }]);
  expect(lane?.words).toMatch(/; withdrawn 1 January 2025$/);
});

it('names the last three of many revisions and counts the others', () => {
  const [policy] = tinyLibrary().policies;
  const revisions = ['05', '04', '03', '02', '01'].map((month) => ({ ...policy.current, date: `2024-${month}-01` }));
  const { policies } = withPolicy(tinyLibrary(), { revisions });
  expect(timeLanes({ policies, certificates: [] })[0]?.words).toBe(
    'Revisions of 1 May 2024, 1 April 2024, 1 March 2024 and 2 earlier ones',
  );
});

it.each<[what: string, dates: Partial<Certificate>, bars: unknown[], words: string]>([
  ['no day', {}, [], 'No day is stated'],
  [
    'both days',
    { issued: '2024-01-01', expires: '2026-12-31' },
    [{ from: '2024-01-01', to: '2026-12-31', kind: 'known' }],
    'Valid from 1 January 2024, expires 31 December 2026',
  ],
  [
    'an end alone',
    { editionEnds: '2025-10-31' },
    [{ to: '2025-10-31', kind: 'open' }],
    'First day not stated, edition ends 31 October 2025',
  ],
  [
    'a start alone',
    { issued: '2024-01-01' },
    [{ from: '2024-01-01', kind: 'open' }],
    'Valid from 1 January 2024, last day not stated',
  ],
  [
    'an early withdrawal',
    { issued: '2024-01-01', expires: '2026-12-31', withdrawn: '2025-06-01' },
    [{ from: '2024-01-01', to: '2025-06-01', kind: 'known' }],
    'Valid from 1 January 2024, expires 31 December 2026, withdrawn 1 June 2025',
  ],
  [
    'a suspension that has an end',
    { issued: '2024-01-01', expires: '2026-12-31', suspended: [{ from: '2025-03-01', until: '2025-05-31' }] },
    [
      { from: '2024-01-01', to: '2025-03-01', kind: 'known' },
      { from: '2025-03-01', to: '2025-05-31', kind: 'suspended' },
      { from: '2025-05-31', to: '2026-12-31', kind: 'known' },
    ],
    'Valid from 1 January 2024, suspended 1 March 2025 to 31 May 2025, expires 31 December 2026',
  ],
  [
    'a suspension that lasts',
    { issued: '2024-01-01', expires: '2026-12-31', suspended: [{ from: '2025-03-01' }] },
    [
      { from: '2024-01-01', to: '2025-03-01', kind: 'known' },
      { from: '2025-03-01', kind: 'suspended' },
    ],
    'Valid from 1 January 2024, suspended since 1 March 2025, expires 31 December 2026',
  ],
])('a certificate with %s', (_what, dates, bars, words) => {
  const lane = certificateLane(dates);
  expect(lane?.bars).toEqual(bars);
  expect(lane?.words).toBe(words);
});

it('daysOf() has every day that is drawn', () => {
  const lanes = timeLanes({
    policies: tinyLibrary().policies,
    certificates: [{ ...bareCertificate, issued: '2030-01-01' }],
  });
  expect(new Set(daysOf(lanes))).toEqual(new Set(['2022-02-07', '2024-05-01', '2030-01-01']));
});
