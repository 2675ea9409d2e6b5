import type { Certificate, Reference } from '../library/library-types.ts';
import { addDays, formatDay } from '../model/day.ts';
import type { Revision } from '../model/policy.ts';
import type { ReviewItem } from './review-item.ts';

/** What is known of a reference from following it; days are ISO dates. */
interface Verification {
  lastVerified?: string | undefined;
  deadSince?: string | undefined;
  archived?: string | undefined;
  replacedBy?: string | undefined;
}

/** After so many days a reference has to be followed again. */
const verificationDays = 90;

/** A certificate is due when it expires or its standard's edition ends, whatever comes first; a withdrawn one is done with. */
export function reviewCertificate(certificate: Certificate, day: string, days: number): ReviewItem[] {
  const { id, holder, standard, expires, withdrawn, edition } = certificate;
  if (withdrawn) return [];
  const common = { file: `certificates/${id}.yaml`, notice: days };
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
        hint: `Enter the certificate${next} if there is one now, or write into its history that it was removed.`,
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
      hint: 'Enter the renewed certificate, or write into its history that it was removed.',
    },
  ];
}

/** A reference is due when it is dead without an archived copy or a successor, or was not followed for 90 days. */
export function reviewReference(
  { id, url, ...reference }: Reference & Verification,
  current: Revision,
  day: string,
): ReviewItem[] {
  const { lastVerified, deadSince, archived, replacedBy } = reference;
  const common = { file: `references/${id}.yaml`, notice: 0 };
  if (deadSince && (archived || replacedBy)) return [];
  if (deadSince) {
    return [
      {
        ...common,
        kind: 'reference-dead',
        field: ['deadSince'],
        date: deadSince,
        message: `${url} has not been reachable since ${formatDay(deadSince)}.`,
        hint: 'Add the address of an archived copy as archived, or that of its successor as replacedBy.',
      },
    ];
  }
  const date = lastVerified ? addDays(lastVerified, verificationDays) : current.date;
  return [
    {
      ...common,
      kind: 'reference-unverified',
      field: [lastVerified ? 'lastVerified' : 'url'],
      date,
      message: lastVerified
        ? `${url} was last verified on ${formatDay(lastVerified)}, and ${date <= day ? 'was' : 'is'} due again on ${formatDay(date)}.`
        : `${url} has not been verified since the revision of ${formatDay(date)}.`,
      hint: 'Follow the references with npm run links -- --external --record.',
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
