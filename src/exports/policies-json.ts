import type { Library, Policy } from '../library/library-types.ts';
import { countChanges } from '../model/change-counts.ts';
import { inForceFrom, isWithdrawn } from '../model/in-force.ts';
import { dayOf } from '../model/revision-id.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { onlyPolicy } from './policy-basis.ts';
import { countWords } from './policy-json.ts';
import { practicesOf } from './related-practices.ts';
import { givenFactsJson, withdrawalJson } from './revision-parts-json.ts';
import type { DataOf } from './shapes/index.ts';
import { inForceOn } from './standing.ts';

/** Returns `policies.json`: the index of policies, with what is in force on the given day. */
export function policiesJson(library: Library, absolute: PathToUrl, day: string): DataOf<'policies'> {
  return {
    $schema: absolute(urls.dataSchema('policies')),
    company: library.company.legalName,
    statusOn: day,
    policies: library.policies.map((policy) => policyJson(library, policy, absolute, day)),
  };
}

/** A policy as the index has it. */
export type IndexedPolicy = DataOf<'policies'>['policies'][number];

function policyJson(library: Library, policy: Policy, absolute: PathToUrl, day: string): IndexedPolicy {
  const { id, title, kind, covers, current, revisions } = policy;
  return {
    ...{ id, title, kind, covers: covers ?? null },
    ...standingJson(policy, absolute, day),
    withdrawn: withdrawalJson(policy),
    revision: current.date,
    date: dayOf(current.date),
    summary: current.summary,
    lastChange: lastChange(policy),
    ...givenFactsJson(current),
    words: countWords(current),
    sections: current.sections.length,
    revisions: revisions.length,
    files: filesOf(library, policy, absolute),
    ...practicesOf(library, id, absolute),
  };
}

function standingJson(policy: Policy, absolute: PathToUrl, day: string): Pick<IndexedPolicy, 'status' | 'inForce'> {
  const revision = inForceOn(policy, day);
  if (!revision) return { status: isWithdrawn(policy, day) ? 'withdrawn' : 'not-yet-in-force', inForce: null };
  return {
    status: 'in-force',
    inForce: { revision: revision.date, since: inForceFrom(revision), permalink: absolute(urls.revision(revision)) },
  };
}

/** Returns the day of the newest revision that changed the text: a company may publish the same text again. */
function lastChange({ revisions, changes, current }: Policy): string {
  const isSame = (index: number) => {
    const diff = changes[index];
    return diff !== undefined && Object.values(countChanges(diff)).every((count) => !count);
  };
  const newest = revisions.find((_revision, index) => !isSame(index)) ?? current;
  return dayOf(newest.date);
}

function filesOf(library: Library, { id, current, withdrawn }: Policy, absolute: PathToUrl): IndexedPolicy['files'] {
  const only = onlyPolicy(library);
  return {
    page: absolute(urls.policy(id)),
    permalink: absolute(urls.revision(current)),
    json: absolute(urls.policyData(id)),
    pdf: absolute(urls.policyPdf(current)),
    markdown: withdrawn ? null : absolute(urls.markdown(urls.policy(id))),
    evidence: absolute(urls.evidence(current)),
    changes: absolute(only ? urls.changes() : urls.changesOf(id)),
    feed: absolute(only ? urls.feed() : urls.feedOf(id)),
  };
}
