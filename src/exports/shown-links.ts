import type { Policy } from '../library/library-types.ts';
import { linkTarget } from '../model/link-target.ts';
import { sectionAnchor } from '../model/policy.ts';
import { linkedName, type ShowLink } from '../model/redline-links.ts';
import { type PathToUrl, urls } from '../model/urls.ts';

/** Returns a function that returns what a redline of a policy shows of a link to another one or a section of it. */
export function shownLinks({ revisions, drafts }: Policy, policies: readonly Policy[], url: PathToUrl): ShowLink {
  return (date, link) => {
    const from = [...drafts, ...revisions].find((revision) => revision.date === date);
    const target = from && linkTarget(link, from, policies);
    if (!target) return undefined;
    const { policy, revision, section } = target;
    return {
      name: linkedName(policy.title, section?.number),
      url: url(urls.permalink(revision, section && sectionAnchor(section.number))),
    };
  };
}
