import type { Certificate, Reference } from '../library/library-types.ts';
import { addDays, formatDay } from '../model/day.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import type { ReviewItem } from './review-item.ts';

/** The results of link checks that a reference records, as ISO dates and URLs. */
interface Verification {
  lastVerified?: string | undefined;
  deadSince?: string | undefined;
  archived?: string | undefined;
  replacedBy?: string | undefined;
}

/** How many days the check of a reference is valid. */
const verificationDays = 90;

/** Returns the item for a certificate, which is due before it expires or its edition ends; none if it was withdrawn. */
export function reviewCertificate(certificate: Certificate, day: string, days: number): ReviewItem[] {
  const { id, holder, standard, expires, withdrawn, edition } = certificate;
  if (withdrawn) return [];
  const common = { file: `certificates/${id}.yaml`, leadDays: days };
  const name = `the certificate of ${holder} to ${standard}`;
  if (edition?.endsOn && (!expires || edition.endsOn < expires)) {
    const ended = edition.endsOn < day;
    const next = edition.replacedBy ? ` to ${edition.replacedBy}` : '';
    return [
      {
        ...common,
        kind: 'edition-end',
        field: ['standard'],
        date: edition.endsOn,
        message: `The edition of ${name} ${ended ? 'ended' : 'ends'} on ${formatDay(edition.endsOn)}.`,
        hint: `Enter the certificate${next} if there is one now, or record in its history that it was removed.`,
      },
    ];
  }
  if (!expires) return [];
  return [
    {
      ...common,
      kind: 'certificate-expiry',
      field: ['expires'],
      date: expires,
      message: `${capital(name)} ${expires < day ? 'expired' : 'expires'} on ${formatDay(expires)}.`,
      hint: 'Enter the renewed certificate, or record in its history that it was removed.',
    },
  ];
}

/** Returns the item for a reference, which is due 90 days after its last check; none if it is dead but archived or replaced. */
export function reviewReference(
  { id, url, ...reference }: Reference & Verification,
  newest: string,
  day: string,
): ReviewItem[] {
  const { lastVerified, deadSince, archived, replacedBy } = reference;
  const common = { file: `references/${id}.yaml`, leadDays: 0 };
  if (deadSince && (archived || replacedBy)) return [];
  if (deadSince) {
    return [
      {
        ...common,
        kind: 'reference-dead',
        field: ['deadSince'],
        date: deadSince,
        message: `${url} has not been reachable since ${formatDay(deadSince)}.`,
        hint: 'Add the URL of an archived copy as archived, or of a replacement as replacedBy.',
      },
    ];
  }
  const date = lastVerified ? addDays(lastVerified, verificationDays) : dayOf(newest);
  return [
    {
      ...common,
      kind: 'reference-unverified',
      field: [lastVerified ? 'lastVerified' : 'url'],
      date,
      message: lastVerified
        ? `${url} was last verified on ${formatDay(lastVerified)}, and ${date <= day ? 'was' : 'is'} due again on ${formatDay(date)}.`
        : `${url} has not been verified since the revision of ${formatRevision(newest)}.`,
      hint: 'Check the references with npm run links -- --external --record.',
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
