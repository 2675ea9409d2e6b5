import { type CertificateDates, certificateStatus } from '../model/certificate-status.ts';
import { periodSentence, reasonSentence } from '../model/certificate-words.ts';
import { addDays, formatDay } from '../model/day.ts';
import type { Change } from './history.ts';

/**
 * Returns a certificate's history with the changes that follow from its days: suspended, reinstated and withdrawn. One is left
 * out if the author has written a change of the same day, or if it is after the certificate's removal.
 */
export function withEvents(history: readonly Change[], dates: CertificateDates): Change[] {
  const last = history.at(-1);
  const removed = last?.change === 'removed' ? last.date : undefined;
  const events = eventsOf(dates).filter(
    ({ date }) => !history.some((written) => written.date === date) && (!removed || date < removed),
  );
  // sorting is stable: what the author wrote of a day stays in its order
  return [...history, ...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function eventsOf(dates: CertificateDates): Change[] {
  const { suspended = [], withdrawn } = dates;
  const suspensions = suspended.flatMap((suspension): Change[] => {
    const { from, until } = suspension;
    const began = {
      ...{ date: from, change: 'suspended' as const },
      summary: `${periodSentence(suspension)}${reasonSentence(suspension)}`,
    };
    const after = until && addDays(until, 1);
    // a certificate that has ended in the meantime is not reinstated
    const holds = after && ['valid', 'unknown'].includes(certificateStatus(dates, after));
    if (!until || !holds) return [began];
    return [began, { date: after, change: 'reinstated', summary: `The suspension ended on ${formatDay(until)}.` }];
  });
  if (!withdrawn) return suspensions;
  return [...suspensions, { date: withdrawn, change: 'withdrawn', summary: `${periodSentence({ from: withdrawn })}` }];
}
