import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/importing/read-text.ts';

describe('readText()', () => {
  it('removes a byte order mark and returns plain line ends', () => {
    expect(readText(Buffer.from('\ufeffone\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n');
  });

  it.each([
    ['Latin-1', Buffer.from('Café', 'latin1')],
    ['UTF-16', Buffer.from('policy', 'utf16le')],
    ['binary data', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00])],
  ])('returns undefined for %s', (_name, bytes) => {
    expect(readText(bytes)).toBeUndefined();
  });
});
