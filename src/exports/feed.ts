import { Feed } from 'feed';
import type { Library, Policy } from '../library/library-types.ts';
import { escapeHtml } from '../model/cite.ts';
import { formatRevision } from '../model/revision-id.ts';
import { redlineHtml } from '../model/redline-html.ts';
import { policyLang } from '../model/policy-lang.ts';
import { revisionFacts } from '../model/revision-facts.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { permanentUuid } from './uuid.ts';
import { countChanges, describeCounts } from '../model/change-counts.ts';
import { type ListedChange, listedChanges } from './listed-changes.ts';
import { onlyPolicy } from './policy-basis.ts';
import { shownLinks } from './shown-links.ts';
import { remarksInWords, withdrawalRemarks } from './standing.ts';

/** The number of newest entries that have their redline; the others link to it. */
const mostRedlines = 20;

/**
 * Returns the changes of the policies, the certificates and the processors as of a day as an Atom feed (RFC 4287), newest
 * first. If a policy is given, it has the changes of that one.
 */
export function atomFeed(library: Library, absolute: PathToUrl, day: string, policy?: Policy): string {
  const { company } = library;
  const entries = listedChanges(library, day, policy);
  const instants = entries.map((entry) => Date.parse(instantOf(entry)));
  const feed = new Feed({
    ...headOf(library, absolute, policy),
    language: company.language,
    copyright: company.legalName,
    // a rebuild with another version or at another hour is not news
    generator: '',
    updated: new Date(Math.max(0, ...instants)),
    author: { name: company.legalName },
  });
  for (const [index, entry] of entries.entries()) {
    const instant = new Date(instantOf(entry));
    const id = idOf(entry, library);
    // changes of an entry on one day stay in their order, so one that is added later counts after them
    const before = entries.slice(0, index).filter((other) => isSame(idOf(other, library), id)).length;
    feed.addItem({
      // the library marks both as HTML
      title: escapeHtml(titleOf(entry, library)),
      id: permanentId(id.origin, `${id.thing} ${before}`),
      link: absolute(pathOf(entry)),
      date: instant,
      published: instant,
      description: escapeHtml(summaryOf(entry, library)),
      content: contentOf(entry, library, absolute, index < mostRedlines),
    });
  }
  return feed.atom1();
}

function headOf(library: Library, absolute: PathToUrl, policy: Policy | undefined) {
  const { name, legalName } = library.company;
  if (policy) {
    return {
      title: `${name}: changes of “${policy.title}”`,
      description: `Revisions of “${policy.title}” of ${legalName}.`,
      id: permanentId(policy.origin, '/feed of the policy'),
      link: absolute(urls.changesOf(policy.id)),
      feedLinks: { atom: absolute(urls.feedOf(policy.id)) },
    };
  }
  return {
    title: `${name}: changes of its trust center`,
    description: `Revisions of the ${onlyPolicy(library) ? 'policy' : 'policies'} of ${legalName}, and changes of its certificates and processors.`,
    id: permanentId(library.origin, '/feed'),
    link: absolute(urls.changes()),
    feedLinks: { atom: absolute(urls.feed()) },
  };
}

/** The name of a change that its id is made from: what never changes of who published it, and the change among those. */
interface ChangeId {
  origin: string;
  thing: string;
}

/** Returns the name of a change. Those of a policy are told apart by what it was sealed with, so that its folder may change. */
function idOf(entry: ListedChange, library: Library): ChangeId {
  const { kind, date } = entry;
  if (kind === 'revision' || kind === 'withdrawal') return { origin: entry.policy.origin, thing: `${kind} ${date}` };
  return { origin: library.origin, thing: `${kind} ${entry.id} ${date}` };
}

function isSame(a: ChangeId, b: ChangeId): boolean {
  return a.origin === b.origin && a.thing === b.thing;
}

function titleOf(entry: ListedChange, library: Library): string {
  if (entry.kind === 'withdrawal') return `${entry.policy.title}: withdrawn`;
  if (entry.kind === 'revision') {
    const title = onlyPolicy(library) ? entry.revision.title : entry.policy.title;
    return `${title}: revision of ${formatRevision(entry.date)}`;
  }
  return `${entry.kind === 'certificate' ? 'Certificate' : 'Processor'} ${entry.change}: ${entry.name}`;
}

function summaryOf(entry: ListedChange, { policies }: Library): string {
  if (entry.kind === 'revision') return entry.revision.summary;
  if (entry.kind !== 'withdrawal') return entry.summary;
  return remarksInWords(withdrawalRemarks(entry.policy, policies, entry.date));
}

/** Returns the page with the details: the redline, the first revision, the last text, or the entry of the register. */
function pathOf(entry: ListedChange): string {
  if (entry.kind === 'withdrawal') return urls.policy(entry.policy.id);
  if (entry.kind !== 'revision')
    return entry.kind === 'certificate' ? urls.certificate(entry.id) : urls.processor(entry.id);
  return entry.changes
    ? urls.redline(entry.revision.policy, entry.changes.from, entry.changes.to)
    : urls.revision(entry.revision);
}

function instantOf(entry: ListedChange): string {
  return entry.kind === 'revision' ? entry.revision.publishedAt : `${entry.date}T00:00:00Z`;
}

function contentOf(entry: ListedChange, library: Library, absolute: PathToUrl, withRedline: boolean): string {
  if (entry.kind !== 'revision') return `<p>${escapeHtml(summaryOf(entry, library))}</p>`;
  const { revision, changes } = entry;
  const summary = [revision.summary, ...revisionFacts(revision)].map((words) => `<p>${escapeHtml(words)}</p>`).join('');
  if (!changes) return `${summary}<p><a href="${absolute(urls.revision(revision))}">The whole text</a></p>`;
  const permalink = (date: string, anchor: string) =>
    absolute(urls.permalink({ policy: revision.policy, date }, anchor));
  const counts = `${summary}<p>${describeCounts(countChanges(changes))}.</p>`;
  const linked = shownLinks(entry.policy, library.policies, absolute);
  if (withRedline)
    return (
      counts + redlineHtml(changes, { permalink, linked, unchanged: 'omitted', language: policyLang({ library }) })
    );
  return `${counts}<p><a href="${absolute(urls.redline(revision.policy, changes.from, changes.to))}">The redline</a></p>`;
}

/** Returns an id as Atom wants it: a URI. */
function permanentId(origin: string, what: string): string {
  return `urn:uuid:${permanentUuid(origin, what)}`;
}
