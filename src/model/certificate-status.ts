import { addDays } from './day.ts';

/** The dates that decide a certificate's status, as ISO dates. */
export interface CertificateDates {
  /** First day of validity. */
  issued?: string | undefined;
  /** Last day of validity. */
  expires?: string | undefined;
  /** First day on which it is withdrawn. */
  withdrawn?: string | undefined;
  /** Last day on which a certificate to its edition of the standard could be valid. */
  editionEnds?: string | undefined;
}

/** A certificate's status on a day. `unknown`: it has not ended, and no date says that it is valid. */
export type CertificateStatus = 'valid' | 'not-yet-valid' | 'expired' | 'withdrawn' | 'edition-ended' | 'unknown';

/** Returns a certificate's status on a day; of several reasons why it has ended, the earliest. */
export function certificateStatus(dates: CertificateDates, day: string): CertificateStatus {
  const ends: [CertificateStatus, string | undefined][] = [
    ['withdrawn', dates.withdrawn],
    ['expired', dates.expires && addDays(dates.expires, 1)],
    ['edition-ended', dates.editionEnds && addDays(dates.editionEnds, 1)],
  ];
  let ended: { status: CertificateStatus; from: string } | undefined;
  for (const [status, from] of ends) {
    if (from && from <= day && (!ended || from < ended.from)) ended = { status, from };
  }
  if (ended) return ended.status;
  if (dates.issued && day < dates.issued) return 'not-yet-valid';
  return dates.expires ? 'valid' : 'unknown';
}

/** Returns whether a status is final: no later day can change it. */
export function isEnded(status: CertificateStatus): boolean {
  return status === 'expired' || status === 'withdrawn' || status === 'edition-ended';
}
