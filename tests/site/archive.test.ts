import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { currentStandings } from '../../src/exports/current-standings.ts';
import { searchRecords } from '../../src/search/records/search-records.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { formatDay } from '../../src/model/day.ts';
import { withdrawnSections } from '../../src/model/history.ts';
import { urls } from '../../src/model/urls.ts';
import { builtOn } from './build-site.ts';
import { elements, named, pageOf, textOf } from './built.ts';

const sites = inject('sites');
const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');
const [policy] = library.policies;
const { revisions, current } = policy;
const superseded = revisions.slice(1).map((revision, index) => ({
  ...revision,
  revision,
  on: revisions[index]?.date ?? '',
}));
const withdrawn = withdrawnSections(revisions);

describe.each(['acme', 'based'] as const)('the archive of the site %s', (name) => {
  const { base, folder } = sites[name];
  const sitemap = readFileSync(path.join(folder, 'sitemap-0.xml'), 'utf8');
  const archived = [
    ...superseded.map(({ policy, date, on }) => ({ address: urls.revision({ policy, date }), on })),
    ...withdrawn.map(({ id, withdrawnBy }) => ({ address: urls.section('policy', id), on: withdrawnBy.date })),
  ];

  it('has a page for every old revision and every withdrawn section', () => {
    expect(archived.map(({ address }) => address)).toEqual([
      '/policy/2023-05-10/',
      '/policy/2022-06-01/',
      '/policy/2021-04-15/',
      '/policy/2020-01-20/',
      '/policy/fax/',
      '/policy/paper-records/',
    ]);
  });

  it.each(archived)(
    'says at $address that it is no longer in force and asks search engines not to list it',
    ({ address, on }) => {
      const { tree } = pageOf(sites[name], address);
      const [banner] = elements(tree, ({ properties }) => String(properties.className) === 'banner');
      expect(textOf(banner ?? tree)).toContain(formatDay(on));
      expect(named(banner ?? tree, 'a').map(({ properties }) => properties.href)).toContain(`${base}/policy/`);
      const [robots] = elements(tree, ({ properties }) => properties.name === 'robots');
      expect(robots?.properties.content).toMatch(/noindex/);
      const [canonical] = elements(tree, ({ properties }) => String(properties.rel) === 'canonical');
      const { pathname } = new URL(String(canonical?.properties.href));
      expect(existsSync(path.join(folder, pathname.slice(base.length), 'index.html'))).toBe(true);
      expect(sitemap).not.toContain(`${base}${address}<`);
    },
  );

  it.each(superseded)('says of each clause of $date where it stands today, or when it was removed', ({ revision }) => {
    const { tree } = pageOf(sites[name], urls.revision(revision));
    const marks = elements(tree, ({ properties }) => String(properties.className).includes('today'));
    const standings = [...currentStandings(policy, revision).values()];
    expect(marks.length).toBe(standings.length);
    const gone = marks.filter((mark) =>
      /^(no longer in these words since|(changed|removed) in) the /.test(textOf(mark)),
    );
    expect(gone.length).toBe(standings.filter(({ words }) => words === 'none').length);
    const links = marks.flatMap((mark) => (mark.tagName === 'a' ? [mark] : named(mark, 'a')));
    expect(links.length).toBeGreaterThan(5);
    for (const { properties } of links) {
      const [page = '', anchor] = String(properties.href).slice(base.length).split('#');
      if (anchor === undefined) {
        expect(existsSync(path.join(folder, page, 'index.html')), page).toBe(true);
        continue;
      }
      const target = elements(pageOf(sites[name], page).tree, ({ properties: own }) => own.dataClause === anchor);
      expect(target, String(properties.href)).toHaveLength(1);
    }
  });
});

it('the search index of the current policy has no text of old revisions', () => {
  const clauses = searchRecords(library, builtOn).filter(({ kind }) => kind === 'clause');
  expect(clauses.length).toBeGreaterThan(0);
  expect(clauses.filter(({ url }) => /\d{4}-\d{2}-\d{2}/.test(url) || url.includes('fax'))).toEqual([]);
});

describe('a section page shows the history of its section', () => {
  it.each([
    ['changes', ['renumbered', 'added', 'withdrawn', 'first']],
    ['encryption', ['added']],
    ['offices', ['renumbered', 'changed', 'first']],
    ['fax', ['withdrawn', 'renumbered', 'changed', 'added']],
  ])('%s: %s', (id, expected) => {
    const events = elements(
      pageOf(sites.acme, urls.section('policy', id)).tree,
      ({ properties }) => 'dataEvent' in properties,
    );
    expect(events.map(({ properties }) => properties.dataEvent)).toEqual(expected);
    for (const link of events.flatMap((event) => named(event, 'a'))) {
      const [page = '', anchor] = String(link.properties.href).split('#');
      const { tree } = pageOf(sites.acme, page);
      if (anchor)
        expect(
          elements(tree, ({ properties }) => properties.id === anchor),
          anchor,
        ).toHaveLength(1);
    }
  });
});

it('the page of a withdrawn section says whether its text is in the current policy, and links to where', () => {
  for (const { id } of withdrawn) {
    const [said] = elements(
      pageOf(sites.acme, urls.section('policy', id)).tree,
      ({ properties }) => 'dataContinues' in properties,
    );
    expect(textOf(said ?? { type: 'root', children: [] })).toMatch(
      /^(None of its clauses is in the current policy|(Its text|Some of its text) stands today in §.*)\.$/,
    );
  }
});

it('section and revision pages say since when each clause has stood', () => {
  for (const page of [
    urls.section('policy', 'encryption'),
    urls.revision({ policy: 'policy', date: '2023-05-10' }),
    urls.revision(current),
  ]) {
    const [dates] = elements(pageOf(sites.acme, page).tree, ({ properties }) => 'dataClauseDates' in properties);
    expect(textOf(dates ?? { type: 'root', children: [] }), page).toMatch(/unchanged since \d+\s\w+\s\d{4}/);
  }
});
