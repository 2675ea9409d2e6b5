import type { referenceStatuses } from '../../registers/references.ts';

/** The verdict on a URL. `blocked` means that the host refuses programs, which does not mean that the link is dead. */
export type Verdict = Exclude<(typeof referenceStatuses)[number], 'changed'> | 'blocked' | 'not-checked';

/** All verdicts, in the order of the summary. */
export const verdicts = [
  'fine',
  'moved',
  'gone',
  'wrong-content',
  'blocked',
  'unreachable',
  'bad-tls',
  'not-checked',
] as const satisfies readonly Verdict[];

/** The result of checking one external URL. */
export interface Outcome {
  /** The URL, without a fragment. */
  url: string;
  verdict: Verdict;
  /** Completes a sentence that begins with the URL: `returns 404`. */
  reason: string;
  /** The last HTTP status, if there was a response. */
  status?: number | undefined;
  /** The URL at the end of the redirects, if there were any. */
  finalUrl?: string | undefined;
  /** True if every redirect was permanent. */
  permanent?: boolean | undefined;
  /** True if nothing was checked because this machine seems to be offline. */
  offline?: boolean | undefined;
  /** The checksum and size of the PDF that the URL returns. */
  document?: Checksum | undefined;
}

/** The SHA-256 of a file, in hexadecimal, and its size in bytes. */
export interface Checksum {
  sha256: string;
  bytes: number;
}

/** Returns true if a reader who follows the link does not get what it promises. */
export function isDead(verdict: Verdict): boolean {
  return verdict === 'gone' || verdict === 'wrong-content' || verdict === 'unreachable' || verdict === 'bad-tls';
}

/** Returns true if a reader who follows the link gets what it promises, even if by a redirect. */
export function isAlive(verdict: Verdict): boolean {
  return verdict === 'fine' || verdict === 'moved';
}
