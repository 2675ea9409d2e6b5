import type { Library } from '../../library/library-types.ts';
import { publishedSubjects } from '../../library/judged.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { onlyPolicy, policiesInForce } from '../policy-basis.ts';
import { answersMarkdown, subjectMarkdown } from './answers.ts';
import { changesMarkdown } from './changes.ts';
import { overviewMarkdown } from './overview.ts';
import { policiesMarkdown } from './policies.ts';
import { policyMarkdown, sectionMarkdown } from './policy.ts';
import { certificatesMarkdown, contactMarkdown, processorsMarkdown, referencesMarkdown } from './registers.ts';

/** A page that is also published as Markdown: its path, and a function that returns its Markdown. */
export interface MarkdownPage {
  page: string;
  write: (absolute: PathToUrl) => string;
}

/** Returns whether the page at this path is also published as Markdown on a day. */
export function hasMarkdown(library: Library, page: string, day: string): boolean {
  const known = pathsOf.get(library) ?? new Map<string, Set<string>>();
  const paths = known.get(day) ?? new Set(markdownPages(library, day).map((one) => one.page));
  pathsOf.set(library, known.set(day, paths));
  return paths.has(page);
}

/** Every page of the site asks, so the paths of a library are listed once for a day. */
const pathsOf = new WeakMap<Library, Map<string, Set<string>>>();

/** Returns every page that is also published as Markdown, with the statuses of certificates on the given day. */
export function markdownPages(library: Library, day: string): MarkdownPage[] {
  return [
    { page: urls.home(), write: (absolute) => overviewMarkdown(library, day, absolute) },
    ...(onlyPolicy(library)
      ? []
      : [{ page: urls.policies(), write: (absolute: PathToUrl) => policiesMarkdown(library, day, absolute) }]),
    ...policiesInForce(library, day).flatMap(({ id, current }) => [
      { page: urls.policy(id), write: (absolute: PathToUrl) => policyMarkdown(library, current, absolute, day) },
      ...current.sections.map((section) => ({
        page: urls.section(id, section.id),
        write: (absolute: PathToUrl) => sectionMarkdown(library, current, section, absolute, day),
      })),
    ]),
    { page: urls.answers(), write: (absolute) => answersMarkdown(library, absolute) },
    ...publishedSubjects(library.subjects).map((subject) => ({
      page: urls.subject(subject.id),
      write: (absolute: PathToUrl) => subjectMarkdown(library, subject, absolute),
    })),
    { page: urls.certificates(), write: (absolute) => certificatesMarkdown(library, day, absolute) },
    { page: urls.processors(), write: (absolute) => processorsMarkdown(library, day, absolute) },
    { page: urls.contact(), write: (absolute) => contactMarkdown(library, absolute) },
    { page: urls.references(), write: (absolute) => referencesMarkdown(library, absolute) },
    { page: urls.changes(), write: (absolute) => changesMarkdown(library, day, absolute) },
  ];
}
