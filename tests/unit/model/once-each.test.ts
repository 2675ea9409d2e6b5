import { expect, it, vi } from 'vitest';
import { onceEach } from '../../../src/model/once-each.ts';

it('onceEach() does its work once for each argument, and returns the same result from then on', () => {
  const work = vi.fn((word: string) => ({ word }));
  const once = onceEach(work);
  const first = once('a');
  expect([once('a'), once('b')]).toEqual([{ word: 'a' }, { word: 'b' }]);
  expect(once('a')).toBe(first);
  expect(work.mock.calls).toEqual([['a'], ['b']]);
});
