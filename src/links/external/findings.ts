import { formatDay } from '../../model/day.ts';
import type { Fault, Finding, Place } from '../finding.ts';
import { isDead, isThere, type Outcome, type Verdict } from './outcome.ts';
import { isOtherDocument, type Recorded } from './record.ts';

/** What is the matter with an external address. */
export interface ExternalFinding extends Finding {
  address: string;
  verdict: Verdict;
}

/** An outcome with all that is needed to report it. */
export interface Judged {
  outcome: Outcome;
  /** Where the address is to be mended, then every other place that uses it. */
  places: [Place, ...Place[]];
  /** What its references say of it; none where it is not registered. */
  recorded: Recorded[];
}

/** What is wrong with an address, or undefined. What was recorded and has something in its place is known already. */
export function findingOf({ outcome, places, recorded }: Judged): ExternalFinding | undefined {
  const { url, verdict, reason, permanent, finalUrl, document } = outcome;
  if (recorded.length > 0 && recorded.every((before) => isKnown(outcome, before))) return undefined;
  const [place, ...others] = places;
  const found = ({ rule, hint }: Cure, message = `${url} ${reason}.`): ExternalFinding => {
    const cure = recorded.length > 0 || verdict === 'blocked' ? hint : 'Correct it where it is written.';
    return { place, rule, message, hint: cure, address: url, others, verdict };
  };
  if (document && recorded.some((before) => isOtherDocument(outcome, before))) {
    const what = `SHA-256 ${document.sha256}, ${document.bytes} bytes`;
    return found(otherDocument, `${url} answers with another document than the recorded one: ${what}.`);
  }
  const deadSince = recorded.find((before) => before.deadSince !== undefined)?.deadSince;
  if (isThere(outcome) && deadSince) {
    return found(alive, `${url} answers again; it is recorded as not reachable since ${formatDay(deadSince)}.`);
  }
  if (verdict === 'moved') return permanent && finalUrl ? found(cures.moved) : undefined;
  return verdict === 'fine' || verdict === 'not-checked' ? undefined : found(cures[verdict]);
}

/** What is recorded as dead with nothing in its place: a problem on any day, and known without asking anybody. */
export function deadReference(recorded: Recorded & { url: string }, place: Place): ExternalFinding | undefined {
  const { url, deadSince } = recorded;
  if (!deadSince || standsIn(recorded)) return undefined;
  const message = `${url} is recorded as not reachable since ${formatDay(deadSince)}, and nothing stands in for it.`;
  return { place, rule: 'reference-dead', message, hint: instead, address: url, others: [], verdict: 'not-checked' };
}

type Cure = Pick<Fault, 'rule' | 'hint'>;

function isKnown(outcome: Outcome, before: Recorded): boolean {
  if (isDead(outcome.verdict)) return before.deadSince !== undefined && standsIn(before);
  if (outcome.verdict !== 'moved' || before.deadSince || isOtherDocument(outcome, before)) return false;
  return outcome.finalUrl === before.finalUrl || outcome.finalUrl === before.replacedBy;
}

function standsIn({ archived, replacedBy }: Recorded): boolean {
  return archived !== undefined || replacedBy !== undefined;
}

const instead = 'Add archived or replacedBy to its reference, with an address that serves in its place.';

const cures = {
  moved: { rule: 'link-moved', hint: 'Record it with --record, or add replacedBy to its reference.' },
  gone: { rule: 'link-gone', hint: `Record it with --record. ${instead}` },
  'wrong-content': { rule: 'link-wrong-content', hint: `Record it with --record. ${instead}` },
  blocked: { rule: 'link-blocked', hint: 'Open it in a browser: this does not say that it is gone.' },
  unreachable: { rule: 'link-unreachable', hint: `Try it again. If it stays so, record it with --record. ${instead}` },
  'bad-tls': { rule: 'link-bad-tls', hint: `Tell its owner. If it stays so, record it with --record. ${instead}` },
} as const satisfies Partial<Record<Verdict, Cure>>;

const alive: Cure = { rule: 'reference-alive', hint: 'Record it with --record.' };

const otherDocument: Cure = {
  rule: 'document-changed',
  hint: 'Read it. If it is what it should be, remove sha256 and bytes from its reference and record it again.',
};
