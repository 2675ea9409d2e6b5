import { Feed } from 'feed';
import type { Library } from '../library/library-types.ts';
import { escapeHtml } from '../model/cite.ts';
import { formatRevision } from '../model/revision-id.ts';
import { redlineHtml } from '../model/redline-html.ts';
import { revisionFacts } from '../model/revision-facts.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { permanentUuid } from './uuid.ts';
import { countChanges, describeCounts } from '../model/change-counts.ts';
import { type TimelineEntry, timeline } from './timeline.ts';

/** The number of newest entries that have their redline; the others link to it. */
const mostRedlines = 20;

/** Returns the changes of the policy, the certificates and the processors as of a day as an Atom feed (RFC 4287), newest first. */
export function atomFeed(library: Library, absolute: PathToUrl, day: string): string {
  const { company } = library;
  const entries = timeline(library, day);
  const feed = new Feed({
    title: `${company.name}: changes of its trust center`,
    description: `Revisions of the policy of ${company.legalName}, and changes of its certificates and processors.`,
    id: permanentId(library.origin, '/feed'),
    link: absolute(urls.changes()),
    feedLinks: { atom: absolute(urls.feed()) },
    language: company.language,
    copyright: company.legalName,
    // a rebuild with another version or at another hour is not news
    generator: '',
    updated: new Date(entries[0] ? instantOf(entries[0]) : 0),
    author: { name: company.legalName },
  });
  for (const [index, entry] of entries.entries()) {
    const path = pathOf(entry);
    const instant = new Date(instantOf(entry));
    // changes of an entry on one day stay in their order, so one that is added later counts after them
    const before = entries.slice(0, index).filter((other) => keyOf(other) === keyOf(entry)).length;
    feed.addItem({
      // the library marks both as HTML
      title: escapeHtml(titleOf(entry)),
      id: permanentId(library.origin, `${keyOf(entry)} ${before}`),
      link: absolute(path),
      date: instant,
      published: instant,
      description: escapeHtml(entry.kind === 'revision' ? entry.revision.summary : entry.summary),
      content: contentOf(entry, absolute, index < mostRedlines),
    });
  }
  return feed.atom1();
}

function keyOf(entry: TimelineEntry): string {
  return `${entry.kind === 'revision' ? 'revision' : `${entry.kind} ${entry.id}`} ${entry.date}`;
}

function titleOf(entry: TimelineEntry): string {
  if (entry.kind === 'revision') return `${entry.revision.title}: revision of ${formatRevision(entry.date)}`;
  return `${entry.kind === 'certificate' ? 'Certificate' : 'Processor'} ${entry.change}: ${entry.name}`;
}

/** Returns the page with the details: the redline, the first revision, or the entry of the register. */
function pathOf(entry: TimelineEntry): string {
  if (entry.kind !== 'revision')
    return entry.kind === 'certificate' ? urls.certificate(entry.id) : urls.processor(entry.id);
  return entry.changes
    ? urls.redline(entry.revision.policy, entry.changes.from, entry.changes.to)
    : urls.revision(entry.revision);
}

function instantOf(entry: TimelineEntry): string {
  return entry.kind === 'revision' ? entry.revision.publishedAt : `${entry.date}T00:00:00Z`;
}

function contentOf(entry: TimelineEntry, absolute: PathToUrl, withRedline: boolean): string {
  if (entry.kind !== 'revision') return `<p>${escapeHtml(entry.summary)}</p>`;
  const { revision, changes } = entry;
  const summary = [revision.summary, ...revisionFacts(revision)].map((words) => `<p>${escapeHtml(words)}</p>`).join('');
  if (!changes) return `${summary}<p><a href="${absolute(urls.revision(revision))}">The whole text</a></p>`;
  const permalink = (date: string, anchor: string) =>
    absolute(urls.permalink({ policy: revision.policy, date }, anchor));
  const counts = `${summary}<p>${describeCounts(countChanges(changes))}.</p>`;
  if (withRedline) return counts + redlineHtml(changes, { permalink, unchanged: 'omitted' });
  return `${counts}<p><a href="${absolute(urls.redline(revision.policy, changes.from, changes.to))}">The redline</a></p>`;
}

/** Returns an id as Atom wants it: a URI. */
function permanentId(origin: string, what: string): string {
  return `urn:uuid:${permanentUuid(origin, what)}`;
}
