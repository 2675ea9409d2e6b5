import type { HostGate } from './host-gate.ts';
import { type Method, type RequestSettings, request } from './request.ts';
import type { RequestResult } from './response.ts';

/** The settings of a request and its retries; times in milliseconds. */
export interface RetrySettings extends RequestSettings {
  /** The most times that a request is sent. */
  tries: number;
  /** The wait before the second try; it doubles before each later one. */
  backOff: number;
  /** The longest wait before a try; a host that asks for more is not tried again. */
  maximumWait: number;
  gate: HostGate;
}

/**
 * Sends a request, and repeats it after a temporary failure: at the time in `Retry-After`, or with exponential
 * back-off.
 */
export async function requestWithRetries(url: string, method: Method, settings: RetrySettings): Promise<RequestResult> {
  const { tries, backOff, maximumWait, gate } = settings;
  for (let sent = 1; ; sent++) {
    const result = await gate.through(url, () => request(url, method, settings));
    if (sent >= tries || !isTemporary(result)) return result;
    const pause = retryAfter(result, Date.now()) ?? Math.min(backOff * 2 ** (sent - 1), maximumWait);
    if (pause > maximumWait) return result;
    gate.hold(url, pause);
  }
}

/**
 * Returns the milliseconds to wait by the header `Retry-After`, which has seconds or a date (RFC 9110, section 10.2.3),
 * or `undefined` without a valid one.
 */
export function retryAfter(result: RequestResult, now: number): number | undefined {
  const value = result.kind === 'response' ? result.headers.get('retry-after') : undefined;
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}

function isTemporary(result: RequestResult): boolean {
  if (result.kind === 'failure') return result.cause !== 'bad-tls';
  const { status } = result;
  return status >= 500 ? status !== 501 && status !== 505 : status === 408 || status === 425 || status === 429;
}
