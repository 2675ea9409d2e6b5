import { isRedirect, locationOf } from './next-url.ts';
import { type RetrySettings, requestWithRetries, retryAfter } from './request-with-retries.ts';
import type { RequestResult } from './response.ts';

/** The redirects from a URL and the result at the end of them. */
export interface Trail {
  end: RequestResult;
  /** The URL of the last request. */
  finalUrl: string;
  /** The status of each redirect, in order. */
  redirects: number[];
  /** Why the last redirect was not followed; completes a sentence that begins with the URL. */
  redirectError?: string | undefined;
}

/** The most redirects that are followed; browsers follow 20. */
const maximumRedirects = 10;

/** Requests a URL with HEAD, or with GET if HEAD fails, and follows its redirects. */
export async function followRedirects(url: string, settings: RetrySettings): Promise<Trail> {
  const visited = new Set<string>();
  const redirects: number[] = [];
  for (let current = url; ;) {
    visited.add(current);
    const end = await requestHeadOrGet(current, settings);
    const trail: Trail = { end, finalUrl: current, redirects };
    if (end.kind === 'failure' || !isRedirect(end.status)) return trail;
    const next = locationOf(end);
    if (!next) return { ...trail, redirectError: `returns ${end.status} without a valid URL to redirect to` };
    redirects.push(end.status);
    if (visited.has(next)) return { ...trail, redirectError: 'redirects in a loop' };
    if (redirects.length > maximumRedirects) {
      return { ...trail, redirectError: `redirects more than ${maximumRedirects} times` };
    }
    current = next;
  }
}

/** Many hosts answer HEAD differently from GET, or not at all, so a failed HEAD is no evidence. */
async function requestHeadOrGet(url: string, settings: RetrySettings): Promise<RequestResult> {
  const result = await requestWithRetries(url, 'HEAD', { ...settings, tries: 1 });
  if (result.kind === 'response' ? result.status < 400 : result.cause !== 'unreachable') return result;
  settings.gate.hold(url, retryAfter(result, Date.now()) ?? 0);
  if (settings.gate.waitOf(url) > settings.maximumWait) return result;
  return requestWithRetries(url, 'GET', settings);
}
