import GithubSlugger from 'github-slugger';
import type { Section } from '../../model/policy.ts';
import { citedSection } from '../../model/policy.ts';
import type { NamedPolicy } from '../import-policy.ts';
import type { OtherPlaces } from '../inner-links.ts';

/** The part of a section that a link to it needs. */
type LinkedSection = Pick<Section, 'id' | 'number' | 'label' | 'title'>;

/** A policy that the policies of a set may link to. */
export interface LinkedPolicy {
  /** The name of its folder. */
  name: string;
  title: string;
  /** Its key, as `pageIn` returns it. */
  key: string;
  /** Its first section, which a link to the whole policy leads to. */
  first: LinkedSection | undefined;
  /** Returns the section that the fragment of a URL names, or `undefined` if there is none. */
  sectionAt: (fragment: string) => LinkedSection | undefined;
}

/** Returns a policy of the set that can be linked to. */
export function importedPlaces(key: string, name: string, title: string, read: NamedPolicy): LinkedPolicy {
  const { document, sections } = read;
  const [first] = sections;
  return {
    ...{ key, name, title, first },
    sectionAt: (fragment) => {
      const heading = document.places.get(fragment);
      return heading && (sections.find((section) => section.heading === heading) ?? first);
    },
  };
}

/** Returns a policy that exists already, in which a section has the ids that GitHub gives to headings. */
export function existingPlaces(name: string, title: string, sections: readonly LinkedSection[]): LinkedPolicy {
  const places = new Map<string, LinkedSection>();
  const wordings = [
    ({ number, label = number, title }: LinkedSection) => `${label} ${title}`,
    ({ title }: LinkedSection) => title,
  ];
  for (const words of wordings) {
    const slugger = new GithubSlugger();
    for (const section of sections) places.set(slugger.slug(words(section)), section);
  }
  for (const section of sections) places.set(section.id, section);
  return { key: `/${name}`, name, title, first: sections[0], sectionAt: (fragment) => places.get(fragment) };
}

/**
 * Returns a function that finds the places of links in the other policies. A place that a numbered fragment names without a file,
 * as in files that one page shows together, is looked up in all of them.
 */
export function otherPlaces(policies: readonly LinkedPolicy[], own: string): OtherPlaces {
  const others = policies.filter(({ key }) => key !== own);
  return ({ document, target }) => {
    if (document === undefined) {
      const [only, ...more] = /^\d/.test(target) ? others.filter(({ sectionAt }) => sectionAt(target)) : [];
      return only && more.length === 0 ? placeIn(only, only.sectionAt(target)) : undefined;
    }
    const policy = others.find(({ key }) => key === document);
    if (!policy) return undefined;
    const section = target ? policy.sectionAt(target) : policy.first;
    if (section) return placeIn(policy, section);
    const note = `“${policy.title}” has no place #${target}: the link leads to its beginning.`;
    const beginning = placeIn(policy, policy.first);
    return beginning && { ...beginning, note };
  };
}

function placeIn({ name, title }: LinkedPolicy, section: LinkedSection | undefined) {
  return section && { url: `${name}/${section.id}.mdx`, name: `${title} ${citedSection(section)}` };
}
