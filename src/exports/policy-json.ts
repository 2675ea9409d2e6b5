import type { Library, Policy } from '../library/library-types.ts';
import { countChanges } from '../model/change-counts.ts';
import type { Revision, Section } from '../model/policy.ts';
import { dayOf } from '../model/revision-id.ts';
import { resolveSectionLinks, sectionUrls } from '../model/section-links.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { wordsOf } from '../model/words.ts';
import { clauseDatesIn } from './clause-dates-in.ts';
import type { DataOf } from './shapes/index.ts';

/** Returns the content of a revision's JSON file: every clause with its id, its words and its permalink. */
export function revisionJson(
  { company }: Library,
  policy: Policy,
  revision: Revision,
  absolute: PathToUrl,
): DataOf<'policy'> {
  const { revisions } = policy;
  const dates = clauseDatesIn(policy, revision);
  const next = revisions[revisions.indexOf(revision) - 1];
  const linked = sectionUrls(revision.sections, (anchor) => absolute(urls.permalink(revision, anchor)));
  return {
    $schema: absolute(urls.dataSchema('policy')),
    company: company.legalName,
    title: revision.title,
    id: revision.date,
    date: dayOf(revision.date),
    publishedAt: revision.publishedAt,
    source: revision.source ?? null,
    summary: revision.summary,
    reason: revision.reason ?? null,
    approvedBy: revision.approvedBy ?? null,
    status: next ? 'superseded' : 'current',
    supersededOn: next ? dayOf(next.date) : null,
    permalink: absolute(urls.revision(revision)),
    words: countWords(revision),
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
        permalink: absolute(urls.permalink(revision, id)),
      })),
    })),
  };
}

/** Returns `revisions.json`: the sealed revisions, newest first, with the URLs of their text and the number of changes. */
export function revisionsJson(
  { company }: Library,
  { revisions, changes }: Policy,
  absolute: PathToUrl,
): DataOf<'revisions'> {
  return {
    $schema: absolute(urls.dataSchema('revisions')),
    company: company.legalName,
    revisions: revisions.map((revision, index) => ({
      title: revision.title,
      id: revision.date,
      date: dayOf(revision.date),
      publishedAt: revision.publishedAt,
      summary: revision.summary,
      reason: revision.reason ?? null,
      approvedBy: revision.approvedBy ?? null,
      words: countWords(revision),
      permalink: absolute(urls.revision(revision)),
      data: absolute(urls.revisionData(revision)),
      since: changes[index]?.from ?? null,
      changes: changes[index] ? countChanges(changes[index]) : null,
      redline: changes[index] ? absolute(urls.redline(revision.policy, changes[index].from, revision.date)) : null,
    })),
  };
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
