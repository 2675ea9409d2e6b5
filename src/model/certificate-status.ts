import { addDays } from './day.ts';

/** What is known of a certificate that bears on its status; days are ISO dates. */
export interface CertificateDates {
  /** First day of validity. */
  issued?: string | undefined;
  /** Last day of validity. */
  expires?: string | undefined;
  /** The day it was withdrawn. */
  withdrawn?: string | undefined;
  /** The last day on which a certificate to its standard's edition could be valid. */
  editionEnds?: string | undefined;
}

/** A certificate's status on a day. `unknown`: nothing says that it has ended, and nothing says that it holds. */
export type CertificateStatus = 'valid' | 'not-yet-valid' | 'expired' | 'withdrawn' | 'edition-ended' | 'unknown';

/** Computes a certificate's status on a day from its dates and its standard's edition; whatever ended it first is named. */
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

/** Whether a status is final: no later day can change it. */
export function isEnded(status: CertificateStatus): boolean {
  return status === 'expired' || status === 'withdrawn' || status === 'edition-ended';
}
