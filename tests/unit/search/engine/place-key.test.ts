import { expect, it } from 'vitest';
import { placeKey, policiesOfKeys, readPlaceKey } from '../../../../src/search/engine/place-key.ts';

it.each([
  [undefined, '3.7', '3.7'],
  ['access-control', 's3.7-p1', 'access-control/s3.7-p1'],
])('placeKey() and readPlaceKey() are inverse for the policy %s', (policy, place, key) => {
  expect(placeKey(policy, place)).toBe(key);
  expect(readPlaceKey(key)).toEqual({ policy, place });
});

it('policiesOfKeys() returns each policy once, and none of keys without one', () => {
  expect(policiesOfKeys(['backup/3', 'access/1', 'backup/4'])).toEqual(['backup', 'access']);
  expect(policiesOfKeys(['3', '3.1'])).toEqual([]);
});
