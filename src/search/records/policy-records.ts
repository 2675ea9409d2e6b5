import { onlyPolicy, policiesInForce } from '../../exports/policy-basis.ts';
import type { Library, Policy } from '../../library/library-types.ts';
import { addDays, formatDay } from '../../model/day.ts';
import { isInForce, isWithdrawn, revisionInForce } from '../../model/in-force.ts';
import type { Revision } from '../../model/policy.ts';
import { revisionFacts } from '../../model/revision-facts.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { urls } from '../../model/urls.ts';
import { strings } from '../../strings/index.ts';
import type { PlainRecord } from '../engine/record.ts';
import { ahead } from './ahead.ts';
import { page } from './page.ts';
import { factNames, statedFacts } from './policy-facts.ts';
import { policyPageNames } from './policy-page-names.ts';

type Policies = Pick<Library, 'policies'>;

/**
 * Returns the records of the pages and downloads of policies on a day: of the only policy, or else of the list of them and of each;
 * of one that is withdrawn on that day, only the page.
 */
export function policyRecords(library: Policies, day: string): PlainRecord[] {
  const only = onlyPolicy(library);
  if (only) return isWithdrawn(only, day) ? [] : recordsOfOnly(only, day);
  return [
    page(
      urls.policies(),
      strings.policies.title,
      'All policies, with their versions and revisions.',
      policyPageNames.list,
    ),
    page(
      urls.evidenceInForce(),
      'Evidence pack of everything in force',
      'All policies, answers, data and sealed sources in a ZIP file.',
      policyPageNames.evidence,
    ),
    ...policiesInForce(library, day).flatMap((policy) => recordsOfOne(policy, library, day)),
    ...library.policies.flatMap((policy) => withdrawnPage(policy, library, day)),
  ];
}

/** Returns the records of the only policy: its page and its files, which are found as “the policy” too. */
function recordsOfOnly(policy: Policy, today: string): PlainRecord[] {
  const { id, current } = policy;
  const day = formatRevision(current.date);
  const facts = statedFacts(current);
  // one that says from when it applies may not be in force yet
  const whole = current.effectiveFrom ? 'The whole policy, on one page.' : 'The whole policy in force, on one page.';
  return [
    {
      ...page(
        urls.policy(id),
        strings.policy,
        [whole, ...factSentences(current), ...untilThen(policy, today)].join(' '),
        [...policyPageNames.only, ...factNames(facts, current.title)],
      ),
      ...ahead(current, today),
    },
    page(urls.policyPdf(current), 'Policy as PDF', `The policy of ${day} as a PDF file.`, policyPageNames.onlyPdf),
    page(
      urls.evidence(current),
      'Evidence pack',
      `The policy of ${day}, answers, data and sealed sources in a ZIP file.`,
      policyPageNames.evidence,
    ),
  ];
}

/** Returns the records of one of several policies: its page and its files, which are found by its title and their kind. */
function recordsOfOne(policy: Policy, { policies }: Policies, day: string): PlainRecord[] {
  const { id, title, covers, current } = policy;
  const replaced = policies.filter((other) => isWithdrawn(other, day) && other.withdrawn?.replacedBy === id);
  const date = formatRevision(current.date);
  const text = [
    ...(covers ? [covers] : []),
    `The whole text in its revision of ${date}.`,
    ...replaced.map((other) => `It takes the place of “${other.title}”.`),
    ...factSentences(current),
    ...untilThen(policy, day),
  ];
  const states = statedFacts(current);
  const packed = `The revision of ${date}, answers, data and sealed sources in a ZIP file.`;
  return [
    {
      ...page(urls.policy(id), title, text.join(' '), []),
      policy: id,
      ...(states.length > 0 ? { states } : {}),
      ...ahead(current, day),
      ...(replaced.length > 0 ? { replaces: replaced.map((other) => other.id) } : {}),
    },
    {
      ...page(urls.policyPdf(current), `${title} as PDF`, `The revision of ${date} as a PDF file.`, []),
      policy: id,
      file: 'pdf',
    },
    { ...page(urls.evidence(current), `${title}: evidence pack`, packed, []), policy: id, file: 'evidence' },
  ];
}

/** Returns the record of the page of a policy if it is withdrawn on a day. */
function withdrawnPage(policy: Policy, { policies }: Policies, day: string): PlainRecord[] {
  const { id, title, withdrawn, current } = policy;
  if (!withdrawn || !isWithdrawn(policy, day)) return [];
  const { on, replacedBy } = withdrawn;
  const replacing = policies.find((other) => other.id === replacedBy);
  const text = [
    `Withdrawn on ${formatDay(on)}.`,
    ...(replacing ? [`“${replacing.title}” took its place.`] : []),
    `Its last revision is that of ${formatRevision(current.date)}.`,
  ];
  return [{ ...page(urls.policy(id), title, text.join(' '), []), policy: id, until: addDays(on, -1) }];
}

/** Returns which revision applies on a day if the newest does not yet, as a sentence. */
function untilThen({ current, revisions }: Policy, day: string): string[] {
  const now = isInForce(current, day) ? undefined : revisionInForce(revisions, day);
  return now ? [`Until then, its revision of ${formatRevision(now.date)} is in force.`] : [];
}

/** Returns what a company says of a revision beside its text, each as a sentence: `Owner: Head of IT.` */
function factSentences(revision: Revision): string[] {
  return revisionFacts({ ...revision, reason: undefined }).map((fact) => (/[.!?]$/.test(fact) ? fact : `${fact}.`));
}
