import type { CheckedLink, Violation } from './checked-link.ts';
import { contentOccurrences } from './content-occurrences.ts';
import type { FileProblem, LinkProblem } from './link-problem.ts';
import { runLinkinator } from './linkinator.ts';
import { linkinatorProblems } from './linkinator-problems.ts';
import { mergeProblems } from './merge-problems.ts';
import { resolveUrl } from './resolve-url.ts';
import { checkContents } from './rules/contents.ts';
import { checkDestination } from './rules/destination.ts';
import { checkLocation } from './rules/location.ts';
import { checkPages } from './rules/pages.ts';
import { checkPublished } from './rules/published.ts';
import { checkScheme } from './rules/schemes.ts';
import { sealedRevisions, sealedUrl } from './sealed-links.ts';
import { readSite, type Site } from './site.ts';

/** The built site to check, and the content it was built from. */
export interface InternalOptions {
  /** The folder of the built site. */
  dist: string;
  /** The content folder, where the URLs are looked up; it may be missing. */
  content: string;
  /** The base path, for a site whose pages have no canonical URLs. */
  base?: string | undefined;
}

/** The problems of a site, and how much was checked. */
export interface InternalResult {
  problems: LinkProblem[];
  linkCount: number;
  fileCount: number;
}

/** Checks every link within a built site, in every file, and the pages and files themselves. */
export async function checkInternal({ dist, content, base }: InternalOptions): Promise<InternalResult> {
  const site = readSite(dist, base);
  const broken = runLinkinator(dist, site.base);
  const checked = linksOf(site).map((item) => ({ ...item, violation: violationOf(item) }));
  const problems = [
    ...checked.flatMap(({ violation, ...item }) => (violation ? [problemOf(item, violation)] : [])),
    ...checkPages(site),
    ...checkContents(site),
    ...linkinatorProblems(await broken, checked),
  ];
  return {
    problems: mergeProblems(problems, contentOccurrences(content)),
    linkCount: checked.length,
    fileCount: site.files.size,
  };
}

function linksOf(site: Site): CheckedLink[] {
  const revisions = sealedRevisions(site);
  return [...site.files.values()].flatMap((file) =>
    file.links.map((link) => {
      const url = sealedUrl(link.url, file.name, site.base, revisions);
      return { link, file, site, target: resolveUrl({ ...link, url }, file, site) };
    }),
  );
}

/** Returns the first rule that a link breaks, or `undefined`; fixing it may fix the others too. */
function violationOf(item: CheckedLink): Violation | undefined {
  return checkScheme(item) ?? checkPublished(item) ?? checkLocation(item) ?? checkDestination(item);
}

function problemOf({ link: { url, line, column }, file: { path } }: CheckedLink, violation: Violation): FileProblem {
  return { path, line, column, ...violation, url };
}
