import { describe, expect, it } from 'vitest';
import { sealInWords } from '../../../src/model/seal-words.ts';

const logged = { head: 'a'.repeat(64), position: 1 };
const signature = { revision: '2024-05-01', keyId: '0123456789ABCDEF', on: '2024-05-02' };
const timestamp = { revision: '2025-01-01', at: '2025-01-02T03:04:05Z', authority: 'Example TSA' };
const wordsOf = (...given: Parameters<typeof sealInWords>) => {
  const { proves, not } = sealInWords(...given);
  return { proves: proves.join(' '), not: not.join(' ') };
};

describe('sealInWords()', () => {
  it('says of a seal in no log that anybody who can change the files can make another', () => {
    const { proves, not } = wordsOf(undefined, '2024-05-01');
    expect(not).toContain('Its seals have no log yet, and nobody has signed them');
    expect(proves).not.toMatch(/signed|head/);
  });

  it('says of a seal without signature and time stamp that it has none', () => {
    const { proves, not } = wordsOf(logged, '2024-05-01');
    expect(proves).not.toContain('signed');
    expect(not).toMatch(/It is not signed: .* It has no time stamp: /);
  });

  it('names the key, the authority and the revision through which they cover the seal', () => {
    const { proves, not } = wordsOf({ ...logged, signature, timestamp }, '2024-05-01');
    expect(proves).toContain('It is signed with the key 0123456789ABCDEF. ');
    expect(proves).not.toContain('2 May 2024');
    expect(not).toContain('That it was signed on 2 May 2024 is only what the signer says.');
    expect(proves).toContain(
      'It existed at 03:04:05 UTC on 2 January 2025, as a time stamp of Example TSA attests, through the seal of the revision of 1 January 2025.',
    );
    expect(not).not.toMatch(/not signed|no time stamp/);
  });

  it('says that a revision was sealed later than its date says', () => {
    expect(wordsOf({ ...logged, sealedAfter: '2025-01-01' }, '2024-05-01').not).toContain(
      'It was sealed after the revision of 1 January 2025, although its own date is earlier',
    );
  });

  it.each([undefined, logged, { ...logged, signature, timestamp }])('never says that a text is true: %j', (seal) => {
    expect(wordsOf(seal, '2024-05-01').not).toContain('No seal proves that a text is true');
  });
});
