import { failureOf } from './failure.ts';
import type { Answer, Failure } from './response.ts';

/** How one request is made. */
export interface RequestSettings {
  /** Milliseconds for a whole request, its body too. */
  timeout: number;
  /** Who asks, for the host's log. */
  userAgent: string;
}

/** The most of a document that is read, in bytes. */
export const maximumBody = 64 * 1024 * 1024;

/** Makes one request and follows nothing. Never throws: what goes wrong is a failure. */
export async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { timeout, userAgent }: RequestSettings,
): Promise<Answer | Failure> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const headers = { 'user-agent': userAgent, accept: '*/*' };
    const response = await fetch(url, { method, redirect: 'manual', headers, signal });
    const { status } = response;
    return { kind: 'answer', url, status, headers: response.headers, ...(await bodyOf(response)) };
  } catch (error) {
    return failureOf(url, error, timeout);
  }
}

async function bodyOf(response: Response): Promise<{ body: Uint8Array; cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    // leaving the loop ends the request
    if (size > maximumBody) break;
  }
  return { body: Buffer.concat(chunks).subarray(0, maximumBody), cut: size > maximumBody };
}
