import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../src/search/engine/combine-evidence.ts';
import { combine } from './combine.ts';
import type { HitKind, PlainRecord, SearchedAnswer } from '../../../../src/search/engine/record.ts';

const record = (kind: HitKind, url: string, answers?: SearchedAnswer[]): PlainRecord => ({
  ...{ kind, url, title: url, text: '', sections: [] },
  ...(answers ? { answers } : {}),
});
const answer = (id: string, status: SearchedAnswer['status'], clauses: string[] = []): SearchedAnswer => ({
  ...{ id, question: id, status, text: id, clauses },
});
const records = new Map(
  [
    record('clause', '/policy/a/#s1-p1'),
    record('clause', '/policy/a/#s1-p2'),
    record('subject', '/answers/x/', [answer('q', 'stated', ['s1-p2', 's1-p1']), answer('r', 'not-stated', ['s1-p1'])]),
    record('subject', '/answers/y/', [answer('t', 'not-stated')]),
    record('page', '/feed.xml'),
  ].map((one) => [one.url, one]),
);
const found = (evidence: Partial<Evidence>, listed: Iterable<PlainRecord> = records.values()) => {
  const nothing = new Set<string>();
  const none = { words: new Map(), named: nothing, namedByWords: nothing, questions: [], isSentence: true };
  const byUrl = new Map([...listed].map((one) => [one.url, one]));
  return combine(byUrl, { ...none, ...evidence }).map(({ id, score }) => [id, Number(score.toFixed(4))]);
};

describe('combineEvidence()', () => {
  it('finds nothing without evidence', () => expect(found({})).toEqual([]));

  it('ranks records by their words, of which the best count 1, and by their kind', () => {
    const words = new Map([
      ['/policy/a/#s1-p1', 4],
      ['/policy/a/#s1-p2', 8],
      ['/feed.xml', 8],
    ]);
    expect(found({ words })).toEqual([
      ['/policy/a/#s1-p2', 1],
      ['/policy/a/#s1-p1', 0.5],
    ]);
  });

  it('finds a page by its name alone', () => {
    expect(found({ words: new Map([['/feed.xml', 8]]) })).toEqual([]);
    expect(found({ named: new Set(['/feed.xml']) })).toEqual([['/feed.xml', 2]]);
  });

  it('does not measure the clauses of a policy by its page', () => {
    const page = { ...record('page', '/policies/a/'), policy: 'a' };
    const clauses = ['1', '2'].map((id) => ({ ...record('clause', `/policy/a/#s1-p${id}`), policy: 'a' }));
    const other = { ...record('clause', '/policy/b/#s1-p1'), policy: 'b' };
    const words = new Map([
      ['/policy/a/#s1-p1', 4],
      ['/policy/a/#s1-p2', 8],
      [other.url, 8],
    ]);
    const evidence = { words, wordsShare: 0.5, named: new Set([page.url]), policies: new Set(['a']) };
    expect(found(evidence, [...clauses, other, page])).toEqual([
      ['/policies/a/', 2],
      ['/policy/a/#s1-p2', 0.5],
      ['/policy/a/#s1-p1', 0.25],
    ]);
  });

  it('puts a contact first that the query is about, if it asks whom to reach', () => {
    const contact = record('contact', '/contact/#desk');
    const words = new Map([
      ['/policy/a/#s1-p1', 8],
      [contact.url, 5],
    ]);
    const first = (reached: string) =>
      found({ words, reached: new Set([reached]) }, [...records.values(), contact])[0]?.[0];
    expect(first(contact.url)).toBe(contact.url);
    expect(first('/policy/a/#s1-p1')).toBe('/policy/a/#s1-p1');
  });

  it('lets the words of the best record count less, but not its other evidence', () => {
    const words = new Map([
      ['/policy/a/#s1-p1', 4],
      ['/policy/a/#s1-p2', 8],
    ]);
    const questions = [{ id: 't', probability: 0.1 }];
    const first = (wordsShare: number) => found({ words, wordsShare, questions })[0];
    expect(first(1)).toEqual(['/policy/a/#s1-p2', 1]);
    expect(first(0.2)).toEqual(['/answers/y/', 0.2375]);
    expect(found({ words, wordsShare: 0.5 })).toEqual([
      ['/policy/a/#s1-p2', 0.5],
      ['/policy/a/#s1-p1', 0.25],
    ]);
  });

  it('gives a subject the probability of its questions, and clauses that of the stated answers that cite them', () => {
    const questions = [
      { id: 'q', probability: 0.6 },
      { id: 'r', probability: 0.2 },
    ];
    expect(found({ questions })).toEqual([
      ['/answers/x/', 2],
      ['/policy/a/#s1-p2', 0.6],
    ]);
  });

  it('gives less to the clauses that an answer cites after the first', () => {
    const words = new Map([
      ['/policy/a/#s1-p1', 8],
      ['/policy/a/#s1-p2', 8],
    ]);
    expect(found({ words, questions: [{ id: 'q', probability: 0.6 }] })).toEqual([
      ...[
        ['/policy/a/#s1-p2', 1.6],
        ['/answers/x/', 1.5],
      ],
      ['/policy/a/#s1-p1', 1.4],
    ]);
  });

  it('says how likely a record answers what is asked, and that one that is named does', () => {
    const questions = [{ id: 'q', probability: 0.6 }];
    const evidence = { words: new Map([['/answers/y/', 1]]), namedByWords: new Set<string>(), isSentence: true };
    const meant = (more: Partial<Evidence>) =>
      Object.fromEntries(
        combine(records, { ...evidence, named: new Set(), questions, ...more }).map(({ id, meant }) => [id, meant]),
      );
    expect(meant({})).toEqual({ '/answers/x/': 0.6, '/policy/a/#s1-p2': 0.6, '/answers/y/': 0 });
    expect(meant({ named: new Set(['/answers/x/']) })).toMatchObject({ '/answers/x/': 1.6 });
    expect(meant({ asked: new Set(['/feed.xml']) })).toMatchObject({ '/feed.xml': 1 });
    expect(meant({ nearlyNamed: new Set(['/feed.xml']) })).toMatchObject({ '/feed.xml': 1 });
    expect(meant({ mentioned: new Map([['/feed.xml', 1]]) })).toMatchObject({ '/feed.xml': 1 });
  });

  it('gives a subject that shows what is not stated a little less', () =>
    expect(found({ questions: [{ id: 't', probability: 0.4 }] })).toEqual([['/answers/y/', 0.95]]));

  it('keeps records that have all words, however well others fit, and puts them first for keywords', () => {
    const words = new Map([
      ['/policy/a/#s1-p1', 8],
      ['/policy/a/#s1-p2', 1],
    ]);
    const allWords = new Set(['/policy/a/#s1-p2']);
    const idsOf = (evidence: Partial<Evidence>) => found({ words, allWords, ...evidence }).map(([id]) => id);
    expect(idsOf({})).toEqual(['/policy/a/#s1-p1', '/policy/a/#s1-p2']);
    expect(idsOf({ isSentence: false })).toEqual(['/policy/a/#s1-p2', '/policy/a/#s1-p1']);
    expect(idsOf({ allWords: new Set() })).toEqual(['/policy/a/#s1-p1']);
    expect(idsOf({ isSentence: false, nearlyNamed: new Set(['/feed.xml']) })).not.toContain('/policy/a/#s1-p2');
  });

  it('puts an entry that the query names first', () => {
    const words = new Map([
      ['/answers/x/', 5],
      ['/feed.xml', 1],
    ]);
    expect(found({ words, named: new Set(['/feed.xml']) })[0]).toEqual(['/feed.xml', 2.08]);
    expect(found({ words, named: new Set(['/answers/x/']) })[0]).toEqual(['/answers/x/', 1.8]);
  });

  it('shows what is stated first of a subject that the query names by its own words, not by others', () => {
    const named = new Set(['/answers/x/']);
    const asked = { words: new Map(), named, isSentence: false, questions: [{ id: 'r', probability: 0.9 }] };
    const first = (namedByWords: ReadonlySet<string>) =>
      combine(records, { ...asked, namedByWords })[0]?.ordered?.answers[0]?.id;
    expect(first(named)).toBe('q');
    expect(first(new Set())).toBe('r');
  });

  it('counts answers that do not cite the policies asked for less', () => {
    const citing = new Map(
      [
        { ...record('clause', '/policies/a/x/#s1-p1'), policy: 'a' },
        { ...record('clause', '/policies/b/x/#s1-p1'), policy: 'b' },
        record('subject', '/answers/x/', [answer('q', 'stated', ['a/s1-p1'])]),
        record('subject', '/answers/y/', [answer('r', 'stated', ['b/s1-p1'])]),
      ].map((one) => [one.url, one]),
    );
    const questions = [
      { id: 'q', probability: 0.5 },
      { id: 'r', probability: 0.5 },
    ];
    const scores = (policies?: ReadonlySet<string>) =>
      combine(citing, {
        ...{ words: new Map(), named: new Set(), namedByWords: new Set(), isSentence: false, questions },
        ...(policies ? { policies } : {}),
      }).map(({ id, score }) => [id, Number(score.toFixed(4))]);
    const all = [
      ['/answers/x/', 1.25],
      ['/answers/y/', 1.25],
      ['/policies/a/x/#s1-p1', 0.5],
      ['/policies/b/x/#s1-p1', 0.5],
    ];
    expect(scores()).toEqual(all);
    expect(scores(new Set())).toEqual(all);
    expect(scores(new Set(['b']))).toEqual([
      ['/answers/y/', 1.25],
      ['/policies/b/x/#s1-p1', 0.5],
      ['/answers/x/', 0.375],
    ]);
  });

  it('finds a file of a policy only if the query names it', () => {
    const file: PlainRecord = { ...record('page', '/policies/a/a-2026-01-01.pdf'), policy: 'a', file: 'pdf' };
    const words = new Map([[file.url, 5]]);
    const evidence = { words, namedByWords: new Set<string>(), questions: [], isSentence: false };
    const files = new Map([[file.url, file]]);
    expect(combine(files, { ...evidence, named: new Set() })).toEqual([]);
    expect(combine(files, { ...evidence, named: new Set([file.url]) })).toMatchObject([{ id: file.url }]);
  });

  it('puts a page that the query may name above its words, and below one that it names', () => {
    const words = new Map([['/policy/a/#s1-p1', 8]]);
    expect(found({ words, nearlyNamed: new Set(['/feed.xml']) })).toEqual([
      ['/feed.xml', 1],
      ['/policy/a/#s1-p1', 1],
    ]);
  });

  it('leaves out records with less than three tenths of the best score, and orders equal ones by URL', () => {
    const words = new Map([
      ['/policy/a/#s1-p2', 10],
      ['/policy/a/#s1-p1', 10],
      ['/answers/x/', 3],
      ['/answers/y/', 2.99],
    ]);
    expect(found({ words }).map(([id]) => id)).toEqual(['/policy/a/#s1-p1', '/policy/a/#s1-p2', '/answers/x/']);
  });

  it.each([
    ['stated', 's'],
    ['not-stated', 'n'],
  ] as const)('compares what is not stated with what another subject has as %s', (status, first) => {
    const subject = record('subject', '/answers/z/', [answer('s', 'stated'), answer('n', 'not-stated')]);
    const other = record('subject', '/answers/w/', [answer('o', status)]);
    const chances = { n: 0.1, s: 0.01, o: 0.1 };
    const found = combine(new Map([subject, other].map((one) => [one.url, one])), {
      ...{ words: new Map(), named: new Set<string>(), namedByWords: new Set<string>(), isSentence: true },
      questions: Object.entries(chances).map(([id, probability]) => ({ id, probability })),
    });
    expect(found.find(({ id }) => id === subject.url)?.ordered?.answers[0]?.id).toBe(first);
  });

  it('shows the question first that alone has a word of the query', () => {
    const evidence = { words: new Map(), named: new Set<string>(), namedByWords: new Set<string>(), isSentence: true };
    const questions = [
      { id: 'r', probability: 0.2 },
      { id: 'q', probability: 0.15 },
    ];
    const first = (worded: ReadonlySet<string>) =>
      combine(records, { ...evidence, questions, worded })[0]?.ordered?.answers[0]?.id;
    expect([first(new Set()), first(new Set(['r']))]).toEqual(['q', 'r']);
  });

  it('counts an answer whole that cites the policy asked for and others', () => {
    const subject = record('subject', '/answers/x/', [answer('q', 'stated', ['a/s1-p1', 'b/s1-p1'])]);
    const questions = [{ id: 'q', probability: 0.4 }];
    expect(found({ questions, policies: new Set(['b']) }, [subject])).toEqual([['/answers/x/', 1]]);
    expect(found({ questions, policies: new Set(['c']) }, [subject])).toEqual([['/answers/x/', 0.3]]);
  });
});
