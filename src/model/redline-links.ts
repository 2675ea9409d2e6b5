import { redlineStrings as words } from '../strings/index.ts';
import type { ClauseChange } from './clause-change.ts';
import type { ClauseDetail } from './clause-details.ts';
import type { Diff } from './diff.ts';
import { sectionAnchor, sectionLabel } from './policy.ts';
import { numbersById } from './link-target.ts';
import { type LinkedPlace, linkedPlace, resolveSectionLinks } from './section-links.ts';

/** What a redline shows in place of the file of a section or a policy that its text links to. */
export interface ShownLink {
  /** The name of the section or the policy. */
  name: string;
  url: string;
}

/** Returns what a redline shows of a link to another policy, in the revision of a date. */
export type ShowLink = (date: string, link: LinkedPlace) => ShownLink | undefined;

/** Returns the name of a section of another policy, `Access control policy §3.1`, or of the policy as a whole. */
export function linkedName(policyTitle: string, number?: string): string {
  return number === undefined ? policyTitle : `${policyTitle} ${sectionLabel(number)}`;
}

/**
 * Returns a diff whose links to sections are permalinks in the revision that has them, or else as `show` returns them; where a
 * link is named, it has the section.
 */
export function linkSectionsIn(
  diff: Diff,
  permalink: (date: string, anchor: string) => string,
  show: ShowLink = () => undefined,
): Diff {
  const numbers = {
    from: numbersById(diff.sections.flatMap(({ from }) => from ?? [])),
    to: numbersById(diff.sections.flatMap(({ to }) => to ?? [])),
  };
  const sections = diff.sections.map((section) => ({ ...section, clauses: section.clauses.map(linked) }));
  return { ...diff, sections };

  function linked(change: ClauseChange): ClauseChange {
    if (change.kind === 'added') return { ...change, to: clause('to', change.to) };
    if (change.kind === 'removed') return { ...change, from: clause('from', change.from) };
    const both = { from: clause('from', change.from), to: clause('to', change.to) };
    if (change.kind !== 'changed') return { ...change, ...both };
    const { group } = change;
    const groups = group && {
      group: { from: group.from.map((one) => clause('from', one)), to: group.to.map((one) => clause('to', one)) },
    };
    return { ...change, ...both, ...groups, details: change.details.map(detail) };
  }

  function clause<Clause extends { html: string }>(side: 'from' | 'to', one: Clause): Clause {
    return { ...one, html: resolveSectionLinks(one.html, (link) => shown(side, link)?.url) };
  }

  function detail(one: ClauseDetail): ClauseDetail {
    if (one.kind !== 'link') return one;
    return {
      ...one,
      ...(one.from === undefined ? {} : { from: named('from', one.from) }),
      ...(one.to === undefined ? {} : { to: named('to', one.to) }),
    };
  }

  function named(side: 'from' | 'to', url: string): string {
    const link = linkedPlace(url);
    return (link && shown(side, link)?.name) ?? url;
  }

  function shown(side: 'from' | 'to', link: LinkedPlace): ShownLink | undefined {
    const date = diff[side];
    if (link.policy !== undefined) return show(date, link);
    if (link.id === undefined) return { name: words.wholePolicy, url: permalink(date, '').replace(/#$/, '') };
    const number = numbers[side](link.id);
    return number === undefined
      ? undefined
      : { name: sectionLabel(number), url: permalink(date, sectionAnchor(number)) };
  }
}
