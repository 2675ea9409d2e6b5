import GithubSlugger from 'github-slugger';
import type { Section } from '../../model/policy.ts';
import { citedSection } from '../../model/policy.ts';
import type { NamedPolicy } from '../import-policy.ts';
import { linkedFile } from '../../model/section-links.ts';
import { dottedId } from '../places.ts';
import type { OtherPlace, OtherPlaces } from '../inner-links.ts';

/** The part of a section that a link to it needs. */
type LinkedSection = Pick<Section, 'id' | 'number' | 'label' | 'title'>;

/** A policy that the policies of a set may link to. */
export interface LinkedPolicy {
  /** The name of its folder. */
  name: string;
  title: string;
  /** Its key, as `pageIn` returns it. */
  key: string;
  /** Returns the section that the fragment of a URL names, `whole` for the title of the policy, or `undefined` if there is none. */
  placeAt: (fragment: string) => LinkedSection | 'whole' | undefined;
}

/** Returns a policy of the set that can be linked to. */
export function importedPlaces(key: string, name: string, title: string, read: NamedPolicy): LinkedPolicy {
  const { document, sections } = read;
  const [first, ...rest] = sections;
  const depth = first?.heading?.depth ?? 0;
  const isFirst = document.tree.children.find(({ type }) => type === 'heading') === first?.heading;
  const isTitled = isFirst && rest.every(({ heading }) => (heading?.depth ?? 0) > depth);
  return {
    ...{ key, name, title },
    placeAt: (fragment) => {
      const heading = document.places.get(fragment);
      if (!heading) return undefined;
      if (heading === first?.heading && isTitled) return 'whole';
      return sections.find((section) => section.heading === heading) ?? 'whole';
    },
  };
}

/** Returns a policy that exists already, in which a section has the ids that GitHub gives to headings, and those with the dots of its number. */
export function existingPlaces(name: string, title: string, sections: readonly LinkedSection[]): LinkedPolicy {
  const places = new Map<string, LinkedSection | 'whole'>();
  const wordings = [
    ({ number, label = number, title }: LinkedSection) => `${label} ${title}`,
    ({ title }: LinkedSection) => title,
  ];
  for (const words of wordings) {
    const slugger = new GithubSlugger();
    for (const section of sections) places.set(slugger.slug(words(section)), section);
  }
  for (const section of sections) {
    const { id, number, label = number, title: heading } = section;
    const ids = [id, ...[`${label} ${heading}`, `${label}. ${heading}`].map(dottedId)];
    const place = heading === title ? 'whole' : section;
    for (const one of ids) places.set(one, place);
  }
  places.set(dottedId(title), 'whole');
  return { key: `/${name}`, name, title, placeAt: (fragment) => places.get(fragment) };
}

/**
 * Returns a function that finds the places of links in the other policies. A place that a numbered fragment names without a file,
 * as in files that one page shows together, is looked up in all of them.
 */
export function otherPlaces(policies: readonly LinkedPolicy[], own: string): OtherPlaces {
  const others = policies.filter(({ key }) => key !== own);
  return ({ document, target }) => {
    if (document === undefined) {
      const [only, ...more] = /^\d/.test(target) ? others.filter(({ placeAt }) => placeAt(target)) : [];
      return only && more.length === 0 ? placeIn(only, only.placeAt(target)) : undefined;
    }
    const policy = others.find(({ key }) => key === document);
    if (!policy) return undefined;
    const place = target ? policy.placeAt(target) : 'whole';
    if (place) return placeIn(policy, place);
    const note = `“${policy.title}” has no place #${target}: the link goes to the whole policy.`;
    return { ...placeIn(policy, 'whole'), note };
  };
}

function placeIn({ name, title }: LinkedPolicy, section: LinkedSection | 'whole' = 'whole'): OtherPlace {
  if (section === 'whole') return { url: linkedFile({ policy: name }), name: title };
  const url = linkedFile({ policy: name, id: section.id });
  return { url, name: `${title} ${citedSection(section)}`, section };
}
