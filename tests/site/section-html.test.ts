import type { Element } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { elements, pageOf } from './built.ts';

const sites = inject('sites');

describe.each([
  ['company', 'content'],
  ['acme', 'tests/fixtures/acme'],
] as const)('%s', (name, folder) => {
  const { library } = loadLibrary(folder);
  const current = library?.current;

  it('gives the same HTML by Astro’s MDX and by the library’s parser, clause for clause', () => {
    const byAstro = clausesOf('/policy/');
    const byLibrary = clausesOf(`/policy/${current?.date}/`);
    expect(byLibrary.length).toBe(current?.sections.flatMap(({ clauses }) => clauses).length);
    expect(byAstro).toEqual(byLibrary);
  });

  it('gives each clause the same id on every page that shows it', () => {
    for (const section of current?.sections ?? []) {
      const ids = clausesOf(`/policy/${section.id}/`).map(({ properties }) => properties.id);
      expect(ids).toEqual(section.clauses.map(({ id }) => id));
    }
  });

  function clausesOf(address: string): Element[] {
    const { tree } = pageOf(sites[name], address);
    return elements(tree, ({ properties }) => 'dataClause' in properties).map(normalised);
  }
});

/** An element without the places in the file it was parsed from, white space collapsed. */
function normalised(element: Element): Element {
  return JSON.parse(
    JSON.stringify(element, (key, value) => {
      if (key === 'position') return undefined;
      if (key === 'children')
        return value.filter((child: { type: string; value?: string }) => child.type !== 'text' || child.value?.trim());
      return key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
    }),
  );
}
