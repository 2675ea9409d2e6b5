import { formatDay } from '../../model/day.ts';
import type { Violation } from '../checked-link.ts';
import type { FilePosition, LinkProblem } from '../link-problem.ts';
import { isAlive, isDead, type Outcome, type Verdict } from './outcome.ts';
import { isOtherDocument, type Recorded } from './record.ts';

/** A problem with an external URL. */
export interface ExternalProblem extends LinkProblem {
  url: string;
  verdict: Verdict;
}

/** An outcome, the places that contain the URL, and what is recorded about it. */
export interface CheckedUrl {
  outcome: Outcome;
  /** The first place is the one to fix. */
  positions: readonly [FilePosition, ...FilePosition[]];
  /** The fields of each reference to the URL; empty if there is none. */
  recorded: readonly Recorded[];
}

/**
 * Returns the problem with a checked URL, or `undefined` if there is none or if its references record it and where to
 * go instead.
 */
export function urlProblem(checked: CheckedUrl): ExternalProblem | undefined {
  const { outcome, positions, recorded } = checked;
  const { url, verdict, document } = outcome;
  if (recorded.length > 0 && recorded.every((before) => isSettled(outcome, before))) return undefined;
  const violation =
    document && recorded.some((before) => isOtherDocument(outcome, before))
      ? changedDocument(url, document)
      : (aliveAgain(outcome, recorded) ?? badOutcome(outcome, recorded.length > 0));
  if (!violation) return undefined;
  const [{ path, line, column }, ...others] = positions;
  return { path, line, column, ...violation, url, others, verdict };
}

/** Returns a problem if a reference is recorded as dead and has no replacement; this needs no request. */
export function deadReferenceProblem(
  recorded: Recorded & { url: string },
  { path, line, column }: FilePosition,
): ExternalProblem | undefined {
  const { url, deadSince } = recorded;
  if (!deadSince || hasReplacement(recorded)) return undefined;
  const message = `${url} is recorded as not reachable since ${formatDay(deadSince)}, with no archived copy or replacement.`;
  const problem = { path, line, column, rule: 'reference-dead', message, hint: addReplacement };
  return { ...problem, url, others: [], verdict: 'not-checked' };
}

/** Returns a problem if the archived copy of a reference is another document than the one that was recorded. */
export function archiveProblem(
  { document, verdict }: Outcome,
  { url, archived, archivedSha256 }: Recorded & { url: string },
  { path, line, column }: FilePosition,
): ExternalProblem | undefined {
  if (!archived || !document || !archivedSha256 || document.sha256 === archivedSha256) return undefined;
  const problem = {
    path,
    line,
    column,
    rule: 'archive-changed',
    message: `${archived}, the archived copy of ${url}, returns a different document than the recorded one: SHA-256 ${document.sha256}, ${document.bytes} bytes.`,
    hint: 'Find another archive. If this copy is correct, remove archivedSha256 and record it again.',
  };
  return { ...problem, url: archived, others: [], verdict };
}

function changedDocument(url: string, { sha256, bytes }: NonNullable<Outcome['document']>): Violation {
  return {
    rule: 'document-changed',
    message: `${url} returns a different document than the recorded one: SHA-256 ${sha256}, ${bytes} bytes.`,
    hint: 'Record it with --record, so that readers see it, and read it. If it is correct, remove sha256 and bytes from its reference and record it again.',
  };
}

function aliveAgain({ url, verdict }: Outcome, recorded: readonly Recorded[]): Violation | undefined {
  const deadSince = recorded.find((before) => before.deadSince !== undefined)?.deadSince;
  if (!isAlive(verdict) || !deadSince) return undefined;
  return {
    rule: 'reference-alive',
    message: `${url} works again; it is recorded as not reachable since ${formatDay(deadSince)}.`,
    hint: 'Record it with --record.',
  };
}

function badOutcome({ url, verdict, reason, permanent }: Outcome, isRegistered: boolean): Violation | undefined {
  if (verdict === 'fine' || verdict === 'not-checked' || (verdict === 'moved' && !permanent)) return undefined;
  const { rule, hint } = violations[verdict];
  const message = `${url} ${reason}.`;
  return { rule, message, hint: isRegistered || verdict === 'blocked' ? hint : 'Correct the URL.' };
}

/** Returns true if an outcome is recorded already, and a reader is shown where to go instead. */
function isSettled(outcome: Outcome, before: Recorded): boolean {
  if (isDead(outcome.verdict)) return before.deadSince !== undefined && hasReplacement(before);
  if (outcome.verdict !== 'moved' || before.deadSince || isOtherDocument(outcome, before)) return false;
  return outcome.finalUrl === before.finalUrl || outcome.finalUrl === before.replacedBy;
}

function hasReplacement({ archived, replacedBy }: Recorded): boolean {
  return archived !== undefined || replacedBy !== undefined;
}

const addReplacement = 'Add archived or replacedBy to its reference, with a URL that works.';

const violations = {
  moved: { rule: 'link-moved', hint: 'Record it with --record, or add replacedBy to its reference.' },
  gone: { rule: 'link-gone', hint: `Record it with --record. ${addReplacement}` },
  'wrong-content': { rule: 'link-wrong-content', hint: `Record it with --record. ${addReplacement}` },
  blocked: { rule: 'link-blocked', hint: 'Open it in a browser: it may work there.' },
  unreachable: {
    rule: 'link-unreachable',
    hint: `Try again later. If nothing changes, record it with --record. ${addReplacement}`,
  },
  'bad-tls': {
    rule: 'link-bad-tls',
    hint: `Tell the owner of the host. If nothing changes, record it with --record. ${addReplacement}`,
  },
} as const satisfies Partial<Record<Verdict, Pick<Violation, 'rule' | 'hint'>>>;
