import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '../../../../src/model/certificate-words.ts';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import type { FoundRecord } from '../../../../src/search/engine/found-record.ts';
import { facetsOf, makeHit } from '../../../../src/search/engine/make-hit.ts';
import type { PlainRecord, SearchedAnswer } from '../../../../src/search/engine/record.ts';
import { concept } from '../concepts.ts';

type Status = SearchedAnswer['status'];

const record = (more: Partial<PlainRecord>): PlainRecord => ({
  ...{ kind: 'page', url: '/faxes/', title: 'Faxes', text: '', sections: [] },
  ...more,
});
/** Returns the record of the first paragraph of a section. */
const clause = (section: string, more: Partial<PlainRecord> = {}) =>
  record({ kind: 'clause', url: `/policy/fax/#s${section}-p1`, sections: [section], ...more });
const answer = (id: string, status: Status, clauses: string[]): SearchedAnswer => ({
  ...{ id, question: `${id}?`, status, text: `Of ${id}.`, clauses },
});
const facts = (standard: string): CertificateFacts => ({ standard });
/** Returns a record as a query found it, with its questions in order if it is of a subject. */
const found = (one: PlainRecord, answers?: SearchedAnswer[], asked = false): FoundRecord => ({
  ...{ id: one.url, record: one, score: 1 },
  ordered: answers && { answers, shown: 1, asked },
});
const hitOf = (one: FoundRecord, others: PlainRecord[] = [], stems: string[] = []) =>
  makeHit(one, {
    stems: new Set(stems),
    findConcepts: conceptFinder([concept('wire', ['by wire'])]),
    records: new Map(others.map((other) => [other.url, other])),
    labels: new Map([['1', 'Article 1']]),
    policies: new Map([['fax', 'Fax policy']]),
  });

describe('facetsOf()', () => {
  it.each<[string, FoundRecord, object]>([
    ['the kind alone of an entry', found(record({ kind: 'contact', sections: ['3'] })), { kind: 'contact' }],
    [
      'the policy that a record is in',
      found(clause('fax/3', { policy: 'tape' })),
      { kind: 'clause', policies: ['tape'] },
    ],
    [
      'the policies that an entry cites',
      found(record({ sections: ['fax/3', 'tape/1'] })),
      { kind: 'page', policies: ['fax', 'tape'] },
    ],
    [
      'the status of the first question',
      found(record({ kind: 'subject' }), [answer('a', 'in-part', [])]),
      { kind: 'subject', status: 'in-part' },
    ],
    [
      'the policies of what a subject states, and of its first question',
      found(record({ kind: 'subject', sections: ['other/1'] }), [
        answer('first', 'not-stated', ['fax/s1-p1']),
        answer('second', 'not-stated', ['left-out/s1-p1']),
        answer('third', 'stated', ['tape/s1-p1']),
      ]),
      { kind: 'subject', status: 'not-stated', policies: ['fax', 'tape'] },
    ],
  ])('returns %s', (_, one, facets) => {
    const { status, ...rest } = facetsOf(one);
    expect({ ...rest, ...(status === undefined ? {} : { status }) }).toStrictEqual(facets);
  });
});

describe('makeHit()', () => {
  it('has the title of a clause as a screen reader is to speak it', () => {
    const title = 'Fax policy §1.2 ¶3 Machines';
    expect(hitOf(found(clause('1', { title })))).toMatchObject({
      title,
      spoken: 'Fax policy, section 1.2, paragraph 3 Machines',
    });
  });

  const subject = record({ kind: 'subject', url: '/answers/fax/', sections: ['9'] });
  const clauses = [clause('1'), clause('2'), clause('3')];

  it.each([
    ['of its own page', { leadIn: '2' }, '¶1 Suppliers are assessed: … ¶2 they name'],
    ['of another page', { leadIn: '/policy/suppliers/#s1-p1' }, '¶1 Suppliers are assessed:'],
    ['that is on no page', { leadIn: '9' }, ''],
    ['if it has none', {}, ''],
  ])('has the words of the clauses that lead in to it: %s', (_, given, leadIn) => {
    const at = (ordinal: number, text: string, more: Partial<PlainRecord> = {}) =>
      clause('1', { url: `/policy/suppliers/#s1-p${ordinal}`, text, ...more });
    const others = [at(1, 'Suppliers are assessed:'), at(2, 'they name', { leadIn: '1' })];
    const hit = hitOf(found(at(3, 'their suppliers', given)), others, ['assess']);
    expect(hit).toMatchObject({ leadIn, excerpt: [{ text: 'their suppliers', marked: false }] });
  });

  it('has only the end of a long paragraph that leads in to it', () => {
    const long = clause('1', { text: `${'Many words stand here. '.repeat(20)}Suppliers are assessed:` });
    const item = clause('1', { url: '/policy/fax/#s1-p2', text: 'they answer', leadIn: '1' });
    const { leadIn } = hitOf(found(item), [long]);
    expect(leadIn).toMatch(/^¶1 … ?\w.* Suppliers are assessed:$/);
    expect(leadIn.length).toBeLessThanOrEqual(204);
  });

  it('has what its record says', () => {
    const says = {
      ...{ title: 'A.8', sources: ['said by Acme'], counts: '2 stated', from: '2026-03-01', until: '2026-04-01' },
      facts: facts('ISO'),
    };
    const hit = hitOf(found(record({ ...says, sections: ['2'], status: 'stated' })));
    expect(hit).toMatchObject({
      ...says,
      url: '/faxes/',
      kind: 'page',
      status: 'stated',
      sections: ['2'],
      cited: ['§2'],
      nearest: [],
    });
  });

  it('has empty lists for what its record does not have', () => {
    expect(hitOf(found(record({})))).toMatchObject({ answers: [], shown: 0, sources: [], certificates: [] });
  });

  it('marks the words and the concepts of the query in its text and in its answers', () => {
    const text = 'A copy goes by wire.';
    const hit = hitOf(found(record({ text }), [{ ...answer('a', 'stated', []), text }]), [], ['copi']);
    for (const parts of [hit.excerpt, hit.answers[0]?.excerpt]) {
      expect(parts?.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['copy', 'by wire']);
    }
  });

  it.each([
    ['at the question that is asked', true, '/answers/fax/#how-long'],
    ['at the subject if no question is asked', false, '/answers/fax/'],
  ])('stands %s', (_, asked, url) => {
    expect(hitOf(found(subject, [answer('how-long', 'stated', [])], asked)).url).toBe(url);
  });

  it('stands at the subject if that has no judged question', () => {
    expect(hitOf(found(subject, [], true)).url).toBe('/answers/fax/');
  });

  it('cites the sections of the first question and of what is stated, each once', () => {
    const answers = [
      answer('first', 'stated', ['s2-p1', 's2-p1']),
      answer('second', 'not-stated', ['s3-p1']),
      answer('third', 'in-part', ['s1-p1', 's2-p1', 'unheard-of']),
    ];
    expect(hitOf(found(subject, answers), clauses)).toMatchObject({ sections: ['2', '1'], nearest: [] });
  });

  it('says which sections only come near because their question is not stated', () => {
    const answers = [answer('first', 'not-stated', ['s3-p1', 's1-p1']), answer('second', 'stated', ['s1-p1'])];
    expect(hitOf(found(subject, answers), clauses)).toMatchObject({
      ...{ sections: ['3', '1'], cited: ['§1 “Article 1”'], nearest: ['§3'] },
    });
  });

  it('names sections by their labels and their policies', () => {
    expect(hitOf(found(record({ sections: ['1', 'fax/1'] }))).cited).toEqual(['§1 “Article 1”', 'Fax policy §1']);
  });

  it.each<[string, Status, string[], string | undefined]>([
    ['the latest day of what it cites', 'stated', ['s1-p1', 's2-p1', 's3-p1'], '2026-05-01'],
    ['the only day', 'in-part', ['s1-p1', 's3-p1'], '2026-04-01'],
    ['no day if all apply already', 'stated', ['s3-p1'], undefined],
    ['no day if it is not stated', 'not-stated', ['s1-p1'], undefined],
  ])('says from when an answer applies: %s', (_, status, cites, from) => {
    const announced = [
      clause('2', { from: '2026-05-01' }),
      clause('1', { from: '2026-04-01' }),
      clause('3'),
      clause('4', { from: '2026-06-01' }),
      record({ url: '/policy/#s3-p1', from: '2026-07-01' }),
    ];
    expect(hitOf(found(subject, [answer('a', status, cites)]), announced).answers[0]?.from).toBe(from);
  });

  it('names the certificates that a clause is quoted for, if they are among the records', () => {
    const others = [
      record({ kind: 'certificate', url: '/certificates/#iso', title: 'ISO 27001', facts: facts('ISO 27001') }),
      record({ url: '/certificates/#bare', title: 'Bare' }),
    ];
    const { certificates } = hitOf(found(clause('1', { certificates: ['iso', 'bare', 'unheard-of'] })), others);
    expect(certificates).toEqual([{ title: 'ISO 27001', facts: facts('ISO 27001') }]);
  });

  it('names the certificates of a subject by the clauses that its shown answers cite, each once', () => {
    const others = [
      record({ kind: 'certificate', url: '/certificates/#iso', title: 'ISO 27001', facts: facts('ISO 27001') }),
      record({ kind: 'certificate', url: '/certificates/#soc', title: 'SOC 2', facts: facts('SOC 2') }),
      clause('1', { certificates: ['iso'] }),
      clause('2', { certificates: ['iso'] }),
      clause('3', { certificates: ['soc'] }),
    ];
    const answers = [answer('shown', 'stated', ['s1-p1', 's2-p1']), answer('other', 'stated', ['s3-p1'])];
    expect(hitOf(found(subject, answers), others).certificates).toEqual([
      { title: 'ISO 27001', facts: facts('ISO 27001') },
    ]);
  });

  it.each([
    ['a certificate of another company', { facts: facts('ISO 27001') }, true],
    ['one of the company itself', { facts: facts('ISO 27001'), isOwn: true as const }, false],
    ['anything else', {}, false],
  ])('says of %s whether it is a certificate of another company', (_, more, isOfOther) => {
    expect(hitOf(found(record({ kind: 'certificate', url: '/certificates/#iso', ...more }))).isOfOther).toBe(isOfOther);
  });
});
