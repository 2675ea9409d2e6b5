import type { Element } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { urls } from '../../src/model/urls.ts';
import { elements, pageOf } from './built.ts';

const sites = inject('sites');

const policies = (['acme', 'large', 'meridian'] as const).flatMap((name) => {
  const { library } = loadLibrary(sites[name].content);
  if (!library) throw new Error(`${name} has problems`);
  return library.policies.filter(({ withdrawn }) => !withdrawn).map(({ id, current }) => ({ name, id, current }));
});

describe.each(policies)('the policy $id of the site $name', ({ name, id, current }) => {
  it('has the same HTML for each clause from Astro’s MDX and from the library’s parser', () => {
    const byAstro = clausesOf(urls.policy(id));
    const byLibrary = clausesOf(urls.revision(current));
    expect(byLibrary.length).toBe(current.sections.flatMap(({ clauses }) => clauses).length);
    expect(byAstro).toEqual(byLibrary);
  });

  it('has the same id for a clause on every page that shows it', () => {
    for (const section of current.sections) {
      const ids = clausesOf(urls.section(id, section.id)).map(({ properties }) => properties.id);
      expect(ids).toEqual(section.clauses.map((clause) => clause.id));
    }
  });

  function clausesOf(address: string): Element[] {
    const { tree } = pageOf(sites[name], address);
    return elements(tree, ({ properties }) => 'dataClause' in properties).map(normalised);
  }
});

/** The link to a section of a policy, in one of its revisions or as it is now. */
const sectionLink = /^(#s[\d.]+|\/(policy|policies\/[a-z0-9-]+)\/[a-z0-9-]+\/(#s[\d.]+)?)$/;

/** An element without the places in the file it was parsed from and the pages of sections, white space collapsed. */
function normalised(element: Element): Element {
  return JSON.parse(
    JSON.stringify(element, (key, value) => {
      if (key === 'position') return undefined;
      // a revision links to the section as it was, the current policy to the page of the section
      if (key === 'href' && sectionLink.test(value)) return 'section';
      if (key === 'children')
        return value.filter((child: { type: string; value?: string }) => child.type !== 'text' || child.value?.trim());
      return key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
    }),
  );
}
