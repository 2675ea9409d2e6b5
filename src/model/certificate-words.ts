import {
  type CertificateDates,
  type CertificateStatus,
  certificateStatus,
  isEnded,
  type LastDay,
  lastDayOf,
  type Suspension,
  suspensionOn,
} from './certificate-status.ts';
import { certificateStrings as words } from '../strings/index.ts';
import { addDays, daysBetween, formatDay } from './day.ts';

/** The facts that explain a certificate's status in words. */
export interface CertificateFacts extends CertificateDates {
  /** The standard as the certificate names it. */
  standard: string;
  /** The standard's edition; absent if the standard is not a known one or no source states the edition. */
  edition?: { name: string; replacedBy?: string | undefined; source?: string | undefined } | undefined;
}

/** A certificate that rests on quoted words, or whose document they name: the site notes its status there. */
export interface NotedCertificate {
  /** The standard and the holder. */
  name: string;
  /** The facts of its status. */
  facts: CertificateFacts;
}

/** Returns the facts alone that decide and explain a certificate's status, as data that a page can carry. */
export function certificateFacts(certificate: CertificateFacts): CertificateFacts {
  const { standard, issued, expires, withdrawn, suspended = [], editionEnds, editionUnsureFrom, edition } = certificate;
  return {
    ...{ standard, issued, expires, withdrawn },
    ...(suspended.length > 0 ? { suspended } : {}),
    ...{ editionEnds, editionUnsureFrom },
    ...(edition ? { edition: { name: edition.name, replacedBy: edition.replacedBy, source: edition.source } } : {}),
  };
}

/** Returns a certificate's status in two or three words. */
export function statusName(status: CertificateStatus): string {
  return words.status[status];
}

/** Returns the schema.org URL for a certificate's status, or `undefined` if the status is not known or not yet reached. */
export function schemaOrgStatus(status: CertificateStatus): string | undefined {
  if (isEnded(status) || status === 'suspended') return 'https://schema.org/CertificationInactive';
  return status === 'valid' ? 'https://schema.org/CertificationActive' : undefined;
}

/** Returns the reason for a certificate's status on a day in sentences with absolute dates. */
export function statusReason(status: CertificateStatus, facts: CertificateFacts, day: string): string {
  switch (status) {
    case 'valid':
      return [validUntil(facts), openEdition(facts), ...announced(facts, day)].filter(Boolean).join(' ');
    case 'not-yet-valid':
      return words.becomesValid(inWords(facts.issued));
    case 'suspended': {
      const suspension = suspensionOn(facts, day);
      return suspension ? suspensionSentence(suspension) : words.suspended;
    }
    case 'expired':
      return words.expired(inWords(facts.expires));
    case 'withdrawn':
      return words.withdrawn(inWords(facts.withdrawn));
    case 'edition-ended':
      return words.editionEnded(certificatesTo(facts), inWords(facts.editionEnds), rule(facts));
    case 'unknown':
      return unknownReason(facts, day);
  }
}

/** Returns how a certificate ended in a sentence that is true from the day after its last one. */
export function endSentence(last: LastDay, facts: Pick<CertificateFacts, 'standard' | 'edition'>): string {
  if (last.status !== 'edition-ended') return words.ended(formatDay(last.day));
  return words.editionEnded(certificatesTo(facts), formatDay(last.day), rule(facts));
}

/** Returns a certificate's status on a day without the reason, with the days of a suspension: `Suspended since 1 March 2026`. */
export function briefStatus(status: CertificateStatus, dates: CertificateDates, day: string): string {
  return [statusName(status), suspensionDays(status, dates, day)].filter(Boolean).join(' ');
}

/** Returns the days of the suspension that a day is in: `since 1 March 2026`; nothing if the status is another one. */
export function suspensionDays(status: CertificateStatus, dates: CertificateDates, day: string): string {
  const suspension = status === 'suspended' ? suspensionOn(dates, day) : undefined;
  if (!suspension) return '';
  return suspension.until ? period(suspension) : words.since(formatDay(suspension.from));
}

/**
 * Returns what a reader has to know beside the status of a certificate: the days of its suspension, the day from which it is
 * valid, or in how many days it ends, if these are few; otherwise nothing.
 */
export function statusNote(status: CertificateStatus, dates: CertificateDates, day: string): string {
  if (status === 'suspended') return suspensionDays(status, dates, day);
  if (status === 'not-yet-valid' && dates.issued) return words.from(formatDay(dates.issued));
  if (!endsSoon(dates, day) || status !== 'valid') return '';
  return words.ends(daysBetween(day, lastDayOf(dates)?.day ?? day));
}

/**
 * Returns the site's note on a certificate at a clause, with its status on a day and the reason:
 * `Note of this site on ISO 22301:2019, Example Ltd, as of 1 May 2026: Withdrawn. It was withdrawn on 15 August 2025.`
 */
export function noteSentence({ name, facts }: NotedCertificate, day: string): string {
  const status = certificateStatus(facts, day);
  return words.noted(name, formatDay(day), [`${statusName(status)}.`, statusReason(status, facts, day)]);
}

/** Returns whether a certificate ends within 90 days of a day. */
export function endsSoon(dates: CertificateDates, day: string): boolean {
  const last = lastDayOf(dates);
  return last !== undefined && day <= last.day && daysBetween(day, last.day) <= 90;
}

/** Returns the days of a suspension in words: `from 1 March 2026 to 30 June 2026`. */
function period({ from, until }: Suspension): string {
  return until ? words.between(formatDay(from), formatDay(until)) : words.fromOn(formatDay(from));
}

/** Returns the days of a suspension as a sentence: `From 1 March 2026 to 30 June 2026.` */
export function periodSentence(suspension: Suspension): string {
  const days = period(suspension);
  return `${days.charAt(0).toUpperCase()}${days.slice(1)}.`;
}

/** Returns the reason of a suspension as a sentence with a space before it, or nothing if none is stated. */
export function reasonSentence({ reason }: Suspension): string {
  if (!reason) return '';
  return words.reason(/[.!?…]$/.test(reason) ? reason : `${reason}.`);
}

function suspensionSentence(suspension: Suspension): string {
  const reason = reasonSentence(suspension);
  return suspension.until
    ? words.suspendedFor(period(suspension), reason)
    : words.suspendedSince(formatDay(suspension.from), reason);
}

/** Returns until when a valid certificate is valid: the earliest of the days that end it. */
function validUntil({ expires = '', withdrawn, editionEnds, edition, standard }: CertificateFacts): string {
  const lastBefore = withdrawn && addDays(withdrawn, -1);
  if (lastBefore && lastBefore < expires && (!editionEnds || lastBefore <= editionEnds))
    return words.validUntilWithdrawal(formatDay(lastBefore));
  if (editionEnds && editionEnds < expires)
    return words.validUntilEdition(formatDay(editionEnds), edition?.name ?? standard, rule({ edition }));
  return words.validUntil(inWords(expires));
}

/** Returns a sentence if the edition was replaced and nobody has set a last day for certificates to it. */
function openEdition({ editionEnds, edition }: CertificateFacts): string {
  if (!edition?.replacedBy || editionEnds) return '';
  return words.replaced(edition.name, edition.replacedBy);
}

function announced({ suspended = [] }: CertificateDates, day: string): string[] {
  return suspended.filter(({ from }) => from > day).map((coming) => words.toBeSuspended(period(coming)));
}

function unknownReason({ edition, editionUnsureFrom, standard }: CertificateFacts, day: string): string {
  if (!editionUnsureFrom || day < editionUnsureFrom) return words.unknown.expiry;
  if (!edition?.replacedBy) return words.unknown.edition;
  return words.unknown.replaced(edition.name, edition.replacedBy, standard);
}

function certificatesTo({ edition, standard }: Pick<CertificateFacts, 'standard' | 'edition'>): string {
  if (!edition || standard.includes(edition.name)) return words.certificates(standard);
  return words.certificatesOf(standard, edition.name);
}

/** Returns the document that sets the last day of the edition, as a sentence with a space before it. */
function rule({ edition }: Pick<CertificateFacts, 'edition'>): string {
  return edition?.source ? words.rule(edition.source) : '';
}

function inWords(date: string | undefined): string {
  return date ? formatDay(date) : words.unstated;
}
