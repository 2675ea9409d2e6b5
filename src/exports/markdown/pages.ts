import type { Library } from '../../library/library-types.ts';
import { publishedSubjects } from '../../library/judged.ts';
import { onceEach } from '../../model/once-each.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { onlyPolicy, policiesInForce } from '../policy-basis.ts';
import { answersMarkdown, subjectMarkdown } from './answers.ts';
import { changesMarkdown } from './changes.ts';
import { overviewMarkdown } from './overview.ts';
import { policiesMarkdown } from './policies.ts';
import { policyMarkdown, sectionMarkdown, sectionPrinter } from './policy.ts';
import { certificatesMarkdown, contactMarkdown, processorsMarkdown, referencesMarkdown } from './registers.ts';

/** A page that is also published as Markdown: its path, and a function that returns its Markdown. */
export interface MarkdownPage {
  page: string;
  write: (absolute: PathToUrl) => string;
}

/** Returns whether the page at this path is also published as Markdown on a day. */
export function hasMarkdown(library: Library, page: string, day: string): boolean {
  return markdownPage(library, urls.markdown(page), day) !== undefined;
}

/** Returns the page whose Markdown is at a path on a day; none if there is no such page. */
export function markdownPage(library: Library, path: string, day: string): MarkdownPage | undefined {
  const known = pagesOf.get(library) ?? new Map<string, Map<string, MarkdownPage>>();
  const pages = known.get(day) ?? new Map(markdownPages(library, day).map((one) => [urls.markdown(one.page), one]));
  pagesOf.set(library, known.set(day, pages));
  return pages.get(path);
}

/** Every page of the site asks, so the pages of a library are listed once for a day. */
const pagesOf = new WeakMap<Library, Map<string, Map<string, MarkdownPage>>>();

/** Returns every page that is also published as Markdown, with the statuses of certificates on the given day. */
export function markdownPages(library: Library, day: string): MarkdownPage[] {
  return [
    { page: urls.home(), write: (absolute) => overviewMarkdown(library, day, absolute) },
    ...(onlyPolicy(library)
      ? []
      : [{ page: urls.policies(), write: (absolute: PathToUrl) => policiesMarkdown(library, day, absolute) }]),
    ...policiesInForce(library, day).flatMap(({ id, current }) => {
      const printerFor = onceEach((absolute: PathToUrl) => sectionPrinter(library, current, absolute));
      return [
        {
          page: urls.policy(id),
          write: (absolute: PathToUrl) => policyMarkdown(library, current, absolute, day, printerFor(absolute)),
        },
        ...current.sections.map((section) => ({
          page: urls.section(id, section.id),
          write: (absolute: PathToUrl) =>
            sectionMarkdown(library, current, section, absolute, day, printerFor(absolute)),
        })),
      ];
    }),
    { page: urls.answers(), write: (absolute) => answersMarkdown(library, day, absolute) },
    ...publishedSubjects(library.subjects).map((subject) => ({
      page: urls.subject(subject.id),
      write: (absolute: PathToUrl) => subjectMarkdown(library, subject, day, absolute),
    })),
    { page: urls.certificates(), write: (absolute) => certificatesMarkdown(library, day, absolute) },
    { page: urls.processors(), write: (absolute) => processorsMarkdown(library, day, absolute) },
    { page: urls.contact(), write: (absolute) => contactMarkdown(library, absolute) },
    { page: urls.references(), write: (absolute) => referencesMarkdown(library, absolute) },
    { page: urls.changes(), write: (absolute) => changesMarkdown(library, day, absolute) },
  ];
}
