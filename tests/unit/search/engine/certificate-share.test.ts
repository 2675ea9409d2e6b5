import { expect, it } from 'vitest';
import { certificateShare, statusOn } from '../../../../src/search/engine/certificate-share.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';

const day = '2026-05-01';
const certificate = (dates: object, more = {}): PlainRecord => ({
  ...{ kind: 'certificate', url: '/c/', title: 'C', text: '', sections: [] },
  ...{ facts: { standard: 'ISO 9001', ...dates }, ...more },
});
const valid = { issued: '2025-01-01', expires: '2027-01-01' };
const share = (dates: object, more = {}) => certificateShare(certificate(dates, more), day);

it('a valid certificate of the company keeps its score', () => expect(share(valid, { isOwn: true })).toBe(1));

it('one that is not valid yet loses some of it, and an ended one more', () => {
  const own = { isOwn: true };
  expect(share({ ...valid, issued: '2026-06-01' }, own)).toBeLessThan(1);
  expect(share({ expires: '2026-01-01' }, own)).toBeLessThan(share({ ...valid, issued: '2026-06-01' }, own));
});

it('one of a supplier loses some of it', () => expect(share(valid)).toBeLessThan(1));

it('other records keep theirs, and all do if no day is given', () => {
  const { facts: _, ...rest } = certificate(valid);
  const page: PlainRecord = rest;
  expect(certificateShare(page, day)).toBe(1);
  expect(certificateShare(certificate({ expires: '2026-01-01' }), '')).toBe(1);
  expect(statusOn(certificate(valid), day)).toBe('valid');
  expect(statusOn(page, day)).toBeUndefined();
});
