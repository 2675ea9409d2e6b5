import { expect, it } from 'vitest';
import { inReadersOrder } from '../../../src/model/certificate-order.ts';
import type { CertificateDates } from '../../../src/model/certificate-status.ts';

const day = '2026-06-01';
const company = { legalName: 'Acme Cloud Ltd', name: 'Acme' };
const one = (id: string, dates: CertificateDates, holder = 'Acme') => ({ id, holder, ...dates });
const withdrawn = one('withdrawn', { expires: '2030-01-01', withdrawn: '2025-01-01' });
const expired = one('expired', { expires: '2025-01-01' });
const edition = one('edition', { expires: '2030-01-01', editionEnds: '2025-01-01' });
const unknown = one('unknown', {});
const suspended = one('suspended', { expires: '2030-01-01', suspended: [{ from: '2026-05-01' }] });
const coming = one('coming', { issued: '2027-01-01', expires: '2030-01-01' });
const soon = one('soon', { expires: '2026-06-30' });
const others = one('others', { expires: '2030-01-01' }, 'Host');
const valid = one('valid', { expires: '2030-01-01' });
const next = one('next', { expires: '2031-01-01' });

it('certificates are listed own ones first, of both valid ones first, then those that end soon, what is unknown, ended and withdrawn ones', () => {
  const all = [withdrawn, expired, edition, unknown, suspended, coming, soon, others, valid, next];
  expect(inReadersOrder(all, company, day)).toEqual([
    ...[valid, next, soon, coming, suspended, unknown, expired, edition, withdrawn, others],
  ]);
});

it('certificates that are alike stay in their order', () => {
  expect(inReadersOrder([next, valid], company, day)).toEqual([next, valid]);
  expect(inReadersOrder([valid, next], company, day)).toEqual([valid, next]);
});
