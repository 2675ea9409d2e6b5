import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/library/check-references.ts';
import { entriesOf, filesOf, placesAndRules } from './files.ts';

const reference = (url: string) => `url: ${url}\ntitle: A page\nkind: website\n`;
const located = (url: string) => ({ url, path: 'content/policy/2024-05-01/a.mdx', line: 4, column: 5 });
const home = 'https://acme.example/';

describe('checkReferences', () => {
  const texts = { 'references/home.yaml': reference(home), 'references/report.yaml': reference(`${home}report`) };

  it('finds nothing if each URL is registered once', () => {
    const { references } = entriesOf(texts);
    expect(checkReferences(references, [located(home), located(home)], filesOf(texts))).toEqual([]);
  });

  it('reports each place of a URL that is not registered', () => {
    const { references } = entriesOf(texts);
    const problems = checkReferences(references, [located(`${home}other`), located(home)], filesOf(texts));
    expect(placesAndRules(problems)).toEqual(['content/policy/2024-05-01/a.mdx:4:5 unregistered-reference']);
    expect(problems[0]?.message).toBe('The URL https://acme.example/other is not registered.');
  });

  it('reports a URL that is registered twice, at the later file, naming the earlier one', () => {
    const twice = { ...texts, 'references/start.yaml': reference(home) };
    const problems = checkReferences(entriesOf(twice).references, [], filesOf(twice));
    expect(placesAndRules(problems)).toEqual(['content/references/start.yaml:1:6 duplicate-reference']);
    expect(problems[0]?.message).toBe('The URL is already registered by content/references/home.yaml.');
  });

  it('does not report a URL that stands in a reference file which could not be read', () => {
    const { references } = entriesOf(texts);
    const files = filesOf({ ...texts, 'references/broken.yaml': `url: ${home}other\n` });
    expect(checkReferences(references, [located(`${home}other`)], files)).toEqual([]);
  });

  it('reports a URL that stands only in a file of another register or in a reference for another URL', () => {
    const longer = { 'references/longer.yaml': reference(`${home}other/page`) };
    const files = filesOf({ ...longer, 'answers/broken.yaml': `url: ${home}other\n` });
    const problems = checkReferences(entriesOf(longer).references, [located(`${home}other`)], files);
    expect(problems.map(({ rule }) => rule)).toEqual(['unregistered-reference']);
  });
});
