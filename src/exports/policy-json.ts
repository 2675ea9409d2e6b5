import type { Library, Policy } from '../library/library-types.ts';
import type { Standing } from '../model/current-clauses.ts';
import { isWithdrawn, supersededOn } from '../model/in-force.ts';
import type { Revision, Section } from '../model/policy.ts';
import { dayOf } from '../model/revision-id.ts';
import { sectionUrls } from '../model/link-target.ts';
import { resolveSectionLinks } from '../model/section-links.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { wordsOf } from '../model/words.ts';
import { clauseDatesIn } from '../library/clause-dates-in.ts';
import { currentStandings } from './current-standings.ts';
import { givenFactsJson, policyName, withdrawalJson } from './revision-parts-json.ts';
import { sectionLinksJson } from './section-links-json.ts';
import type { DataOf } from './shapes/index.ts';

/** Returns the content of a revision's JSON file on a day: every clause with its id, its words and its permalink. */
export function revisionJson(
  library: Library,
  policy: Policy,
  revision: Revision,
  absolute: PathToUrl,
  day: string,
): DataOf<'policy'> {
  const { revisions } = policy;
  const withdrawn = isWithdrawn(policy, day);
  const dates = clauseDatesIn(policy, revision);
  const later = revisions.slice(0, Math.max(0, revisions.indexOf(revision)));
  const standings = later.length > 0 && !withdrawn ? currentStandings(policy, revision) : undefined;
  const end = supersededOn(later);
  const linked = sectionUrls(revision, library.policies, (of, anchor) => absolute(urls.permalink(of, anchor)));
  return {
    $schema: absolute(urls.dataSchema('policy')),
    company: library.company.legalName,
    ...policyName(library, policy),
    title: revision.title,
    id: revision.date,
    date: dayOf(revision.date),
    publishedAt: revision.publishedAt,
    source: revision.source ?? null,
    summary: revision.summary,
    reason: revision.reason ?? null,
    ...givenFactsJson(revision),
    status: end ? 'superseded' : withdrawn ? 'withdrawn' : 'current',
    supersededOn: end ?? null,
    withdrawn: withdrawalJson(policy),
    permalink: absolute(urls.revision(revision)),
    ...sealJson(revision, absolute),
    words: countWords(revision),
    ...sectionLinksJson(library, revision, absolute),
    sections: revision.sections.map((section) => ({
      id: section.id,
      number: section.number,
      label: section.label ?? null,
      title: section.title,
      clauses: section.clauses.map(({ id, label, ordinal, kind, text, html, list, inNote }) => ({
        id,
        label,
        ordinal,
        kind,
        text,
        html: resolveSectionLinks(html, linked),
        list,
        inNote,
        ...(dates.get(id) ?? { first: revision.date, since: revision.date }),
        today: todayOf(standings?.get(id)),
        permalink: absolute(urls.permalink(revision, id)),
      })),
    })),
  };
}

/** Returns the seal of a revision as data; nothing if its policy has no log of seals. */
function sealJson(revision: Revision, absolute: PathToUrl) {
  const { seal } = revision;
  if (!seal) return {};
  const { head, sealedAfter, signature, timestamp } = seal;
  return {
    seal: {
      ...{ head, log: absolute(urls.sealLogAt(revision)), sealedAfter: sealedAfter ?? null },
      ...{ signature: signature ?? null, timestamp: timestamp ?? null },
    },
  };
}

function todayOf(standing: Standing | undefined) {
  if (!standing) return null;
  const { words } = standing;
  if (words === 'none') {
    return { words, clauses: [], removedBy: standing.removedBy, goneBy: standing.goneBy ?? null };
  }
  return { words, clauses: standing.clauses.map(({ id }) => id), removedBy: null, goneBy: null };
}

/** Returns the number of words of a revision, headings included. */
export function countWords({ sections }: Revision): number {
  return sections.reduce((sum, section) => sum + countSection(section), 0);
}

function countSection(section: Section): number {
  const words =
    counts.get(section) ?? [section.title, ...section.clauses.map(({ text }) => text)].flatMap(wordsOf).length;
  counts.set(section, words);
  return words;
}

/** Words of sections that were counted before: revisions share the sections that did not change. */
const counts = new WeakMap<Section, number>();
