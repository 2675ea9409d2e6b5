import { describe, expect, it } from 'vitest';
import { readCompany } from '../../../src/library/read-company.ts';
import { filesOf, placesAndRules } from './files.ts';

describe('readCompany', () => {
  const read = (texts: Record<string, string | Buffer>) => readCompany(filesOf(texts), 'content');

  it('returns the content of company.yaml with the positions of its values', () => {
    const { result, problems } = read({ 'answers/a.yaml': '', 'company.yaml': 'name: Acme\nlegalName: Acme Ltd\n' });
    expect(problems).toEqual([]);
    expect(result).toMatchObject({ path: 'content/company.yaml', data: { name: 'Acme', legalName: 'Acme Ltd' } });
    expect(result?.places.positionOf(['legalName'])).toEqual({ line: 2, column: 12 });
  });

  it('fills in the language, the parameter of old permalinks and empty lists', () => {
    const legacy = "legacy:\n  - path: /en/policy\n    revisions: { '1': '2024-05-01' }\n";
    expect(read({ 'company.yaml': `name: A\nlegalName: A\n${legacy}` }).result?.data).toMatchObject({
      language: 'en',
      legacy: [{ parameter: 'rev' }],
    });
    expect(read({ 'company.yaml': 'name: A\nlegalName: A\n' }).result?.data.legacy).toEqual([]);
  });

  it.each(['/../../pwned', '/..', '/a/./b', `/${'a'.repeat(201)}`, '/a b', '/a?b', '/policy/', 'policy', '/%2e%2e/a'])(
    'reports that %s is no path of an old permalink',
    (path) => {
      const legacy = `legacy:\n  - path: ${path}\n    revisions: { '1': '2024-05-01' }\n`;
      const { problems } = read({ 'company.yaml': `name: A\nlegalName: A\n${legacy}` });
      expect(placesAndRules(problems)).toEqual(['content/company.yaml:4:11 invalid-value']);
    },
  );

  it.each<[string, Record<string, string | Buffer>, string]>([
    ['is missing', { 'policy/company.yaml': 'name: Acme\n' }, 'content/company.yaml:1:1 missing-file'],
    ['is not UTF-8', { 'company.yaml': Buffer.from([0x61, 0xff]) }, 'content/company.yaml:1:2 not-utf8'],
    ['is not YAML', { 'company.yaml': 'name: "Acme\n' }, 'content/company.yaml:1:7 yaml-syntax'],
    ['lacks a field', { 'company.yaml': 'name: Acme\n' }, 'content/company.yaml:1:1 missing-field'],
  ])('reports a file that %s', (_, texts, problem) => {
    const { result, problems } = read(texts);
    expect(result).toBeUndefined();
    expect(placesAndRules(problems)).toEqual([problem]);
  });
});
