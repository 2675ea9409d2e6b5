import { describe, expect, it } from 'vitest';
import { encodeModel } from '../../../../src/search/engine/matcher/model-file.ts';
import { trainMatcher } from '../../../../src/search/engine/matcher/train-matcher.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import { decodeSearch } from '../../../../src/search/engine/search-file.ts';
import { type SearchInput, searchFiles } from '../../../../src/search/records/search-file.ts';
import { tinyLibrary } from '../../exports/tiny-library.ts';
import { sectionOf } from '../../exports/tiny-policy.ts';
import { authoredConcept } from '../concepts.ts';
import { policyOf } from './policies.ts';

const revisionOf = (date: string, title: string, text: string) => ({
  date,
  sections: [sectionOf('rules', '1', title, text)],
});
const newest = revisionOf('2026-01-01', 'Newest heading', 'Newest wording.');
const earlier = revisionOf('2025-01-01', 'Earlier heading', 'Earlier wording, 2025 and v3 of it.');
const access = policyOf('access', [newest, earlier]);
const record: PlainRecord = {
  kind: 'clause',
  url: '/policies/access/rules/#s1-p1',
  title: '',
  text: 'The heading.',
  sections: [],
};
const { company } = tinyLibrary();
const filesOf = ({
  policies = [access],
  ...more
}: Partial<SearchInput> & { policies?: SearchInput['library']['policies'] } = {}) =>
  searchFiles({
    library: { company, policies, frameworks: [], subjects: [] },
    ...{ records: [record], vocabulary: [authoredConcept('wording', ['wording'])] },
    model: encodeModel(trainMatcher([], [])),
    ...more,
  });

describe('searchFiles()', () => {
  it('has the words of earlier revisions that nothing else has, sorted and without numbers', () =>
    expect(filesOf().file.words).toBe('and earlier it of'));

  it('has the words of all revisions of a withdrawn policy', () => {
    const withdrawn = { ...access, withdrawn: { on: '2026-11-01' } };
    expect(filesOf({ policies: [policyOf('backup', [newest]), withdrawn] }).file.words).toBe(
      'and earlier it newest of',
    );
  });

  it('has no words of the newest revision, which its records have', () =>
    expect(filesOf({ policies: [policyOf('access', [newest])] }).file.words).toBe(''));

  it('has the titles of policies if there are several', () => {
    expect(filesOf({ policies: [access, policyOf('backup', [newest])] }).file.policies).toEqual([
      ['access', 'Access policy'],
      ['backup', 'Backup policy'],
    ]);
    expect(filesOf().file).not.toHaveProperty('policies');
  });

  it.each([
    ['Acme', 'Acme Cloud Ltd', ['Acme', 'Acme Cloud Ltd', 'acme cloud']],
    ['Baltic Freight', 'Baltic Freight', ['Baltic Freight']],
    ['Directo', 'Directo OÜ', ['Directo', 'Directo OÜ']],
  ])('has the names of the company %s, %s', (name, legalName, names) => {
    const library = { company: { ...company, name, legalName }, policies: [access] as [typeof access] };
    expect(filesOf({ library: { ...library, frameworks: [], subjects: [] } }).file.company).toEqual(names);
  });

  it('has the names of frameworks', () => {
    const { frameworks } = tinyLibrary();
    const { file } = filesOf({ library: { company, policies: [access], frameworks, subjects: [] } });
    expect(file.frameworks?.map(([id]) => id)).toEqual(['iso-27001-2022', 'iso-27001-2013']);
  });

  it('has the titles of the subjects of which nobody has judged a question', () => {
    const { subjects } = tinyLibrary();
    const library = { company, policies: [access] as [typeof access], frameworks: [], subjects };
    const { file } = filesOf({ library, model: encodeModel(trainMatcher(subjects, [])) });
    expect(decodeSearch(file).notAssessed).toEqual({ networks: 'Networks' });
  });

  it('has the ids of Pagefind in their order, or none without an index', () => {
    expect(filesOf({ pagefind: ['b', 'a'] }).file.pagefind).toBe('b a');
    expect(filesOf().file.pagefind).toBe('');
  });

  it('has the phrases of other languages apart', () => {
    const { file, others } = filesOf({ vocabulary: [authoredConcept('backup', ['backup'], { et: ['varukoopia'] })] });
    expect(others).toEqual({ backup: 'varukoopia' });
    expect(JSON.stringify(file)).not.toContain('varukoopia');
    expect(file.concepts[0]?.[0]).toBe('backup');
  });
});
