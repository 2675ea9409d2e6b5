import type { Library } from '../library/library-types.ts';
import { clauseLinks } from '../model/clause-links.ts';
import { linkTarget } from '../model/link-target.ts';
import { type Revision, sectionAnchor } from '../model/policy.ts';
import { linkedPlace, mayLinkToFiles } from '../model/section-links.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { onlyPolicy } from './policy-basis.ts';
import type { DataOf } from './shapes/index.ts';

/** Returns the other policies, and the sections of them, that a revision links to as data; nothing if the company has one policy. */
export function sectionLinksJson(
  library: Pick<Library, 'policies'>,
  revision: Revision,
  absolute: PathToUrl,
): Pick<DataOf<'policy'>, 'sectionLinks'> {
  if (onlyPolicy(library)) return {};
  const files = revision.sections
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ html }) => (mayLinkToFiles(html) ? clauseLinks(html) : []));
  const sectionLinks = [...new Set(files.map(({ url }) => url))].flatMap((url) => {
    const link = linkedPlace(url);
    const target = link && linkTarget(link, revision, library.policies);
    if (!target || target.policy.id === revision.policy) return [];
    const { policy, section } = target;
    const permalink = absolute(urls.permalink(target.revision, section && sectionAnchor(section.number)));
    return [
      {
        ...{ policy: policy.id, policyTitle: policy.title, revision: target.revision.date },
        ...{ section: section?.id ?? null, number: section?.number ?? null, permalink },
      },
    ];
  });
  return { sectionLinks };
}
