import { failureOf } from './failure.ts';
import type { RequestResult } from './response.ts';

/** An HTTP method that the check uses. */
export type Method = 'HEAD' | 'GET';

/** The settings of each request. */
export interface RequestSettings {
  /** The time limit of a request, including its body, in milliseconds. */
  timeout: number;
  /** The `User-Agent` header. */
  userAgent: string;
}

/** The maximum number of bytes that are read of a body. */
export const maximumBody = 64 * 1024 * 1024;

/**
 * Sends one HTTP request without following redirects. Reads at most `maximumBody` bytes. Never throws: an error is returned
 * as a failure.
 */
export async function request(
  url: string,
  method: Method,
  { timeout, userAgent }: RequestSettings,
): Promise<RequestResult> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const headers = { 'user-agent': userAgent, accept: '*/*' };
    const response = await fetch(url, { method, redirect: 'manual', headers, signal });
    const { status } = response;
    return { kind: 'response', url, status, headers: response.headers, ...(await readBody(response)) };
  } catch (error) {
    return failureOf(url, error, timeout);
  }
}

async function readBody(response: Response): Promise<{ body: Uint8Array; truncated: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    // leaving the loop cancels the request
    if (size > maximumBody) break;
  }
  return { body: Buffer.concat(chunks).subarray(0, maximumBody), truncated: size > maximumBody };
}
