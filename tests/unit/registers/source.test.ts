import { describe, expect, it } from 'vitest';
import { groundsOf } from '../../../src/registers/answers.ts';
import {
  citationWords,
  clauseLabelOf,
  documentWithUrl,
  documentWords,
  otherSources,
  policyWords,
  quotedPolicyName,
  quotedRevisions,
  sourcesInWords,
  type Source,
  type DocumentSource,
  sourcesWithWords,
  sourceWithWords,
  sourceWords,
} from '../../../src/registers/source.ts';
import { answerOf, statementOf } from '../exports/tiny-library.ts';

const citation = {
  ...{ policy: 'policy', policyTitle: 'Security policy', date: '2022-02-07' },
  ...{ section: 'backups', number: '3.5', title: 'Backups' },
  ...{ clause: 's3.5-p1', label: '§3.5 ¶1', quote: 'Q' },
};
const on = '2026-05-01';
const document: DocumentSource = {
  kind: 'document',
  document: { id: 'd', title: 'the report', url: 'u' },
  says: 'Words.',
  on,
};
const company: Source = { kind: 'company', company: 'Example Ltd', on };

const link = { url: 'https://tiny.example/to' };
const copyOf = (url: string, label: string) => ({ url, label });

/** The same clause of one of several policies. */
const ofSeveral = {
  ...{ ...citation, policy: 'access', policyTitle: 'Access control policy' },
  label: 'Access control policy §3.5 ¶1',
};

describe('a citation of one of several policies', () => {
  it('has the policy in its label, and without it that of the clause', () => {
    expect([ofSeveral, citation].map(clauseLabelOf)).toEqual(['§3.5 ¶1', '§3.5 ¶1']);
    expect([ofSeveral, citation].map(quotedPolicyName)).toEqual(['“Access control policy”', 'the policy']);
  });

  it('keeps a title that has a section mark in it', () => {
    const odd = { label: 'Rules §5 §3.5 ¶1', policyTitle: 'Rules §5', date: '2022-02-07' };
    expect([clauseLabelOf(odd), quotedPolicyName(odd)]).toEqual(['§3.5 ¶1', '“Rules §5”']);
  });

  it('is said to stand in its policy', () => {
    expect(citationWords(ofSeveral)).toBe('§3.5 ¶1 of “Access control policy” of 7 February 2022');
  });
});

describe('quotedRevisions()', () => {
  const main = { ...citation, label: 'Security policy §3.5 ¶1' };
  const all = [
    ofSeveral,
    main,
    { ...ofSeveral, label: 'Access control policy §4 ¶2' },
    { ...ofSeveral, quote: 'R' },
    { ...main, date: '2024-05-01' },
  ];

  it('returns each quoted revision once, in the order of the citations, with its clauses', () => {
    expect(quotedRevisions(all).map(({ policy, date, words }) => [policy, date, words])).toEqual([
      ['access', '2022-02-07', '§3.5 ¶1 and §4 ¶2 of “Access control policy” of 7 February 2022'],
      ['policy', '2022-02-07', '§3.5 ¶1 of “Security policy” of 7 February 2022'],
      ['policy', '2024-05-01', '§3.5 ¶1 of “Security policy” of 1 May 2024'],
    ]);
    expect(policyWords(all)).toEqual(quotedRevisions(all).map(({ words }) => words));
    expect(quotedRevisions([])).toEqual([]);
  });
});

describe('sourcesInWords', () => {
  it.each([
    ['a clause', { citations: [citation] }, ['§3.5 ¶1 of the policy of 7 February 2022']],
    [
      'two quotes of a clause and a third of another',
      { citations: [citation, { ...citation, quote: 'R' }, { ...citation, label: '§3.7 ¶2' }] },
      ['§3.5 ¶1 and §3.7 ¶2 of the policy of 7 February 2022'],
    ],
    [
      'three clauses',
      { citations: ['§1 ¶1', '§2 ¶1', '§3 ¶1'].map((label) => ({ ...citation, label })) },
      ['§1 ¶1, §2 ¶1 and §3 ¶1 of the policy of 7 February 2022'],
    ],
    ['a document', { citations: [], source: document }, ['according to the report, seen on 1 May 2026']],
    ['the company itself', { citations: [], source: company }, ['stated by Example Ltd on 1 May 2026']],
    [
      'all of them',
      { citations: [citation], sources: [document, company] },
      [
        '§3.5 ¶1 of the policy of 7 February 2022',
        'according to the report, seen on 1 May 2026',
        'stated by Example Ltd on 1 May 2026',
      ],
    ],
    ['nothing', { citations: [] }, []],
  ])('says of %s where it stands', (_what, grounds, words) => {
    expect(sourcesInWords(grounds)).toEqual(words);
  });
});

describe('sourcesWithWords', () => {
  it('adds the words of a document', () => {
    expect(sourcesWithWords({ citations: [citation], sources: [document, company] })).toEqual([
      '§3.5 ¶1 of the policy of 7 February 2022',
      'according to the report, seen on 1 May 2026: “Words.”',
      'stated by Example Ltd on 1 May 2026',
    ]);
  });
});

describe('otherSources', () => {
  it('are the sources of an answer, or the source of a statement or an entry', () => {
    expect(otherSources({ citations: [], sources: [document] })).toEqual([document]);
    expect(otherSources({ citations: [], source: company })).toEqual([company]);
    expect(otherSources({ citations: [], source: undefined })).toEqual([]);
  });
});

describe('documentWords()', () => {
  it('has the words on both sides of a link, also of a title that is part of them', () => {
    const document = { id: 'to', title: 'to', url: 'https://tiny.example/to' };
    expect(documentWords({ document, on: '2025-03-01' }, link, copyOf)).toEqual([
      ...['according to ', link, ', seen on 1 March 2025'],
    ]);
    expect(sourceWords({ kind: 'document', document, says: 'Yes.', on: '2025-03-01' })).toBe(
      'according to to, seen on 1 March 2025',
    );
  });
});

describe('a document that is no longer found where it was', () => {
  const archived = 'https://archive.example/r';
  const gone = { ...document, document: { ...document.document, deadSince: '2026-05-03', archived } };
  const seen = 'according to the report, seen on 1 May 2026';

  it('is said to be unreachable wherever it is cited, and where its archived copy is', () => {
    expect(sourceWords(gone)).toBe(`${seen} (not reachable since 3 May 2026)`);
    expect(sourceWithWords(gone)).toBe(
      `${seen} (not reachable since 3 May 2026, archived copy: ${archived}): “Words.”`,
    );
    expect(documentWithUrl(gone)).toBe(
      `${seen}: “Words.” (u, not reachable since 3 May 2026, archived copy: ${archived})`,
    );
    expect(documentWords(gone, link, copyOf)).toEqual([
      ...['according to ', link, ', seen on 1 May 2026', ' (', 'not reachable since 3 May 2026, '],
      ...[{ url: archived, label: 'archived copy' }, ')'],
    ]);
  });

  it('may have no archived copy', () => {
    const { archived: _copy, ...without } = gone.document;
    const dead = { ...gone, document: without };
    expect(sourceWithWords(dead)).toBe(`${seen} (not reachable since 3 May 2026): “Words.”`);
    expect(documentWithUrl(dead)).toBe(`${seen}: “Words.” (u, not reachable since 3 May 2026)`);
    expect(documentWords(dead, link, copyOf).slice(3)).toEqual([' (', 'not reachable since 3 May 2026', ')']);
  });

  it('may be another document there', () => {
    const changed = { ...document, document: { ...document.document, changedSince: '2026-05-03' } };
    expect(sourceWords(changed)).toBe(`${seen} (another document there since 3 May 2026)`);
  });

  it('is not one that has an archived copy and is found', () => {
    const found = { ...document, document: { ...document.document, archived } };
    expect(sourceWords(found)).toBe(seen);
    expect(sourceWithWords(found)).toBe(`${seen}: “Words.”`);
  });
});

describe('citationWords', () => {
  it('says where one citation stands', () => {
    expect(citationWords(citation)).toBe('§3.5 ¶1 of the policy of 7 February 2022');
  });
});

describe('groundsOf', () => {
  const statements = [statementOf({ source: company })];

  it.each(['stated', 'in-part'] as const)('are the citations and sources of an answer that is %s', (status) => {
    expect(groundsOf(answerOf({ status, statements }))).toEqual({
      citations: statements[0]?.citations,
      sources: [company],
    });
  });

  it('are none of a not-stated answer, because its statements only come nearest', () => {
    expect(groundsOf(answerOf({ status: 'not-stated', statements }))).toEqual({ citations: [] });
  });
});
