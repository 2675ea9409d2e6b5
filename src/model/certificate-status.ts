import { addDays } from './day.ts';

/** A time during which a certificate is suspended, and so not valid. Days are ISO dates. */
export interface Suspension {
  /** First day. */
  from: string;
  /** Last day; absent while it lasts. */
  until?: string | undefined;
  /** Why, in the company's words. */
  reason?: string | undefined;
}

/** The dates that decide a certificate's status, as ISO dates. */
export interface CertificateDates {
  /** First day of validity. */
  issued?: string | undefined;
  /** Last day of validity. */
  expires?: string | undefined;
  /** First day on which it is withdrawn. */
  withdrawn?: string | undefined;
  /** Its suspensions, oldest first. */
  suspended?: readonly Suspension[] | undefined;
  /** Last day on which a certificate to its edition of the standard could be valid. */
  editionEnds?: string | undefined;
  /** First day on which nobody can tell whether a certificate to its edition may be valid. */
  editionUnsureFrom?: string | undefined;
}

/**
 * A certificate's status on a day. `unknown`: it has not ended, and either no date says that it is valid, or its edition leaves
 * that open.
 */
export type CertificateStatus =
  'valid' | 'not-yet-valid' | 'suspended' | 'expired' | 'withdrawn' | 'edition-ended' | 'unknown';

/** The last day on which a certificate is or was valid, and the status that it has from the next day on. */
export interface LastDay {
  day: string;
  status: 'withdrawn' | 'expired' | 'edition-ended';
}

/** Returns the last day of a certificate, the earliest of those that end it, or `undefined` if nothing says when it ends. */
export function lastDayOf({ withdrawn, expires, editionEnds }: CertificateDates): LastDay | undefined {
  const ends: [LastDay['status'], string | undefined][] = [
    ['withdrawn', withdrawn && addDays(withdrawn, -1)],
    ['expired', expires],
    ['edition-ended', editionEnds],
  ];
  let last: LastDay | undefined;
  for (const [status, day] of ends) {
    if (day && (!last || day < last.day)) last = { day, status };
  }
  return last;
}

/** Returns a certificate's status on a day; of several reasons why it has ended, the earliest. */
export function certificateStatus(dates: CertificateDates, day: string): CertificateStatus {
  const last = lastDayOf(dates);
  if (last && last.day < day) return last.status;
  if (dates.issued && day < dates.issued) return 'not-yet-valid';
  if (suspensionOn(dates, day)) return 'suspended';
  if (dates.editionUnsureFrom && dates.editionUnsureFrom <= day) return 'unknown';
  return dates.expires ? 'valid' : 'unknown';
}

/** Returns the suspension that a day is in, or `undefined` if it is in none. */
export function suspensionOn({ suspended = [] }: CertificateDates, day: string): Suspension | undefined {
  return suspended.find(({ from, until }) => from <= day && (!until || day <= until));
}

/** Returns whether a status is final: no later day can change it. */
export function isEnded(status: CertificateStatus): boolean {
  return status === 'expired' || status === 'withdrawn' || status === 'edition-ended';
}
