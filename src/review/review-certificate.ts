import type { Certificate } from '../library/library-types.ts';
import { addDays, formatDay } from '../model/day.ts';
import type { ReviewItem } from './review-item.ts';

/**
 * Returns the items for a certificate: one that is due before it expires or its edition ends, and one while a suspension lasts.
 * None if it was withdrawn.
 */
export function reviewCertificate(certificate: Certificate, day: string, days: number): ReviewItem[] {
  if (certificate.withdrawn) return [];
  return [...reviewSuspension(certificate), ...reviewEnd(certificate, day, days)];
}

/** Returns the item for a suspension that has no last day. It is due as soon as it begins, and overdue half a year later. */
function reviewSuspension({ id, holder, standard, suspended }: Certificate): ReviewItem[] {
  return suspended.flatMap(({ from, until }, index): ReviewItem[] => {
    if (until) return [];
    return [
      {
        kind: 'certificate-suspended',
        file: `certificates/${id}.yaml`,
        field: ['suspended', String(index), 'from'],
        date: addDays(from, usualSuspension),
        leadDays: usualSuspension,
        message: `The certificate of ${holder} to ${standard} is suspended from ${formatDay(from)} on.`,
        hint: 'Once the suspension has ended, give it its last day as until; if the certificate was withdrawn, enter withdrawn.',
      },
    ];
  });
}

/** For how many days a certificate is seldom suspended longer: six months (ISO/IEC 17021-1, 9.6.5). */
const usualSuspension = 183;

function reviewEnd(certificate: Certificate, day: string, days: number): ReviewItem[] {
  const { id, holder, standard, expires, edition } = certificate;
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
