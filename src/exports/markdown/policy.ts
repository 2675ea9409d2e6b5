import type { BlockContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Library } from '../../library/library-types.ts';
import { clauseNodes } from '../../markdown/clause-nodes.ts';
import { parseBody } from '../../markdown/parse-section.ts';
import {
  clauseId,
  clauseLabel,
  labelledTitle,
  type Revision,
  type Section,
  sectionAnchor,
  sectionLabel,
} from '../../model/policy.ts';
import { onceEach } from '../../model/once-each.ts';
import { revisionFacts } from '../../model/revision-facts.ts';
import { remarkSectionLinks } from '../../markdown/remark-section-links.ts';
import { sectionUrls } from '../../model/link-target.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { standingIn } from '../standing.ts';
import { heading, link, paragraph, printMarkdown, strong } from './nodes.ts';

/** Returns the text of a section as Markdown, without its heading. */
export type SectionPrinter = (section: Section) => string;

/** Returns a function that prints sections of a revision, each once, because the page of the policy and its own have it. */
export function sectionPrinter(
  library: Pick<Library, 'policies'>,
  revision: Revision,
  absolute: PathToUrl,
): SectionPrinter {
  return onceEach((section) => printMarkdown(sectionNodes(library, section, revision, absolute)));
}

/**
 * Returns a whole revision as Markdown, with its standing on a day. Each clause begins with its label, which links to its
 * permalink.
 */
export function policyMarkdown(
  library: Library,
  revision: Revision,
  absolute: PathToUrl,
  day: string,
  print = sectionPrinter(library, revision, absolute),
): string {
  const head = printMarkdown([
    heading(1, revision.title),
    paragraph(`${library.company.legalName}, revision of ${formatRevision(revision.date)}. ${revision.summary}`),
    ...standingNodes(library, revision, day),
    ...revisionFacts(revision).map((fact) => paragraph(fact)),
    paragraph('Permalink: ', link(absolute(urls.revision(revision)))),
  ]);
  const sections = revision.sections.flatMap((section) => [
    printMarkdown([sectionTitle(section, revision, absolute, section.number.split('.').length + 1)]),
    print(section),
  ]);
  return joined([head, ...sections]);
}

/** Returns a section as Markdown, with the revision it belongs to and the standing of that on a day. */
export function sectionMarkdown(
  library: Library,
  revision: Revision,
  section: Section,
  absolute: PathToUrl,
  day: string,
  print = sectionPrinter(library, revision, absolute),
): string {
  const head = printMarkdown([
    sectionTitle(section, revision, absolute, 1),
    paragraph(
      `${library.company.legalName}, “${revision.title}”, revision of ${formatRevision(revision.date)}. The whole policy: `,
      link(absolute(urls.markdown(urls.policy(revision.policy)))),
    ),
    ...standingNodes(library, revision, day),
  ]);
  return joined([head, print(section)]);
}

/** Returns Markdown documents as one. */
function joined(documents: readonly string[]): string {
  return documents.filter(Boolean).join('\n');
}

function standingNodes(library: Library, revision: Revision, day: string): RootContent[] {
  return standingIn(library, revision, day).map(({ emphasis, more }) =>
    paragraph(strong(emphasis), ...(more ? [` ${more}`] : [])),
  );
}

function sectionNodes(
  { policies }: Pick<Library, 'policies'>,
  section: Section,
  revision: Revision,
  absolute: PathToUrl,
): RootContent[] {
  const { number, source } = section;
  const permalink = (anchor: string) => absolute(urls.permalink(revision, anchor));
  const tree = parseBody(source);
  remarkSectionLinks(sectionUrls(revision, policies, (of, anchor) => absolute(urls.permalink(of, anchor))))(tree);
  clauseNodes(tree).forEach(({ node, phrasing }, index) => {
    const mark = link(permalink(clauseId(number, index + 1)), clauseLabel(number, index + 1));
    if (phrasing) phrasing.unshift(mark, { type: 'text', value: ' ' });
    else {
      visit(tree, node, (_node, at, parent) => {
        parent?.children.splice(at ?? 0, 0, paragraph(mark));
        return false;
      });
    }
  });
  visit(tree, 'mdxJsxFlowElement', (node, at, parent) => {
    // a component is a block set apart, for which plain Markdown has this
    parent?.children.splice(at ?? 0, 1, { type: 'blockquote', children: node.children as BlockContent[] });
  });
  return tree.children;
}

function sectionTitle(section: Section, revision: Revision, absolute: PathToUrl, depth: number): RootContent {
  const { number } = section;
  const url = absolute(urls.permalink(revision, sectionAnchor(number)));
  return heading(depth, link(url, sectionLabel(number)), ` ${labelledTitle(section)}`);
}
