import { expect, it } from 'vitest';
import { nearestId, nearestIds } from '../../../src/library/nearest-id.ts';

it('nearestIds() returns the nearest ids first, at most as many as are wanted', () => {
  const ids = ['logs', 'backups', 'back-office', 'backup-media'];
  expect(nearestIds('backup', ids, 2)).toEqual(['backups', 'backup-media']);
  expect(nearestIds('LOGS', ids, 9)[0]).toBe('logs');
  expect(nearestIds('backup', ids, 9)).toHaveLength(4);
});

it('nearestId() returns nothing without ids', () => {
  expect(nearestId('backup', [])).toBeUndefined();
});
