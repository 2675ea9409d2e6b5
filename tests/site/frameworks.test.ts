import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import type { Library } from '../../src/library/library-types.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { itemAnchor } from '../../src/model/urls.ts';
import { elements, named, pageOf, textOf } from './built.ts';

const sites = inject('sites');

describe.each(['acme', 'small'] as const)('the frameworks of the site %s', (name) => {
  const site = sites[name];
  const { frameworks: expectedFrameworks } = libraryOf(name);
  const data = (path: string) => readFileSync(`${site.folder}/data/${path}`, 'utf8');

  it('have the same items, answers and quotes on the page, in JSON and in CSV', () => {
    for (const framework of expectedFrameworks) {
      const { tree } = pageOf(site, `/frameworks/${framework.id}/`);
      const articles = elements(tree, ({ properties }) => String(properties.className) === 'item');
      const json = JSON.parse(data(`frameworks/${framework.id}.json`));
      const { data: rows, errors } = Papa.parse<Record<string, string>>(data(`frameworks/${framework.id}.csv`).trim(), {
        header: true,
      });
      expect(errors).toEqual([]);
      const expected = framework.items.map(({ id, status, answers }) => [
        id,
        status,
        answers.map((answer) => answer.question),
      ]);
      expect(
        articles.map((article, index) => {
          const tags = elements(article, ({ properties }) => 'dataStatus' in properties);
          const links = elements(article, ({ properties }) => String(properties.href).includes('/answers/'));
          expect(article.properties.id).toBe(itemAnchor(framework.items[index]?.id ?? ''));
          return [framework.items[index]?.id, tags[0]?.properties.dataStatus, links.map(textOf)];
        }),
      ).toEqual(expected);
      expect(
        json.items.map((item: { id: string; status: string; answers: { question: string }[] }) => [
          item.id,
          item.status,
          item.answers.map(({ question }) => question),
        ]),
      ).toEqual(expected);
      const ids = [...new Set(rows.map(({ item }) => item))];
      expect(
        ids.map((id) => {
          const held = rows.filter(({ item }) => item === id);
          return [id, held[0]?.status, held.map(({ question }) => question).filter(Boolean)];
        }),
      ).toEqual(expected);
      const quotes = articles.map((article) =>
        named(article, 'blockquote').map((quote) => textOf(named(quote, 'p')[0] ?? quote)),
      );
      expect(quotes).toEqual(framework.items.map(({ citations }) => citations.map(({ quote }) => quote)));
    }
  });

  it('have the same counts on the pages as in the data', () => {
    const { frameworks } = JSON.parse(data('frameworks.json'));
    expect(frameworks.map(({ id }: { id: string }) => id)).toEqual(expectedFrameworks.map(({ id }) => id));
    const index = textOf(pageOf(site, '/frameworks/').tree);
    for (const { id, counts } of frameworks) {
      expect(counts.stated + counts.inPart + counts.notStated).toBe(counts.items);
      const words = `${counts.items} items: ${counts.stated} stated, ${counts.inPart} stated in part, ${counts.notStated} not stated.`;
      expect(index).toContain(words);
      expect(textOf(pageOf(site, `/frameworks/${id}/`).tree)).toContain(words);
    }
  });
});

it('the page of each answer of acme links to the framework items that the answer names', () => {
  const { answers } = libraryOf('acme');
  expect(answers.some(({ frameworks }) => Object.values(frameworks).flat().length > 0)).toBe(true);
  for (const { id, frameworks } of answers) {
    const page = pageOf(sites.acme, `/answers/${id}/`);
    const links = named(page.tree, 'a').map(({ properties }) => String(properties.href));
    for (const [framework, items] of Object.entries(frameworks)) {
      for (const item of items) expect(links).toContain(`/frameworks/${framework}/#${itemAnchor(item)}`);
    }
  }
});

function libraryOf(name: 'acme' | 'small'): Library {
  const { library } = loadLibrary(sites[name].content);
  if (!library) throw new Error(`${name} has problems`);
  return library;
}
