import { parseBody, readClauses } from '../../../src/markdown/parse-section.ts';
import type { Revision, Section } from '../../../src/model/policy.ts';

/** A section of a revision that a test writes in Markdown. */
export interface WrittenSection {
  id: string;
  /** Its number; by default its place. */
  number?: string;
  /** Its title; by default its id. */
  title?: string;
  /** The document's own label for it. */
  label?: string | undefined;
  body: string;
}

/** Returns a revision of sections that are written in Markdown. */
export function markdownRevision(date: string, written: readonly WrittenSection[], title = 'Policy'): Revision {
  const sections = written.map(({ id, body, title: heading = id, label, number }, index): Section => ({
    ...readWritten(id, number ?? `${index + 1}`, heading, body),
    label,
  }));
  return { policy: 'policy', date, sealed: true, title, publishedAt: `${date}T00:00:00Z`, summary: '', sections };
}

/** Returns two revisions of a policy with one section, which is written in Markdown. */
export function twoRevisions(from: string, to: string): [from: Revision, to: Revision] {
  return [
    markdownRevision('2020-01-01', [{ id: 'rules', body: from }]),
    markdownRevision('2021-01-01', [{ id: 'rules', body: to }]),
  ];
}

function readWritten(id: string, number: string, title: string, body: string): Section {
  return { id, number, title, source: body, ...readClauses(parseBody(body), number) };
}
