import { pluralize } from '../../model/pluralize.ts';
import type { RootContent } from 'mdast';
import type { Library } from '../../library/library-types.ts';
import { formatDay } from '../../model/day.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { revisionFacts } from '../../model/revision-facts.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { eventStrings, feedStrings, strings } from '../../strings/index.ts';
import { countChanges, describeCounts } from '../../model/change-counts.ts';
import { type ListedChange, listedChanges } from '../listed-changes.ts';
import { onlyPolicy } from '../policy-basis.ts';
import { remarksInWords, withdrawalRemarks } from '../standing.ts';
import { heading, link, paragraph, printMarkdown } from './nodes.ts';

/** Returns all changes as of a day as Markdown, newest first, with links to the texts and redlines. */
export function changesMarkdown(library: Library, day: string, absolute: PathToUrl): string {
  return printMarkdown([
    heading(1, strings.changes),
    paragraph(`What ${library.company.legalName} has published here, newest first.`),
    ...listedChanges(library, day).flatMap((entry) => nodesOf(entry, library, absolute)),
  ]);
}

function nodesOf(entry: ListedChange, library: Library, absolute: PathToUrl): RootContent[] {
  if (entry.kind === 'withdrawal') {
    const { policy, date } = entry;
    return [
      heading(2, link(absolute(urls.policy(policy.id)), policy.title), ' withdrawn'),
      ...withdrawalRemarks(policy, library.policies, date).map((remark) => paragraph(remarksInWords([remark]))),
    ];
  }
  if (entry.kind === 'review') {
    const { policy, revision, date, summary } = entry;
    return [
      heading(2, `${eventStrings.due.heading} `, link(absolute(urls.revision(revision)), policy.title)),
      paragraph(`${formatDay(date)}. ${summary}`),
    ];
  }
  if (entry.kind !== 'revision') {
    const address = entry.kind === 'certificate' ? urls.certificate(entry.id) : urls.processor(entry.id);
    return [
      heading(2, feedStrings.titles.register(entry.kind, entry.change), link(absolute(address), entry.name)),
      paragraph(`${formatDay(entry.date)}. ${entry.summary}`),
    ];
  }
  const { date, policy, revision, changes } = entry;
  const revisionOf = `evision of ${formatRevision(date)}`;
  const words = onlyPolicy(library) ? `R${revisionOf}` : `${policy.title}, r${revisionOf}`;
  return [
    heading(2, link(absolute(urls.revision(revision)), words)),
    paragraph(revision.summary),
    ...revisionFacts(revision).map((fact) => paragraph(fact)),
    changes
      ? paragraph(
          `${describeCounts(countChanges(changes))} since ${formatRevision(changes.from)}: `,
          link(absolute(urls.redline(revision.policy, changes.from, date)), 'redline'),
        )
      : paragraph(`The first revision published here: ${pluralize(revision.sections.length, 'section')}.`),
  ];
}
