import type { Library } from '../library/library-types.ts';
import { newestRevision, policiesInForce } from '../exports/policy-basis.ts';
import { addDays, formatDay } from '../model/day.ts';
import type { ReviewItem } from './review-item.ts';
import { reviewAnswer, reviewDraft, reviewPolicy } from './review-policy.ts';
import { reviewCertificate } from './review-certificate.ts';
import { reviewReference } from './review-reference.ts';
import { reviewSources } from './review-sources.ts';

/** Returns the items that are due on a day, earliest first. `days` is how far ahead the end of a certificate is listed. */
export function dueItems(library: Library, day: string, days = 90): ReviewItem[] {
  return allItems(library, day, days).filter(({ date, leadDays }) => addDays(date, -leadDays) <= day);
}

/** Returns the items whose date is that day or later, earliest first. */
export function upcomingItems(library: Library, day: string, days = 90): ReviewItem[] {
  return allItems(library, day, days).filter(({ date }) => date >= day);
}

function allItems(library: Library, day: string, days: number): ReviewItem[] {
  return [
    ...policiesInForce(library, day).flatMap(({ current, drafts }) => [
      reviewPolicy(current, day),
      ...drafts.map((draft) => reviewDraft(draft)),
    ]),
    ...library.certificates.flatMap((certificate) => reviewCertificate(certificate, day, days)),
    ...library.references.flatMap((reference) => reviewReference(reference, newestRevision(library), day)),
    ...reviewSecurityTxt(library, day),
    ...library.answers.map((answer) => reviewAnswer(answer, newestRevision(library), day)),
    ...reviewSources(library, day),
  ].sort((a, b) => compare(a.date, b.date) || compare(a.file, b.file) || compare(a.kind, b.kind));
}

function reviewSecurityTxt({ company: { securityTxt } }: Library, day: string): ReviewItem[] {
  if (!securityTxt) return [];
  const { expires } = securityTxt;
  return [
    {
      kind: 'security-txt-expiry',
      file: 'company.yaml',
      field: ['securityTxt', 'expires'],
      date: expires,
      leadDays: 30,
      message: `security.txt ${expires < day ? 'expired' : 'expires'} on ${formatDay(expires)}.`,
      hint: 'Check the contacts, then set a date within the next year.',
    },
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
