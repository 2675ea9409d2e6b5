import type { RootContent } from 'mdast';
import type { Library, Policy } from '../../library/library-types.ts';
import { isWithdrawn } from '../../model/in-force.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { revisionFacts } from '../../model/revision-facts.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { policyStrings, strings } from '../../strings/index.ts';
import { policiesInForce } from '../policy-basis.ts';
import { remarksInWords, standingOf, withdrawalRemarks } from '../standing.ts';
import { heading, type Inline, link, list, paragraph, printMarkdown } from './nodes.ts';

/** Returns the list of several policies as Markdown: what each covers, its facts and its standing on a day. */
export function policiesMarkdown(library: Library, day: string, absolute: PathToUrl): string {
  const { company, policies } = library;
  const current = policiesInForce(library, day);
  const withdrawn = policies.filter((policy) => isWithdrawn(policy, day));
  return printMarkdown([
    heading(1, strings.policies.title),
    paragraph(
      current.length > 0
        ? policyStrings.list.introduction(company.name, current.length)
        : policyStrings.list.none(company.name),
    ),
    ...current.flatMap((policy) => nodesOf(policy, library, day, absolute)),
    ...(withdrawn.length > 0
      ? [
          heading(2, policyStrings.list.withdrawn),
          list(
            withdrawn.map((policy) => [
              link(absolute(urls.policy(policy.id)), policy.title),
              `: ${remarksInWords(withdrawalRemarks(policy, policies, day))}`,
            ]),
          ),
        ]
      : []),
  ]);
}

function nodesOf(policy: Policy, { policies }: Library, day: string, absolute: PathToUrl): RootContent[] {
  const { id, title, kind, covers, current } = policy;
  const facts: Inline[][] = [
    [`Kind: ${kind}`],
    ['Revision of ', link(absolute(urls.revision(current)), formatRevision(current.date)), `: ${current.summary}`],
    ...revisionFacts(current).map((fact) => [fact]),
    ...standingOf(policy, current, policies, day).map((remark) => [remarksInWords([remark])]),
  ];
  return [
    heading(2, link(absolute(urls.markdown(urls.policy(id))), title)),
    ...(covers ? [paragraph(covers)] : []),
    list(facts),
  ];
}
