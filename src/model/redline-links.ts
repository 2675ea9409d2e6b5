import type { ClauseChange } from './clause-change.ts';
import type { ClauseDetail } from './clause-details.ts';
import type { Diff } from './diff.ts';
import { sectionLabel } from './policy.ts';
import { linkedSection, numbersById, resolveSectionLinks, sectionUrls } from './section-links.ts';

/** Returns a diff whose links to sections are permalinks in the revision that has them; where a link is named, it has the section. */
export function linkSectionsIn(diff: Diff, permalink: (date: string, anchor: string) => string): Diff {
  const sides = {
    from: diff.sections.flatMap(({ from }) => from ?? []),
    to: diff.sections.flatMap(({ to }) => to ?? []),
  };
  const urls = {
    from: sectionUrls(sides.from, (anchor) => permalink(diff.from, anchor)),
    to: sectionUrls(sides.to, (anchor) => permalink(diff.to, anchor)),
  };
  const numbers = { from: numbersById(sides.from), to: numbersById(sides.to) };
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
    return { ...one, html: resolveSectionLinks(one.html, urls[side]) };
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
    const number = numbers[side](linkedSection(url) ?? '');
    return number === undefined ? url : sectionLabel(number);
  }
}
