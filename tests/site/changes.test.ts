import { describe, expect, inject, it } from 'vitest';
import { countChanges, describeCounts } from '../../src/model/change-counts.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { elements, named, pageOf, textOf } from './built.ts';

const { acme } = inject('sites');
const { library } = loadLibrary('tests/fixtures/acme');
const revisions = library?.policies[0].revisions ?? [];
const [to, from] = revisions;
const diff = library?.policies[0].changes[0];

describe('the page /changes/', () => {
  it('lists every sealed revision, newest first, with the number of changes and a link to the redline', () => {
    const { tree } = pageOf(acme, '/changes/');
    const entries = elements(tree, ({ properties }) => 'dataRevision' in properties);
    expect(entries.map(({ properties }) => properties.dataRevision)).toEqual(revisions.map(({ date }) => date));
    expect(textOf(entries[0] ?? tree)).toContain(diff && describeCounts(countChanges(diff)));
    const links = named(entries[0] ?? tree, 'a').map(({ properties }) => properties.href);
    expect(links).toContain(`/changes/${from?.date}/${to?.date}/`);
  });
});

describe('a redline', () => {
  const { tree } = pageOf(acme, `/changes/${from?.date}/${to?.date}/`);
  const shown = elements(tree, ({ properties }) => 'dataChange' in properties);

  it('has the summary of a revision only against the one before it, of which alone it speaks', () => {
    const headerOf = (address: string) =>
      textOf(named(pageOf(acme, address).tree, 'main')[0] ?? tree).replace(/\s+/g, ' ');
    const earliest = revisions.at(-1);
    expect(earliest?.date).not.toBe(from?.date);
    expect(headerOf(`/changes/${from?.date}/${to?.date}/`)).toContain(to?.summary);
    expect(headerOf(`/changes/${earliest?.date}/${to?.date}/`)).not.toContain(to?.summary);
  });

  it('shows every clause of the diff once, with the kind of change in words', () => {
    const expected = diff?.sections.flatMap(({ clauses }) => clauses.map(({ kind }) => kind));
    expect(shown.map(({ properties }) => properties.dataChange)).toEqual(expected);
    for (const element of shown) {
      const kind = String(element.properties.dataChange);
      const tags = elements(element, ({ properties }) => String(properties.className) === 'tag').map((tag) =>
        textOf(tag).trim(),
      );
      expect(tags.map((tag) => tag.toLowerCase())).toEqual(kind === 'same' ? [] : [kind]);
    }
  });

  it('says in words what was added and removed within a text', () => {
    const runs = shown
      .flatMap((element) => named(element, 'ins', 'del'))
      .filter(({ properties }) => !properties.className);
    expect(runs.length).toBeGreaterThan(3);
    for (const run of runs)
      expect(textOf(run)).toMatch(
        run.tagName === 'ins' ? /\[added:.*end of addition\]/ : /\[removed:.*end of removal\]/,
      );
  });

  it('links clauses to their permalinks in both revisions', () => {
    const ids = new Map(
      revisions.map(({ date, sections }) => [date, sections.flatMap(({ clauses }) => clauses.map(({ id }) => id))]),
    );
    const links = shown.flatMap((element) => named(element, 'a')).map(({ properties }) => String(properties.href));
    const permalinks = links.filter((link) => link.startsWith('/policy/'));
    expect(permalinks.length).toBeGreaterThan(20);
    for (const link of permalinks) {
      const [, date = '', id] = /^\/policy\/([\d-]+)\/#(.+)$/.exec(link) ?? [];
      expect(ids.get(date), link).toContain(id);
    }
  });

  it('is linked from the page of the old revision', () => {
    const links = named(pageOf(acme, `/policy/${from?.date}/`).tree, 'a').map(({ properties }) => properties.href);
    expect(links).toContain(`/changes/${from?.date}/${to?.date}/`);
  });
});
