import { expect } from 'vitest';
import { responseHeaders } from '../../src/hosting/response-headers.ts';
import type { RawResponse } from './raw-request.ts';

/** Expects a response to have every security header, and none that tells a version. */
export function expectSecurityHeaders({ headers }: RawResponse, about: string): void {
  const sent = Object.keys(responseHeaders).map((header) => [header, headers[header.toLowerCase()]]);
  expect(Object.fromEntries(sent), about).toEqual(responseHeaders);
  for (const name of ['server', 'x-powered-by']) expect(headers[name] ?? '', about).not.toMatch(/\d/);
}
