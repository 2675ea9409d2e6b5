import { vi } from 'vitest';
import { hostGate } from '../../../../src/links/external/host-gate.ts';
import type { RetrySettings } from '../../../../src/links/external/request-with-retries.ts';

/** The reply to a request: a status, more of a response, or an error that `fetch` throws. */
export type Reply = number | { status?: number; headers?: Record<string, string>; body?: BodyInit } | Error;

/** A request that was sent, and the time. */
export interface SentRequest {
  request: string;
  at: number;
}

/**
 * Replaces `fetch`, and the clock, which starts at 0. Each request, written `GET https://host/path`, gets the next of its
 * replies, and then the last one again; other requests get status 404. Returns the requests that are sent.
 */
export function fakeFetch(replies: Record<string, Reply | readonly Reply[]>): SentRequest[] {
  const sent: SentRequest[] = [];
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
    const request = `${method} ${url}`;
    const nth = sent.filter((one) => one.request === request).length;
    sent.push({ request, at: Date.now() });
    const list = [replies[request] ?? 404].flat();
    const reply = list[nth] ?? list.at(-1) ?? 404;
    if (reply instanceof Error) throw reply;
    const { status = 200, headers = {}, body = null } = typeof reply === 'number' ? { status: reply } : reply;
    return new Response(body, {
      status,
      headers: { 'content-type': 'text/html', ...headers },
    });
  });
  return sent;
}

/** Restores `fetch` and the clock. */
export function restoreFetch(): void {
  vi.unstubAllGlobals();
  vi.useRealTimers();
}

/** Moves the clock on until a promise settles, and returns its result. */
export async function settle<Result>(promise: Promise<Result>): Promise<Result> {
  let settled = false;
  const end = () => {
    settled = true;
  };
  promise.then(end, end);
  while (!settled) await vi.advanceTimersToNextTimerAsync();
  return promise;
}

/** Settings with round times: three tries, 100 ms, then 200 ms apart, at most 1000 ms. */
export function retrySettings(changes: Partial<RetrySettings> = {}): RetrySettings {
  const times = { timeout: 5000, tries: 3, backOff: 100, maximumWait: 1000 };
  return { ...times, userAgent: 'test', gate: hostGate(0), robots: { allows: async () => true }, ...changes };
}
