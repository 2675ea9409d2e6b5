import type { HostGate } from './host-gate.ts';
import { type RequestSettings, request } from './request.ts';
import type { Answer, Failure } from './response.ts';

/** How patiently a host is asked; times in milliseconds. */
export interface Patience extends RequestSettings {
  /** How often a request is made at most. */
  tries: number;
  /** The wait before the second try; doubled before each one after it. */
  backOff: number;
  /** The longest wait before a try, however long the host asks for. */
  maximumWait: number;
  gate: HostGate;
}

/** Makes a request, again when the host may yet answer: after the time it asks for in `Retry-After`, or with back-off. */
export async function ask(url: string, method: 'HEAD' | 'GET', patience: Patience): Promise<Answer | Failure> {
  const { tries, backOff, maximumWait, gate } = patience;
  for (let made = 1; ; made++) {
    const answer = await gate.through(url, () => request(url, method, patience));
    if (made >= tries || !mayYetAnswer(answer)) return answer;
    const pause = retryAfter(answer, Date.now()) ?? Math.min(backOff * 2 ** (made - 1), maximumWait);
    if (pause > maximumWait) return answer;
    gate.hold(url, pause);
  }
}

/** The milliseconds that an answer asks to wait for, in seconds or as a date (RFC 9110, section 10.2.3). */
export function retryAfter(answer: Answer | Failure, now: number): number | undefined {
  const value = answer.kind === 'answer' ? answer.headers.get('retry-after')?.trim() : undefined;
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(at - now, 0);
}

function mayYetAnswer(answer: Answer | Failure): boolean {
  if (answer.kind === 'failure') return answer.cause !== 'bad-tls';
  const { status } = answer;
  return status >= 500 ? status !== 501 && status !== 505 : status === 408 || status === 425 || status === 429;
}
