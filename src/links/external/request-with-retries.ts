import type { HostGate } from './host-gate.ts';
import { type Method, type RequestSettings, request } from './request.ts';
import type { RequestFailure, RequestResult } from './response.ts';
import type { Robots } from './robots.ts';

/** The settings of a request and its retries; times in milliseconds. */
export interface RetrySettings extends RequestSettings {
  /** The most times that a request is sent. */
  tries: number;
  /** The wait before the second try; it doubles before each later one. */
  backOff: number;
  /** The longest wait before a try; a host that asks for more is not tried again. */
  maximumWait: number;
  gate: HostGate;
  robots: Robots;
}

/**
 * Sends a request, and repeats it after a temporary failure: at the time in `Retry-After`, or with exponential
 * back-off. Sends none that the host asks programs not to send, in robots.txt or by a longer pause than is granted.
 */
export async function requestWithRetries(url: string, method: Method, settings: RetrySettings): Promise<RequestResult> {
  const { tries, backOff, maximumWait, gate, robots } = settings;
  const refuse = (reason: string): RequestFailure => ({ kind: 'failure', url, cause: 'blocked', reason });
  if (!(await robots.allows(url))) return refuse('is not requested, because the robots.txt of its host forbids it');
  if (gate.waitOf(url) > maximumWait) return refuse('is not requested, because its host asks for a longer pause');
  for (let sent = 1; ; sent++) {
    const result = await gate.through(url, () => request(url, method, settings));
    if (sent >= tries || !isTemporary(result)) return result;
    const pause = retryAfter(result, Date.now()) ?? Math.min(backOff * 2 ** (sent - 1), maximumWait);
    gate.hold(url, pause);
    if (pause > maximumWait) return result;
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
  if (result.kind === 'failure') return result.cause === 'unreachable';
  const { status } = result;
  return status >= 500 ? status !== 501 && status !== 505 : status === 408 || status === 425 || status === 429;
}
