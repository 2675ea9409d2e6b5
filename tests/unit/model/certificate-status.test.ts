import { describe, expect, it } from 'vitest';
import { type CertificateDates, certificateStatus, isEnded, lastDayOf } from '../../../src/model/certificate-status.ts';

const statuses = (dates: CertificateDates, days: string[]) => days.map((day) => certificateStatus(dates, day));

describe('a certificate’s status', () => {
  it('is valid on the last day of validity and expired on the next', () => {
    const dates = { issued: '2023-06-01', expires: '2026-05-31' };
    expect(statuses(dates, ['2026-05-30', '2026-05-31', '2026-06-01'])).toEqual(['valid', 'valid', 'expired']);
  });

  it('expires at the end of a month, of a year and of a February', () => {
    expect(statuses({ expires: '2026-12-31' }, ['2026-12-31', '2027-01-01'])).toEqual(['valid', 'expired']);
    expect(statuses({ expires: '2028-02-28' }, ['2028-02-28', '2028-02-29'])).toEqual(['valid', 'expired']);
    expect(statuses({ expires: '2026-02-28' }, ['2026-02-28', '2026-03-01'])).toEqual(['valid', 'expired']);
  });

  it('is valid from the day of issue', () => {
    const dates = { issued: '2027-01-01', expires: '2029-12-31' };
    expect(statuses(dates, ['2026-12-31', '2027-01-01', '2027-01-02'])).toEqual(['not-yet-valid', 'valid', 'valid']);
  });

  it('ends the day after the last day of its standard’s edition', () => {
    const days = ['2025-10-30', '2025-10-31', '2025-11-01'];
    const editionEnds = '2025-10-31';
    expect(statuses({ editionEnds }, days)).toEqual(['unknown', 'unknown', 'edition-ended']);
    expect(statuses({ editionEnds, expires: '2027-01-01' }, days)).toEqual(['valid', 'valid', 'edition-ended']);
  });

  it('is withdrawn from the day of its withdrawal', () => {
    const dates = { issued: '2022-01-01', expires: '2027-12-31', withdrawn: '2025-08-15' };
    expect(statuses(dates, ['2025-08-14', '2025-08-15', '2025-08-16'])).toEqual(['valid', 'withdrawn', 'withdrawn']);
  });

  it('is never valid without an expiry date', () => {
    expect(statuses({}, ['1999-01-01', '2026-11-23', '2099-01-01'])).toEqual(['unknown', 'unknown', 'unknown']);
    expect(statuses({ issued: '2026-01-01' }, ['2025-12-31', '2026-01-01'])).toEqual(['not-yet-valid', 'unknown']);
  });

  it('is the first of several reasons why the certificate ended', () => {
    const day = '2026-11-23';
    expect(certificateStatus({ expires: '2024-05-31', editionEnds: '2025-10-31' }, day)).toBe('expired');
    expect(certificateStatus({ expires: '2026-05-31', editionEnds: '2025-10-31' }, day)).toBe('edition-ended');
    expect(certificateStatus({ expires: '2026-05-31', withdrawn: '2026-06-15' }, day)).toBe('expired');
    expect(certificateStatus({ expires: '2026-05-31', withdrawn: '2026-05-31' }, day)).toBe('withdrawn');
    expect(certificateStatus({ editionEnds: '2025-10-31', withdrawn: '2025-11-02' }, day)).toBe('edition-ended');
    expect(certificateStatus({ expires: '2026-05-31', withdrawn: '2026-06-01' }, day)).toBe('withdrawn');
  });

  it('is suspended from the first day of a suspension to its last, and on no other day', () => {
    const suspended = [
      { from: '2025-03-01', until: '2025-05-31' },
      { from: '2026-02-28', until: '2026-02-28' },
    ];
    const dates = { expires: '2027-12-31', suspended };
    expect(statuses(dates, ['2025-02-28', '2025-03-01'])).toEqual(['valid', 'suspended']);
    expect(statuses(dates, ['2025-05-31', '2025-06-01'])).toEqual(['suspended', 'valid']);
    expect(statuses(dates, ['2026-02-27', '2026-02-28', '2026-03-01'])).toEqual(['valid', 'suspended', 'valid']);
  });

  it('stays suspended without a last day, until the certificate ends', () => {
    const open = { suspended: [{ from: '2026-10-15' }] };
    expect(statuses({ ...open, expires: '2027-08-31' }, ['2026-10-14', '2026-10-15'])).toEqual(['valid', 'suspended']);
    expect(statuses({ ...open, expires: '2027-08-31' }, ['2027-08-31', '2027-09-01'])).toEqual([
      'suspended',
      'expired',
    ]);
    expect(statuses({ ...open, withdrawn: '2026-12-01' }, ['2026-11-30', '2026-12-01'])).toEqual([
      'suspended',
      'withdrawn',
    ]);
    expect(statuses({ ...open, editionEnds: '2026-12-31' }, ['2026-12-31', '2027-01-01'])).toEqual([
      'suspended',
      'edition-ended',
    ]);
  });

  it('is suspended rather than unknown, but not before the first day of validity', () => {
    const suspended = [{ from: '2026-01-01' }];
    expect(statuses({ suspended }, ['2025-12-31', '2026-01-01'])).toEqual(['unknown', 'suspended']);
    expect(statuses({ suspended, editionUnsureFrom: '0000-01-01' }, ['2026-01-01'])).toEqual(['suspended']);
    expect(statuses({ suspended, issued: '2026-02-01' }, ['2026-01-31', '2026-02-01'])).toEqual([
      'not-yet-valid',
      'suspended',
    ]);
  });

  it('is unknown from the day on which nobody can tell of its edition, until it has ended', () => {
    const dates = { expires: '2030-01-31', editionUnsureFrom: '2029-04-15' };
    expect(statuses(dates, ['2029-04-14', '2029-04-15', '2030-01-31', '2030-02-01'])).toEqual([
      ...['valid', 'unknown', 'unknown', 'expired'],
    ]);
    expect(statuses({ ...dates, issued: '2029-06-01' }, ['2029-05-31', '2029-06-01'])).toEqual([
      'not-yet-valid',
      'unknown',
    ]);
    expect(statuses({ ...dates, editionUnsureFrom: '0000-01-01' }, ['2006-01-01'])).toEqual(['unknown']);
  });

  it('is withdrawn even before it would have become valid', () => {
    expect(certificateStatus({ issued: '2027-01-01', withdrawn: '2026-10-01' }, '2026-11-23')).toBe('withdrawn');
  });
});

it('isEnded is true for the statuses that no later day can change', () => {
  const all = ['valid', 'not-yet-valid', 'suspended', 'expired', 'withdrawn', 'edition-ended', 'unknown'] as const;
  expect(all.filter(isEnded)).toEqual(['expired', 'withdrawn', 'edition-ended']);
});

describe('lastDayOf', () => {
  it.each([
    [{}, undefined],
    [{ issued: '2025-01-01' }, undefined],
    [{ expires: '2026-12-31' }, { day: '2026-12-31', status: 'expired' }],
    [
      { expires: '2026-12-31', withdrawn: '2026-06-01' },
      { day: '2026-05-31', status: 'withdrawn' },
    ],
    [
      { expires: '2026-12-31', editionEnds: '2025-10-31', withdrawn: '2026-06-01' },
      { day: '2025-10-31', status: 'edition-ended' },
    ],
    [
      { expires: '2026-05-31', withdrawn: '2026-06-01' },
      { day: '2026-05-31', status: 'withdrawn' },
    ],
  ] as const)('of %o is %o', (dates, last) => {
    expect(lastDayOf(dates)).toEqual(last);
  });
});
