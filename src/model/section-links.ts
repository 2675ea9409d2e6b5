import { escapeHtml } from './cite.ts';
import { idPattern } from './id-pattern.ts';
import { isRevisionId } from './revision-id.ts';

/** A section that a link names by its file, with the policy if the link names one. */
export interface LinkedSection {
  /** The name of the policy's folder; without one, the section is of the same policy. */
  policy?: string;
  /** The id of the section. */
  id: string;
}

/**
 * Returns the section that a link in the text of a policy names by its file: `backups.mdx` of the same policy, or
 * `incident-response/reporting.mdx` of another one. Returns `undefined` if it links to something else.
 */
export function linkedSection(url: string): LinkedSection | undefined {
  const { policy, id } = filePattern.exec(url)?.groups ?? {};
  // a date is the folder of a revision, which no policy may be named like
  if (id === undefined || (policy !== undefined && isRevisionId(policy))) return undefined;
  return policy === undefined ? { id } : { policy, id };
}

const filePattern = new RegExp(`^((?<policy>${idPattern})/)?(?<id>${idPattern})\\.mdx$`);

/** Returns the URL that a link in the text of a policy has to a section: the one that `linkedSection` reads. */
export function sectionFile({ policy, id }: LinkedSection): string {
  return policy === undefined ? `${id}.mdx` : `${policy}/${id}.mdx`;
}

/** Returns HTML in which links to sections have the URLs that `urlOf` returns for them. Those without one stay as they are. */
export function resolveSectionLinks(html: string, urlOf: (link: LinkedSection) => string | undefined): string {
  // most text has no such link
  if (!html.includes('.mdx"')) return html;
  return html.replace(link, (all, before: string, url: string) => {
    const section = linkedSection(url);
    const resolved = section === undefined ? undefined : urlOf(section);
    return resolved === undefined ? all : `${before}${escapeHtml(resolved)}"`;
  });
}

const link = /(<a href=")([^"]*)"/g;
