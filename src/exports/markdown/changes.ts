import type { RootContent } from 'mdast';
import type { Library } from '../../library/library-types.ts';
import { formatDay } from '../../model/day.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { revisionFacts } from '../../model/revision-facts.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { strings } from '../../strings/en.ts';
import { countChanges, describeCounts } from '../../model/change-counts.ts';
import { type TimelineEntry, timeline } from '../timeline.ts';
import { heading, link, paragraph, printMarkdown } from './nodes.ts';

/** Returns all changes as of a day as Markdown, newest first, with links to the texts and redlines. */
export function changesMarkdown(library: Library, day: string, absolute: PathToUrl): string {
  return printMarkdown([
    heading(1, strings.changes),
    paragraph(`What ${library.company.legalName} has published here, newest first.`),
    ...timeline(library, day).flatMap((entry) => nodesOf(entry, absolute)),
  ]);
}

function nodesOf(entry: TimelineEntry, absolute: PathToUrl): RootContent[] {
  if (entry.kind !== 'revision') {
    const address = entry.kind === 'certificate' ? urls.certificate(entry.id) : urls.processor(entry.id);
    return [
      heading(2, `${strings.hit[entry.kind]} ${entry.change}: `, link(absolute(address), entry.name)),
      paragraph(`${formatDay(entry.date)}. ${entry.summary}`),
    ];
  }
  const { date, revision, changes } = entry;
  return [
    heading(2, link(absolute(urls.revision(revision)), `Revision of ${formatRevision(date)}`)),
    paragraph(revision.summary),
    ...revisionFacts(revision).map((fact) => paragraph(fact)),
    changes
      ? paragraph(
          `${describeCounts(countChanges(changes))} since ${formatRevision(changes.from)}: `,
          link(absolute(urls.redline(revision.policy, changes.from, date)), 'redline'),
        )
      : paragraph(`The first revision published here: ${revision.sections.length} sections.`),
  ];
}
