import { describe, expect, it } from 'vitest';
import {
  type CertificateDates,
  type CertificateStatus,
  certificateStatus,
} from '../../../src/model/certificate-status.ts';
import {
  briefStatus,
  type CertificateFacts,
  certificateFacts,
  schemaOrgStatus,
  statusName,
  statusReason,
  endsSoon,
  statusNote,
  suspensionDays,
} from '../../../src/model/certificate-words.ts';

const facts = {
  standard: 'ISO/IEC 27001:2013',
  issued: '2021-01-02',
  expires: '2024-03-04',
  withdrawn: '2024-05-06',
  editionEnds: '2025-10-31',
  suspended: [{ from: '2022-03-01' }],
};
const day = '2022-06-01';
const active = 'https://schema.org/CertificationActive';
const inactive = 'https://schema.org/CertificationInactive';

const cases: [status: CertificateStatus, name: string, schemaOrg: string | undefined, reason: string][] = [
  ['valid', 'Valid', active, 'It is valid until 4 March 2024.'],
  ['not-yet-valid', 'Not yet valid', undefined, 'It is to be valid from 2 January 2021.'],
  ['suspended', 'Suspended', inactive, 'It has been suspended since 1 March 2022.'],
  ['expired', 'Expired', inactive, 'It expired on 4 March 2024.'],
  ['withdrawn', 'Withdrawn', inactive, 'It was withdrawn on 6 May 2024.'],
  [
    'edition-ended',
    'Edition ended',
    inactive,
    'Certificates to ISO/IEC 27001:2013 had to expire or be withdrawn by 31 October 2025, so it cannot be valid any more.',
  ],
  [
    'unknown',
    'Validity not known',
    undefined,
    'No expiry date is stated, so whether it is valid cannot be told from here.',
  ],
];

describe('a certificate’s status in words', () => {
  it.each(cases)('statusName of %s is “%s”', (status, name) => expect(statusName(status)).toBe(name));

  it.each(cases)('schemaOrgStatus of %s (“%s”) is %s', (status, _name, url) =>
    expect(schemaOrgStatus(status)).toBe(url),
  );

  it.each(cases)('statusReason of %s names the date that decides it', (status, _name, _url, reason) =>
    expect(statusReason(status, facts, day)).toBe(reason),
  );

  it('statusReason says that a date is not stated when there is none', () => {
    const bare = { standard: 'ISO/IEC 27001:2022' };
    expect(statusReason('expired', bare, day)).toBe('It expired on an unstated day.');
    expect(statusReason('suspended', bare, day)).toBe('It is suspended.');
  });
});

describe('the reason for a status', () => {
  const edition = { name: 'ISO/IEC 27001:2013', replacedBy: 'ISO/IEC 27001:2022', source: 'IAF MD 26:2023' };
  const replaced = { name: 'ISO 14001:2015', replacedBy: 'ISO 14001:2026' };
  const reasonOn = (on: string, changes: Partial<CertificateFacts>) => {
    const all = { standard: 'ISO/IEC 27001:2013', expires: '2028-01-01', ...changes };
    return statusReason(certificateStatus(all, on), all, on);
  };

  it.each([
    [
      'the edition ends before it expires',
      { edition, editionEnds: '2025-10-31' },
      'It is valid until 31 October 2025, the last day for certificates to ISO/IEC 27001:2013. Rule: IAF MD 26:2023.',
    ],
    [
      'the last day of a standard without a known edition is given',
      { standard: 'Seal 3', editionEnds: '2025-10-31' },
      'It is valid until 31 October 2025, the last day for certificates to Seal 3.',
    ],
    [
      'it expires before the edition ends',
      { edition, editionEnds: '2025-10-31', expires: '2025-10-31' },
      'It is valid until 31 October 2025.',
    ],
    [
      'it is to be withdrawn',
      { withdrawn: '2026-01-01', editionEnds: '2025-12-31', edition },
      'It is valid until 31 December 2025, and withdrawn from the next day on.',
    ],
    ['it would be withdrawn after it expires', { withdrawn: '2028-01-02' }, 'It is valid until 1 January 2028.'],
    [
      'it is to be withdrawn after its edition ends',
      { withdrawn: '2026-01-02', editionEnds: '2025-12-31', edition: { name: 'Seal 1' } },
      'It is valid until 31 December 2025, the last day for certificates to Seal 1.',
    ],
    [
      'nobody has set a last day for its edition',
      { edition: replaced, editionUnsureFrom: '2029-04-15' },
      'It is valid until 1 January 2028. ISO 14001:2026 has replaced ISO 14001:2015; the last day for certificates to it is not known here.',
    ],
    [
      'it is to be suspended',
      { suspended: [{ from: '2024-01-01', until: '2024-02-01' }, { from: '2025-09-01' }] },
      'It is valid until 1 January 2028. It is to be suspended from 1 September 2025 on.',
    ],
  ])('says until when it is valid if %s', (_when, changes, reason) => {
    expect(reasonOn('2025-08-01', changes)).toBe(reason);
  });

  it.each([
    [{ from: '2026-03-01' }, 'It has been suspended since 1 March 2026.', 'since 1 March 2026'],
    [
      { from: '2026-03-01', until: '2026-06-30', reason: 'The audit was late' },
      'It is suspended from 1 March 2026 to 30 June 2026. Reason: The audit was late.',
      'from 1 March 2026 to 30 June 2026',
    ],
    [
      { from: '2026-03-01', reason: 'Late audit.' },
      'It has been suspended since 1 March 2026. Reason: Late audit.',
      'since 1 March 2026',
    ],
  ])('says the days of the suspension %o', (suspension, reason, days) => {
    const suspended = [{ from: '2025-01-01', until: '2025-02-01' }, suspension];
    expect(reasonOn('2026-06-30', { suspended })).toBe(reason);
    expect(suspensionDays('suspended', { suspended }, '2026-06-30')).toBe(days);
    expect(briefStatus('suspended', { suspended }, '2026-06-30')).toBe(`Suspended ${days}`);
    expect(briefStatus('valid', { suspended }, '2026-02-28')).toBe('Valid');
  });

  it('says no days of a suspension that the certificate did not outlive', () => {
    const dates = { expires: '2026-12-31', suspended: [{ from: '2026-10-15' }] };
    expect(suspensionDays(certificateStatus(dates, '2027-01-01'), dates, '2027-01-01')).toBe('');
    expect(suspensionDays('suspended', {}, '2027-01-01')).toBe('');
  });

  it('names the edition that another designation stands for, and the rule that ended it', () => {
    expect(reasonOn('2026-01-01', { standard: 'JIS Q 27001:2014', edition, editionEnds: '2025-10-31' })).toBe(
      '“JIS Q 27001:2014” stands for ISO/IEC 27001:2013. Certificates to it had to expire or be withdrawn by 31 October 2025, so it cannot be valid any more. Rule: IAF MD 26:2023.',
    );
    expect(reasonOn('2026-01-01', { standard: 'BS ISO/IEC 27001:2013', edition, editionEnds: '2025-10-31' })).toMatch(
      /^Certificates to BS ISO\/IEC 27001:2013 had to/,
    );
  });

  it('says why nobody can tell: no edition, a replaced edition, or no expiry date', () => {
    expect(reasonOn('2026-01-01', { standard: 'ISO 9001, edition not stated', editionUnsureFrom: '0000-01-01' })).toBe(
      'No source states the edition of the standard, so whether it is valid cannot be told from here.',
    );
    const open = { standard: 'EN ISO 14001:2015', edition: replaced, editionUnsureFrom: '2026-01-01' };
    expect(reasonOn('2026-01-01', open)).toBe(
      'ISO 14001:2026 has replaced ISO 14001:2015, and no last day for certificates to EN ISO 14001:2015 is known here, so whether it is valid cannot be told from here.',
    );
    expect(reasonOn('2025-12-31', { ...open, expires: undefined })).toMatch(/^No expiry date is stated, /);
  });
});

describe('certificateFacts', () => {
  it('has what decides and explains the status, and nothing else', () => {
    const edition = { name: 'Seal 1', adoptions: [], replacedBy: 'Seal 2', endsOn: '2025-10-31', source: 'Rule' };
    const entry = { ...facts, edition, editionUnsureFrom: '2025-01-01', holder: 'Acme', history: [] };
    expect(certificateFacts(entry)).toEqual({
      ...facts,
      editionUnsureFrom: '2025-01-01',
      edition: { name: 'Seal 1', replacedBy: 'Seal 2', source: 'Rule' },
    });
  });

  it('leaves out suspensions and an edition if there are none, also as JSON', () => {
    const bare = { standard: 'Seal 3', suspended: [], edition: undefined };
    expect(JSON.stringify(certificateFacts(bare))).toBe('{"standard":"Seal 3"}');
  });
});

describe('statusNote', () => {
  const noteOn = (day: string, dates: CertificateDates) => statusNote(certificateStatus(dates, day), dates, day);
  const valid = { issued: '2026-01-01', expires: '2026-12-31' };

  it.each([
    ['2025-12-31', 'from 1 January 2026'],
    ['2026-10-01', ''],
    ['2026-10-02', 'ends in 90 days'],
    ['2026-12-30', 'ends tomorrow'],
    ['2026-12-31', 'ends today'],
    ['2027-01-01', ''],
  ])('says on %s of a certificate for the year 2026: “%s”', (day, note) => {
    expect(noteOn(day, valid)).toBe(note);
  });

  it('counts to the day that ends it first', () => {
    expect(noteOn('2026-05-01', { ...valid, withdrawn: '2026-06-01' })).toBe('ends in 30 days');
    expect(noteOn('2026-05-01', { ...valid, editionEnds: '2026-05-03' })).toBe('ends in 2 days');
  });

  it('has the days of a suspension in place of those that are left', () => {
    expect(noteOn('2026-12-01', { ...valid, suspended: [{ from: '2026-11-01' }] })).toBe('since 1 November 2026');
  });

  it('says nothing of an edition that ends if nobody can tell whether the certificate is valid', () => {
    expect(endsSoon({ editionEnds: '2026-12-31' }, '2026-12-01')).toBe(true);
    expect(noteOn('2026-12-01', { editionEnds: '2026-12-31' })).toBe('');
  });
});
