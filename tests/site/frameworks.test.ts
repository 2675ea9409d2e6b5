import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { countQuestions, countWords, itemStatus } from '../../src/exports/count-questions.ts';
import type { Framework, Library } from '../../src/library/library-types.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { itemAnchor, urls } from '../../src/model/urls.ts';
import { elements, named, pageOf, textOf } from './built.ts';

const sites = inject('sites');

describe.each(['acme', 'small'] as const)('the frameworks of the site %s', (name) => {
  const site = sites[name];
  const { frameworks } = libraryOf(name);
  const data = (path: string) => readFileSync(`${site.folder}/data/${path}`, 'utf8');
  const questionsOf = ({ items }: Framework) =>
    items.map(({ id, answers }) => [id, answers.map((one) => one.question)]);
  const linksTo = (node: Element, folder: string) =>
    named(node, 'a').filter(({ properties }) => String(properties.href).startsWith(folder));

  it('have the same items and answers on the page, in JSON and in CSV', () => {
    for (const framework of frameworks) {
      const { tree } = pageOf(site, urls.framework(framework.id));
      const articles = elements(tree, ({ properties }) => String(properties.className) === 'item');
      expect(articles.map(({ properties }) => properties.id)).toEqual(framework.items.map(({ id }) => itemAnchor(id)));
      expect(
        articles.map((article, index) => [framework.items[index]?.id, linksTo(article, '/answers/').map(textOf)]),
      ).toEqual(questionsOf(framework));
      const json: { items: { id: string; answers: { question: string }[] }[] } = JSON.parse(
        data(`frameworks/${framework.id}.json`),
      );
      expect(json.items.map(({ id, answers }) => [id, answers.map(({ question }) => question)])).toEqual(
        questionsOf(framework),
      );
      const rows = rowsOf(framework.id);
      const ids = [...new Set(rows.map(({ item }) => item))];
      expect(
        ids.map((id) => {
          const held = rows.filter(({ item }) => item === id);
          return [id, held.map(({ question }) => question).filter(Boolean)];
        }),
      ).toEqual(questionsOf(framework));
    }
  });

  it('have the same counts of questions on the page, in JSON and in CSV, those that nobody has judged apart', () => {
    const list = textOf(pageOf(site, urls.frameworks()).tree);
    const index: { frameworks: { id: string; questions: object }[] } = JSON.parse(data('frameworks.json'));
    expect(index.frameworks.map(({ id }) => id)).toEqual(frameworks.map(({ id }) => id));
    for (const framework of frameworks) {
      const { tree } = pageOf(site, urls.framework(framework.id));
      const all = countQuestions(framework.items);
      expect(index.frameworks.find(({ id }) => id === framework.id)?.questions).toEqual(all);
      for (const text of [list, textOf(tree)]) expect(text).toContain(countWords(all));
      const json: { items: { id: string; questions: object; status: string }[] } = JSON.parse(
        data(`frameworks/${framework.id}.json`),
      );
      expect(json.items.map(({ status, questions }) => [status, questions])).toEqual(
        framework.items.map((item) => [itemStatus(item), countQuestions([item])]),
      );
      const rows = rowsOf(framework.id);
      for (const item of framework.items) {
        const row = rows.find((one) => one.item === item.id);
        expect(countsOf(row)).toEqual(countQuestions([item]));
      }
    }
  });

  it('show on the page how many of its questions are stated, and no status of an item as a whole', () => {
    for (const { id, items } of frameworks) {
      const { tree } = pageOf(site, urls.framework(id));
      const articles = elements(tree, ({ properties }) => String(properties.className) === 'item');
      const headers = articles.map((article) => named(article, 'header').map(textOf).join());
      for (const [index, item] of items.entries()) {
        const { stated, 'not-assessed': open } = countQuestions([item]);
        expect(headers[index]).toContain(
          item.answers.length > 0 ? `${stated} of ${item.answers.length} stated` : 'Not assessed',
        );
        if (item.answers.length > 0 && open > 0) expect(headers[index]).toContain(`${open} not assessed`);
      }
    }
  });

  function rowsOf(id: string): Record<string, string>[] {
    const { data: rows, errors } = Papa.parse<Record<string, string>>(data(`frameworks/${id}.csv`).trim(), {
      header: true,
    });
    expect(errors).toEqual([]);
    return rows;
  }
});

it('the page of each subject of acme links to the framework items that its answers are about', () => {
  const { answers } = libraryOf('acme');
  expect(answers.some(({ frameworks }) => Object.values(frameworks).flat().length > 0)).toBe(true);
  for (const { subject, frameworks } of answers) {
    const page = pageOf(sites.acme, urls.subject(subject.id));
    const links = named(page.tree, 'a').map(({ properties }) => String(properties.href));
    for (const [framework, items] of Object.entries(frameworks)) {
      for (const item of items) expect(links).toContain(urls.frameworkItem(framework, item));
    }
  }
});

it('a company that has judged no question publishes nothing as not stated', () => {
  const { frameworks } = libraryOf('small');
  const { folder } = sites.small;
  for (const { id } of frameworks) {
    const { tree } = pageOf(sites.small, urls.framework(id));
    expect(elements(tree, ({ properties }) => properties.dataStatus === 'not-stated')).toEqual([]);
    const csv = readFileSync(`${folder}/data/frameworks/${id}.csv`, 'utf8');
    const json: { items: { status: string }[] } = JSON.parse(
      readFileSync(`${folder}/data/frameworks/${id}.json`, 'utf8'),
    );
    expect(csv).not.toContain('not-stated');
    expect(new Set(json.items.map(({ status }) => status))).toEqual(new Set(['not-assessed']));
  }
});

function countsOf(row: Record<string, string> | undefined) {
  return {
    stated: Number(row?.stated),
    'in-part': Number(row?.inPart),
    'not-stated': Number(row?.notStated),
    'not-assessed': Number(row?.notAssessed),
  };
}

function libraryOf(name: 'acme' | 'small'): Library {
  const { library } = loadLibrary(sites[name].content);
  if (!library) throw new Error(`${name} has problems`);
  return library;
}
