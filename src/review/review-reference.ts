import type { Reference } from '../library/library-types.ts';
import { addDays, formatDay } from '../model/day.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import type { ReviewItem } from './review-item.ts';

/** The results of link checks that a reference records, as ISO dates and URLs. */
interface Verification {
  lastVerified?: string | undefined;
  deadSince?: string | undefined;
  changedSince?: string | undefined;
  archived?: string | undefined;
  replacedBy?: string | undefined;
}

/** How many days the check of a reference is valid. */
const verificationDays = 90;

/** Returns the item for a reference, which is due 90 days after its last check; none if it is dead but archived or replaced. */
export function reviewReference(
  { id, url, ...reference }: Reference & Verification,
  newest: string,
  day: string,
): ReviewItem[] {
  const { lastVerified, deadSince, changedSince, archived, replacedBy } = reference;
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
  if (changedSince) {
    return [
      {
        ...common,
        kind: 'reference-changed',
        field: ['changedSince'],
        date: changedSince,
        message: `${url} has returned another document than the recorded one since ${formatDay(changedSince)}.`,
        hint: 'Read it. If it is correct, remove sha256 and bytes, and record it again.',
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
