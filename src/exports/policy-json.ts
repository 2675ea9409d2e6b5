import type { Library } from '../library/library.ts';
import { countChanges } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';
import { urls } from '../model/urls.ts';
import { wordsOf } from '../model/words.ts';

/** Gives the whole address of a path of the site. */
export type Absolute = (path: string) => string;

/** A revision as data: every clause with its id, its words and its permalink. */
export function revisionJson({ company, revisions }: Library, revision: Revision, absolute: Absolute) {
  const next = revisions[revisions.indexOf(revision) - 1];
  return {
    company: company.legalName,
    title: revision.title,
    date: revision.date,
    publishedAt: revision.publishedAt,
    ...(revision.source ? { source: revision.source } : {}),
    summary: revision.summary,
    status: next ? 'superseded' : 'current',
    ...(next ? { supersededOn: next.date } : {}),
    permalink: absolute(urls.revision(revision.date)),
    words: countWords(revision),
    sections: revision.sections.map((section) => ({
      id: section.id,
      number: section.number,
      title: section.title,
      clauses: section.clauses.map(({ id, label, ordinal, kind, text, html }) => ({
        id,
        label,
        ordinal,
        kind,
        text,
        html,
        permalink: absolute(urls.permalink(revision.date, id)),
      })),
    })),
  };
}

/** All sealed revisions, newest first, with where to find their text and what each changed. */
export function revisionsJson({ company, revisions, changes }: Library, absolute: Absolute) {
  return {
    company: company.legalName,
    revisions: revisions.map((revision, index) => ({
      title: revision.title,
      date: revision.date,
      publishedAt: revision.publishedAt,
      summary: revision.summary,
      words: countWords(revision),
      permalink: absolute(urls.revision(revision.date)),
      data: absolute(urls.revisionData(revision.date)),
      ...(changes[index]
        ? {
            since: changes[index].from,
            changes: countChanges(changes[index]),
            redline: absolute(urls.redline(changes[index].from, revision.date)),
          }
        : {}),
    })),
  };
}

function countWords({ sections }: Revision): number {
  return sections.reduce(
    (sum, { title, clauses }) =>
      sum + wordsOf(title).length + clauses.reduce((words, { text }) => words + wordsOf(text).length, 0),
    0,
  );
}
