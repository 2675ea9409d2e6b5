import { formatDay } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import type { Place } from './addresses.ts';
import { isDead, isThere, type Outcome, type Verdict } from './outcome.ts';
import { isOtherDocument, type Recorded } from './record.ts';

/** A problem with an address, with what else is to be known of it. */
export interface LinkProblem extends Problem {
  url: string;
  verdict: Verdict;
  /** Every other place that uses the address: content first, then pages. */
  alsoAt: Place[];
}

/** An outcome with all that is needed to report it. */
export interface Finding {
  outcome: Outcome;
  /** Where the address is to be mended, then every other place that uses it. */
  places: [Place, ...Place[]];
  /** What its references say of it; none where it is not registered. */
  recorded: Recorded[];
}

/** What is wrong with an address, or undefined. What was recorded and has something in its place is known already. */
export function problemOf({ outcome, places, recorded }: Finding): LinkProblem | undefined {
  const { url, verdict, reason, permanent, finalUrl, document } = outcome;
  const known = recorded.length > 0 && recorded.every((before) => isKnown(outcome, before));
  if (known) return undefined;
  const registered = recorded.length > 0 || verdict === 'blocked';
  const report = (found: Pick<Problem, 'rule' | 'hint'>, message = `${url} ${reason}.`): LinkProblem => {
    const [{ path, line, column }, ...alsoAt] = places;
    return {
      path,
      line,
      column,
      rule: found.rule,
      message,
      hint: registered ? found.hint : unregistered,
      url,
      verdict,
      alsoAt,
    };
  };
  const changed = recorded.find((before) => isOtherDocument(outcome, before));
  if (changed && document) {
    const what = `SHA-256 ${document.sha256}, ${document.bytes} bytes`;
    return report(otherDocument, `${url} answers with another document than the recorded one: ${what}.`);
  }
  const dead = recorded.find(({ deadSince }) => deadSince !== undefined);
  if (isThere(outcome) && dead?.deadSince) {
    return report(alive, `${url} answers again; it is recorded as not reachable since ${formatDay(dead.deadSince)}.`);
  }
  if (verdict === 'moved') return permanent && finalUrl ? report(findings.moved) : undefined;
  return verdict === 'fine' || verdict === 'not-checked' ? undefined : report(findings[verdict]);
}

/** What is recorded as dead with nothing in its place: a problem on any day, and known without asking anybody. */
export function deadReference(recorded: Recorded, url: string, place: Place): LinkProblem | undefined {
  if (!recorded.deadSince || standsIn(recorded)) return undefined;
  return {
    ...place,
    rule: 'reference-dead',
    message: `${url} is recorded as not reachable since ${formatDay(recorded.deadSince)}, and nothing stands in for it.`,
    hint: instead,
    url,
    verdict: 'not-checked',
    alsoAt: [],
  };
}

function isKnown(outcome: Outcome, before: Recorded): boolean {
  if (isDead(outcome.verdict)) return before.deadSince !== undefined && standsIn(before);
  if (outcome.verdict === 'moved' && !before.deadSince && !isOtherDocument(outcome, before)) {
    return outcome.finalUrl === before.finalUrl || outcome.finalUrl === before.replacedBy;
  }
  return false;
}

function standsIn({ archived, replacedBy }: Recorded): boolean {
  return archived !== undefined || replacedBy !== undefined;
}

const instead = 'Add archived or replacedBy to its reference, with an address that serves in its place.';

const unregistered = 'Correct it where it is written.';

const findings = {
  moved: { rule: 'link-moved', hint: 'Record it with --record, or add replacedBy to its reference.' },
  gone: { rule: 'link-gone', hint: `Record it with --record. ${instead}` },
  'wrong-content': { rule: 'link-wrong-content', hint: `Record it with --record. ${instead}` },
  blocked: { rule: 'link-blocked', hint: 'Open it in a browser: this does not say that it is gone.' },
  unreachable: { rule: 'link-unreachable', hint: `Try it again. If it stays so, record it with --record. ${instead}` },
  'bad-tls': { rule: 'link-bad-tls', hint: `Tell its owner. If it stays so, record it with --record. ${instead}` },
} as const;

const alive = { rule: 'reference-alive', hint: 'Record it with --record.' } as const;

const otherDocument = {
  rule: 'document-changed',
  hint: 'Read it. If it is what it should be, remove sha256 and bytes from its reference and record it again.',
} as const;
