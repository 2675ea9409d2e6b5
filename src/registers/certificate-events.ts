import { type CertificateDates, certificateStatus, lastDayOf } from '../model/certificate-status.ts';
import { type CertificateFacts, endSentence, periodSentence, reasonSentence } from '../model/certificate-words.ts';
import { addDays, formatDay } from '../model/day.ts';
import { certificateStrings } from '../strings/index.ts';
import type { Change } from './history.ts';

/** The days of a certificate, with what explains them. */
type Dated = CertificateDates & Pick<CertificateFacts, 'standard' | 'edition'>;

/**
 * Returns a certificate's history with the changes that follow from its days: suspended, reinstated, withdrawn, expired, and
 * ended with its edition. One is left out if the author has written a change of the same day, or of the last day of a
 * certificate, or if it is after the certificate's removal.
 */
export function withEvents(history: readonly Change[], certificate: Dated): Change[] {
  const last = history.at(-1);
  const removed = last?.change === 'removed' ? last.date : undefined;
  const isWritten = (day: string) => history.some(({ date }) => date === day);
  const events = eventsOf(certificate).filter(
    ({ date, change }) =>
      !isWritten(date) && !(isEnd(change) && isWritten(addDays(date, -1))) && (!removed || date < removed),
  );
  // sorting is stable: what the author wrote of a day stays in its order
  return [...history, ...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function isEnd(change: Change['change']): boolean {
  return change === 'expired' || change === 'ended';
}

function eventsOf(certificate: Dated): Change[] {
  const { suspended = [] } = certificate;
  const suspensions = suspended.flatMap((suspension): Change[] => {
    const { from, until } = suspension;
    const began = {
      ...{ date: from, change: 'suspended' as const },
      summary: `${periodSentence(suspension)}${reasonSentence(suspension)}`,
    };
    const after = until && addDays(until, 1);
    // a certificate that has ended in the meantime is not reinstated
    const holds = after && ['valid', 'unknown'].includes(certificateStatus(certificate, after));
    if (!until || !holds) return [began];
    return [began, { date: after, change: 'reinstated', summary: certificateStrings.reinstated(formatDay(until)) }];
  });
  return [...suspensions, ...endOf(certificate)];
}

/** Returns the end of a certificate as a change of the first day on which it cannot be valid any more. */
function endOf(certificate: Dated): Change[] {
  const last = lastDayOf(certificate);
  // the withdrawal is what a company says of a certificate, so it is told even if the certificate had ended before
  const { withdrawn } = certificate;
  const withdrawal: Change[] = withdrawn
    ? [{ date: withdrawn, change: 'withdrawn', summary: `${periodSentence({ from: withdrawn })}` }]
    : [];
  if (!last || last.status === 'withdrawn') return withdrawal;
  const change = last.status === 'expired' ? 'expired' : 'ended';
  return [{ date: addDays(last.day, 1), change, summary: endSentence(last, certificate) }, ...withdrawal];
}
