import type { referenceStatuses } from '../../registers/references.ts';

/** What a check found at an address. `blocked`: it answers, but not to a program, which is not the same as dead. */
export type Verdict = (typeof referenceStatuses)[number] | 'blocked' | 'not-checked';

/** All verdicts, from good to bad, in the order of the summary. */
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

/** What came of asking one address. */
export interface Outcome {
  /** The address as asked: without a fragment. */
  url: string;
  verdict: Verdict;
  /** What it did, as the end of a sentence that begins with the address: `answers 404`. */
  reason: string;
  /** The last HTTP status, where there was one. */
  status?: number | undefined;
  /** Where redirects lead, where there are any. */
  finalUrl?: string | undefined;
  /** Whether every redirect on the way is a permanent one. */
  permanent?: boolean | undefined;
  /** Whether it was not checked because nothing could be reached from here. */
  offline?: boolean | undefined;
  /** The document that it answers with, if it is one. */
  document?: Document | undefined;
}

/** A file that an address answers with. */
export interface Document {
  /** In hexadecimal digits. */
  sha256: string;
  bytes: number;
}

/** Whether a reader who follows the link would not get what it promises. */
export function isDead(verdict: Verdict): boolean {
  return verdict === 'gone' || verdict === 'wrong-content' || verdict === 'unreachable' || verdict === 'bad-tls';
}

/** Whether a reader who follows the link gets something there. */
export function isThere({ verdict }: Outcome): boolean {
  return verdict === 'fine' || verdict === 'moved';
}
