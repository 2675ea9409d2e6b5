import { type CertificateDates, type CertificateStatus, isEnded } from './certificate-status.ts';
import { formatDay } from './day.ts';

/** The facts that explain a certificate's status in words. */
export interface CertificateFacts extends CertificateDates {
  standard: string;
}

/** The statuses of certificates in two or three words. */
export const statusNames: Readonly<Record<CertificateStatus, string>> = {
  valid: 'Valid',
  'not-yet-valid': 'Not yet valid',
  expired: 'Expired',
  withdrawn: 'Withdrawn',
  'edition-ended': 'Edition ended',
  unknown: 'Validity not stated',
};

/** Returns a certificate's status in two or three words. */
export function statusName(status: CertificateStatus): string {
  return statusNames[status];
}

/** Returns the schema.org URL for a certificate's status, or `undefined` if the status is not known or not yet reached. */
export function schemaOrgStatus(status: CertificateStatus): string | undefined {
  if (isEnded(status)) return 'https://schema.org/CertificationInactive';
  return status === 'valid' ? 'https://schema.org/CertificationActive' : undefined;
}

/** Returns the reason for a certificate's status as a sentence with absolute dates, so that it stays true. */
export function statusReason(status: CertificateStatus, facts: CertificateFacts): string {
  const day = (date: string | undefined) => (date ? formatDay(date) : 'an unstated day');
  switch (status) {
    case 'valid':
      return `It is valid until ${day(facts.expires)}.`;
    case 'not-yet-valid':
      return `It becomes valid on ${day(facts.issued)}.`;
    case 'expired':
      return `It expired on ${day(facts.expires)}.`;
    case 'withdrawn':
      return `It was withdrawn on ${day(facts.withdrawn)}.`;
    case 'edition-ended':
      return `Certificates to ${facts.standard} had to expire or be withdrawn by ${day(facts.editionEnds)}, so it cannot be valid any more.`;
    case 'unknown':
      return 'No expiry date is stated, so whether it is valid cannot be told from here.';
  }
}
