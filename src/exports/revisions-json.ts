import type { Library } from '../library/library-types.ts';
import { countChanges } from '../model/change-counts.ts';
import { dayOf } from '../model/revision-id.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { countWords } from './policy-json.ts';
import { givenFactsJson, policyName } from './revision-parts-json.ts';
import type { DataOf } from './shapes/index.ts';
import { policyTimeline } from './timeline.ts';

/**
 * Returns `revisions.json`: the sealed revisions of all policies, newest first, with the URLs of their text and the number of
 * changes.
 */
export function revisionsJson(library: Library, absolute: PathToUrl): DataOf<'revisions'> {
  const { company, policies } = library;
  const entries = policies.flatMap(policyTimeline);
  // sorting is stable: on one day they stay in the order of the policies
  const newestFirst = entries.sort((a, b) =>
    dayOf(a.date) < dayOf(b.date) ? 1 : dayOf(a.date) > dayOf(b.date) ? -1 : 0,
  );
  return {
    $schema: absolute(urls.dataSchema('revisions')),
    company: company.legalName,
    revisions: newestFirst.map(({ policy, revision, changes }) => ({
      ...policyName(library, policy),
      title: revision.title,
      id: revision.date,
      date: dayOf(revision.date),
      publishedAt: revision.publishedAt,
      summary: revision.summary,
      reason: revision.reason ?? null,
      ...givenFactsJson(revision),
      words: countWords(revision),
      permalink: absolute(urls.revision(revision)),
      data: absolute(urls.revisionData(revision)),
      since: changes?.from ?? null,
      changes: changes ? countChanges(changes) : null,
      redline: changes ? absolute(urls.redline(policy.id, changes.from, revision.date)) : null,
    })),
  };
}
