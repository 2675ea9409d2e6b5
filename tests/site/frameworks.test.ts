import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { countQuestions, countWords, itemStatus } from '../../src/exports/count-questions.ts';
import type { Library } from '../../src/library/library-types.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { itemAnchor, urls } from '../../src/model/urls.ts';
import { elements, named, pageOf, textOf } from './built.ts';

const sites = inject('sites');

describe.each(['acme', 'small'] as const)('the frameworks of the site %s', (name) => {
  const site = sites[name];
  const { frameworks: expectedFrameworks } = libraryOf(name);
  const data = (path: string) => readFileSync(`${site.folder}/data/${path}`, 'utf8');

  it('have the same items and answers on the page, in JSON and in CSV', () => {
    for (const framework of expectedFrameworks) {
      const { tree } = pageOf(site, `/frameworks/${framework.id}/`);
      const articles = elements(tree, ({ properties }) => String(properties.className) === 'item');
      const json = JSON.parse(data(`frameworks/${framework.id}.json`));
      const { data: rows, errors } = Papa.parse<Record<string, string>>(data(`frameworks/${framework.id}.csv`).trim(), {
        header: true,
      });
      expect(errors).toEqual([]);
      const expected = framework.items.map((item) => [
        item.id,
        itemStatus(item),
        item.answers.map((answer) => answer.question),
      ]);
      expect(
        articles.map((article) => {
          const links = elements(article, ({ properties }) => String(properties.href).includes('/answers/'));
          const [anchor] = elements(article, ({ properties }) => Boolean(properties.id));
          return [anchor?.properties.id, links.map(({ properties }) => properties.href), links.map(textOf)];
        }),
      ).toEqual(
        framework.items.map(({ id, answers }) => [
          itemAnchor(id),
          saidFirst(answers).map((answer) => urls.answer(answer.subject.id, answer.id)),
          saidFirst(answers).map(({ question }) => question),
        ]),
      );
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
    }
  });

  it('have the numbers of the questions of each item on the page, and never call one not stated that nobody judged', () => {
    for (const { id, items } of expectedFrameworks) {
      const articles = named(pageOf(site, `/frameworks/${id}/`).tree, 'article');
      expect(articles).toHaveLength(items.length);
      items.forEach((item, index) => {
        const words = textOf(articles[index] ?? { type: 'root', children: [] }).replace(/\s+/g, ' ');
        const { stated, 'not-stated': notStated, 'not-assessed': notAssessed } = countQuestions([item]);
        if (item.answers.length === 0) expect(words).toContain('Not assessed');
        else expect(words).toContain(`${stated} of ${item.answers.length} stated`);
        if (item.answers.length > 0 && notAssessed > 0) expect(words).toContain(`${notAssessed} not assessed`);
        expect(words.match(/Not stated/g) ?? []).toHaveLength(notStated);
      });
    }
  });

  it('have the same counts on the pages as in the data', () => {
    const { frameworks } = JSON.parse(data('frameworks.json'));
    expect(frameworks.map(({ id }: { id: string }) => id)).toEqual(expectedFrameworks.map(({ id }) => id));
    const wordsOn = (path: string) => textOf(pageOf(site, path).tree).replace(/\s+/g, ' ');
    for (const { id, counts, questions } of frameworks) {
      expect(counts.stated + counts.inPart + counts.notStated + counts.notAssessed).toBe(counts.items);
      const asked = Object.values<number>(questions).reduce((sum, count) => sum + count, 0);
      const words = `${counts.items} items, ${asked} questions about them ${countWords(questions).replaceAll(',', '')}`;
      expect(wordsOn('/frameworks/')).toContain(words);
      expect(wordsOn(`/frameworks/${id}/`)).toContain(words);
    }
  });
});

it('the row of each answer of acme links to the framework items that the answer names', () => {
  const { answers } = libraryOf('acme');
  expect(answers.some(({ frameworks }) => Object.values(frameworks).flat().length > 0)).toBe(true);
  for (const { id, subject, frameworks } of answers) {
    const page = pageOf(sites.acme, urls.subject(subject.id));
    const [row] = elements(page.tree, ({ properties }) => properties.id === id);
    const links = named(row ?? page.tree, 'a').map(({ properties }) => String(properties.href));
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

/** Returns answers as a page has them: what is not stated comes last. */
function saidFirst<Answer extends { status: string }>(answers: readonly Answer[]): Answer[] {
  return answers.toSorted((one, other) => Number(one.status === 'not-stated') - Number(other.status === 'not-stated'));
}
