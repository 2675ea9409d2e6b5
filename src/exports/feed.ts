import { Feed } from 'feed';
import type { Library, Policy } from '../library/library-types.ts';
import { escapeHtml } from '../model/cite.ts';
import { redlineHtml } from '../model/redline-html.ts';
import { policyLang } from '../model/policy-lang.ts';
import { revisionFacts } from '../model/revision-facts.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { permanentUuid } from './uuid.ts';
import { pathOfChange, summaryOfChange, titleInWords } from './change-words.ts';
import { countChanges, describeCounts } from '../model/change-counts.ts';
import { type ListedChange, listedChanges } from './listed-changes.ts';
import { onlyPolicy } from './policy-basis.ts';
import { shownLinks } from './shown-links.ts';

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
      title: escapeHtml(titleInWords(entry, library)),
      id: permanentId(id.origin, `${id.thing} ${before}`),
      link: absolute(pathOfChange(entry)),
      date: instant,
      published: instant,
      description: escapeHtml(summaryOfChange(entry, library)),
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
  if (kind === 'review') return { origin: entry.policy.origin, thing: `${kind} ${entry.revision.date} ${date}` };
  return { origin: library.origin, thing: `${kind} ${entry.id} ${date}` };
}

function isSame(a: ChangeId, b: ChangeId): boolean {
  return a.origin === b.origin && a.thing === b.thing;
}

function instantOf(entry: ListedChange): string {
  return entry.kind === 'revision' ? entry.revision.publishedAt : `${entry.date}T00:00:00Z`;
}

function contentOf(entry: ListedChange, library: Library, absolute: PathToUrl, withRedline: boolean): string {
  if (entry.kind !== 'revision') return `<p>${escapeHtml(summaryOfChange(entry, library))}</p>`;
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
