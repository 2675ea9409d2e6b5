import { expect, it } from 'vitest';
import { nameRevision } from '../../../src/model/revision-name.ts';

const morning = { date: '2026-05-04', publishedAt: '2026-05-04T09:00:00+03:00', version: '1.1' };
const afternoon = { date: '2026-05-04-2', publishedAt: '2026-05-04T16:30:00+03:00', version: '1.1.1' };
const dayAlone = { date: '2026-05-04', publishedAt: '2026-05-04', version: '1.1' };
const next = { date: '2026-05-05', publishedAt: '2026-05-05T09:00:00+03:00', version: '1.2' };

it.each([
  ['its day if no other is of that day', next, [next, morning], '5 May 2026'],
  ['its time if another is of that day', morning, [afternoon, morning], '4 May 2026, 09:00'],
  ['its number and its time if it is a later one', afternoon, [next, afternoon, morning], '4 May 2026 (2), 16:30'],
  ['its version if a time is not known', afternoon, [afternoon, dayAlone], '4 May 2026 (2), version 1.1.1'],
  [
    'its number alone if nothing else is known',
    { ...afternoon, version: undefined },
    [{ ...afternoon, version: undefined }, dayAlone],
    '4 May 2026 (2)',
  ],
])('nameRevision() names a revision by %s', (_by, revision, revisions, name) => {
  expect(nameRevision(revision, revisions)).toBe(name);
});
