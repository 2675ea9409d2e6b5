import { type Trail, isPermanent } from './follow.ts';
import type { Outcome } from './outcome.ts';
import type { Answer } from './response.ts';

/** Judges the way from an address by its statuses alone; what it answers with is for others to look at. */
export function judge(url: string, trail: Trail): Outcome {
  const { end, finalUrl, redirects, astray } = trail;
  const permanent = redirects.length > 0 && redirects.every(isPermanent);
  const way = finalUrl === url ? {} : { finalUrl, permanent };
  if (end.kind === 'failure') {
    const verdict = end.cause === 'bad-tls' ? 'bad-tls' : 'unreachable';
    return { url, ...way, verdict, reason: after(finalUrl !== url && finalUrl, end.reason) };
  }
  const { status } = end;
  if (astray) return { url, status, verdict: 'unreachable', reason: astray };
  const answers = after(finalUrl !== url && finalUrl, `answers ${status}`);
  if (status === 404 || status === 410) return { url, status, ...way, verdict: 'gone', reason: answers };
  if (status === 429) return { url, status, ...way, verdict: 'blocked', reason: tooOften(answers, end) };
  // whatever else a host refuses, it may refuse to a program only
  if (status >= 400 && status < 500) return { url, status, ...way, verdict: 'blocked', reason: answers };
  // a status of a bot filter's own making, outside of HTTP
  if (status === 999) return { url, status, ...way, verdict: 'blocked', reason: answers };
  if (status >= 500 || status < 200) return { url, status, ...way, verdict: 'unreachable', reason: answers };
  if (finalUrl === url) return { url, status, verdict: 'fine', reason: answers };
  const lasts = permanent ? 'has moved for good to' : 'redirects for the time being to';
  return { url, status, ...way, verdict: 'moved', reason: `${lasts} ${finalUrl}` };
}

function tooOften(answers: string, { headers }: Answer): string {
  const asked = headers.get('retry-after');
  return asked ? `${answers} and asks to come back after ${/^\d+$/.test(asked) ? `${asked} s` : asked}` : answers;
}

/** The reason with the address that gives it, where that is another one than was asked. */
function after(finalUrl: string | false, reason: string): string {
  return finalUrl ? `leads to ${finalUrl}, which ${reason}` : reason;
}
