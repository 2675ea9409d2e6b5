import type { Trail } from './follow-redirects.ts';
import type { Outcome } from './outcome.ts';
import type { HttpResponse } from './response.ts';

/** Returns the outcome of a URL, judged only by the statuses of its responses and not by their content. */
export function classify(url: string, { end, finalUrl, redirects, redirectError }: Trail): Outcome {
  const permanent = redirects.every((status) => status === 301 || status === 308);
  const redirected = finalUrl === url ? {} : { finalUrl, permanent };
  const withRedirect = (reason: string) => (finalUrl === url ? reason : `redirects to ${finalUrl}, which ${reason}`);
  if (end.kind === 'failure') {
    return { url, ...redirected, verdict: end.cause, reason: withRedirect(end.reason) };
  }
  const { status } = end;
  if (redirectError) return { url, status, verdict: 'unreachable', reason: redirectError };
  const verdict = verdictOf(status);
  if (verdict !== 'fine') {
    return { url, status, ...redirected, verdict, reason: withRedirect(`returns ${status}${retryRequest(end)}`) };
  }
  if (finalUrl === url) return { url, status, verdict, reason: `returns ${status}` };
  const reason = `${permanent ? 'has moved permanently to' : 'redirects temporarily to'} ${finalUrl}`;
  return { url, status, ...redirected, verdict: 'moved', reason };
}

function verdictOf(status: number): 'fine' | 'gone' | 'blocked' | 'unreachable' {
  if (status === 404 || status === 410) return 'gone';
  // a host may refuse any other request only because a program sent it; bot filters invented 999
  if ((status >= 400 && status < 500) || status === 999) return 'blocked';
  return status >= 500 ? 'unreachable' : 'fine';
}

function retryRequest({ status, headers }: HttpResponse): string {
  const wait = headers.get('retry-after');
  if (status !== 429 || !wait) return '';
  return ` and asks to retry after ${/^\d+$/.test(wait) ? `${wait} s` : wait}`;
}
