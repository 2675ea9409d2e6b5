import { describe, expect, it } from 'vitest';
import type { CertificateStatus } from '../../../src/model/certificate-status.ts';
import { schemaOrgStatus, statusName, statusReason } from '../../../src/model/certificate-words.ts';

const facts = {
  standard: 'ISO/IEC 27001:2013',
  issued: '2021-01-02',
  expires: '2024-03-04',
  withdrawn: '2023-05-06',
  editionEnds: '2025-10-31',
};

const cases: [status: CertificateStatus, name: string, schemaOrg: string | undefined, reason: string][] = [
  ['valid', 'Valid', 'https://schema.org/CertificationActive', 'It is valid until 4 March 2024.'],
  ['not-yet-valid', 'Not yet valid', undefined, 'It becomes valid on 2 January 2021.'],
  ['expired', 'Expired', 'https://schema.org/CertificationInactive', 'It expired on 4 March 2024.'],
  ['withdrawn', 'Withdrawn', 'https://schema.org/CertificationInactive', 'It was withdrawn on 6 May 2023.'],
  [
    'edition-ended',
    'Edition ended',
    'https://schema.org/CertificationInactive',
    'Certificates to ISO/IEC 27001:2013 had to expire or be withdrawn by 31 October 2025, so it cannot be valid any more.',
  ],
  [
    'unknown',
    'Validity not stated',
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
    expect(statusReason(status, facts)).toBe(reason),
  );

  it('statusReason says that a date is not stated when there is none', () => {
    expect(statusReason('expired', { standard: 'ISO/IEC 27001:2022' })).toBe('It expired on an unstated day.');
  });
});
