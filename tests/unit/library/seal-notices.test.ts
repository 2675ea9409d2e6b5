import { describe, expect, it } from 'vitest';
import { sealNotices } from '../../../src/library/seal-notices.ts';
import type { Seal } from '../../../src/model/seal.ts';
import { severalLibrary } from '../exports/several-library.ts';
import { tinyLibrary, withPolicy } from '../exports/tiny-library.ts';

const signature = { revision: '2024-05-01', keyId: '0123456789ABCDEF', on: '2024-05-01' };
const logged = { head: 'a'.repeat(64), position: 1 };

/** The tiny company with a seal of its current revision, and with or without a key. */
function withSeal(seal: Seal | undefined, hasKey: boolean) {
  const plain = tinyLibrary();
  const signingKeys = hasKey ? [{ key: 'RW', from: '2024-01-01' }] : [];
  const current = { ...plain.policies[0].current, seal };
  return { ...withPolicy(plain, { current }), company: { ...plain.company, signingKeys } };
}

describe('sealNotices()', () => {
  it.each([
    ['no log', undefined, false, ['Notice: the seals have no log yet. Begin it with npm run seal -- --log.']],
    ['a log and no key', logged, false, []],
    ['a signature', { ...logged, signature }, true, []],
    [
      'a key and no signature',
      logged,
      true,
      ['Notice: the newest seal is not signed. Sign it with npm run seal -- --key FILE.'],
    ],
  ])('of a policy with %s are right', (_, seal, hasKey, expected) => {
    expect(sealNotices(withSeal(seal, hasKey))).toEqual(expected);
  });

  it('name the policies if there are several', () => {
    const library = severalLibrary();
    const [notice = ''] = sealNotices(library);
    for (const { title } of library.policies) expect(notice).toContain(`“${title}”`);
  });
});
