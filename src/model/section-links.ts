import { escapeHtml } from './cite.ts';
import { idPattern } from './id-pattern.ts';
import { mainPolicy } from './main-policy.ts';
import { isRevisionId } from './revision-id.ts';

/** What a link in the text of a policy names by a file: a section, or a whole policy. */
export interface LinkedPlace {
  /** The name of the policy's folder; without one, it is the same policy. */
  policy?: string;
  /** The id of the section; without one, it is the whole policy. */
  id?: string;
}

/**
 * Returns what a link in the text of a policy names by a file: a section, as `backups.mdx` of the same policy or
 * `incident-response/reporting.mdx` of another one, or a whole policy, as `incident-response/policy.yaml`. The policy in `policy/` has the
 * file `policy/revision.yaml`. Returns `undefined` if it links to something else.
 */
export function linkedPlace(url: string): LinkedPlace | undefined {
  const { policy, id, file } = filePattern.exec(url)?.groups ?? {};
  // a date is the folder of a revision, which no policy may be named like
  if (policy !== undefined && isRevisionId(policy)) return undefined;
  const place = { ...(policy === undefined ? {} : { policy }), ...(id === undefined ? {} : { id }) };
  if (id !== undefined) return place;
  return file !== undefined && url === linkedFile(place) ? place : undefined;
}

const filePattern = new RegExp(
  `^((?<policy>${idPattern})/)?((?<id>${idPattern})\\.mdx|(?<file>policy|revision)\\.yaml)$`,
);

/** Returns the URL that a link in the text of a policy has to a section or a whole policy: the one that `linkedPlace` reads. */
export function linkedFile({ policy, id }: LinkedPlace): string {
  const file = id === undefined ? describingFile(policy) : `${id}.mdx`;
  return policy === undefined ? file : `${policy}/${file}`;
}

/** Returns the name of the file that describes a policy, which in `policy/` is only that of a revision. */
function describingFile(policy: string = mainPolicy): string {
  return policy === mainPolicy ? 'revision.yaml' : 'policy.yaml';
}

/** Returns whether HTML may have a link that names a section or a policy by its file. */
export function mayLinkToFiles(html: string): boolean {
  return html.includes('.mdx"') || html.includes('.yaml"');
}

/** Returns HTML in which links to sections and policies have the URLs that `urlOf` returns for them. Those without one stay as they are. */
export function resolveSectionLinks(html: string, urlOf: (link: LinkedPlace) => string | undefined): string {
  // most text has no such link
  if (!mayLinkToFiles(html)) return html;
  return html.replace(link, (all, before: string, url: string) => {
    const place = linkedPlace(url);
    const resolved = place === undefined ? undefined : urlOf(place);
    return resolved === undefined ? all : `${before}${escapeHtml(resolved)}"`;
  });
}

const link = /(<a href=")([^"]*)"/g;
