import { describe, expect, it } from 'vitest';
import { titleInWords } from '../../../src/exports/change-words.ts';
import { registerStrings } from '../../../src/strings/index.ts';
import { policy } from './tiny-policy.ts';

const entry = { kind: 'certificate', id: 'seal', name: 'Seal 3, Host Ltd', date: '2025-11-01', summary: '' } as const;
const titleOf = (change: 'expired' | 'ended') => titleInWords({ ...entry, change }, { policies: [policy] });

describe('the title of a change', () => {
  it('names the entry and what happened to it', () =>
    expect(titleOf('expired')).toBe('Certificate expired: Seal 3, Host Ltd'));

  it('says of a certificate whose edition ended only that, because the certificate may have ended before', () => {
    expect(titleOf('ended')).toBe('Edition ended: Seal 3, Host Ltd');
    expect(registerStrings.change('ended')).toBe('edition ended');
  });
});
