import { expect, it } from 'vitest';
import { askedStatuses } from '../../../../src/search/engine/asked-statuses.ts';

it.each([
  ['expired certificate', ['expired', 'edition-ended', 'withdrawn']],
  ['Are any of your certificates suspended?', ['suspended']],
  ['valid certifications', ['valid']],
  ['withdrawn or suspended certificates', ['withdrawn', 'suspended']],
  ['planned certificates', ['not-yet-valid']],
])('“%s” asks for certificates with the statuses %j', (query, statuses) =>
  expect(askedStatuses(query)).toEqual(statuses),
);

it.each([
  'certificate',
  'expired',
  'expired passwords',
  'when does the certificate expire',
  'expired ISO certificate',
  '',
])('“%s” asks for no status', (query) => expect(askedStatuses(query)).toBeUndefined());
