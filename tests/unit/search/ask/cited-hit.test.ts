import { describe, expect, it } from 'vitest';
import { citedHitReader } from '../../../../src/search/ask/cited-hit.ts';
import type { PublishedData, PublishedPolicy } from '../../../../src/search/ask/published-data.ts';
import type { HitAnswer, SearchHit } from '../../../../src/search/engine/search-hit.ts';

/** Returns a policy with one clause; with a title, as one of several. */
function policyOf(id: string, date: string, policyTitle?: string): PublishedPolicy {
  const text = `Text of ${id} of ${date}.`;
  const clauses = [
    {
      id: 's1-p1',
      label: '§1 ¶1',
      kind: 'paragraph',
      text,
      list: null,
      inNote: false,
      permalink: `https://a.example/${id}/${date}/#s1-p1`,
    },
  ];
  const named = policyTitle === undefined ? {} : { policy: id, policyTitle };
  return { id, revision: { id: date, ...named, sections: [{ id: 'use', clauses }] } as never };
}
const citation = (policy: string | undefined, quote: string) => ({
  ...{
    policy,
    label: '§1 ¶1',
    quote,
    url: `https://a.example/#${quote}`,
    section: 'use',
    number: '1',
    clause: 's1-p1',
  },
});
const data = {
  policies: [policyOf('policy', '2026-01-01'), policyOf('fax', '2026-02-02', 'Fax policy')],
  untilThen: [policyOf('fax', '2025-03-03', 'Fax policy')],
  answers: [
    { id: 'sent', citations: [citation('fax', 'By wire.')] },
    { id: 'kept', citations: [citation(undefined, 'A year.')] },
  ],
  certificates: [
    { id: 'iso', citations: [citation(undefined, 'Certified.')], status: 'valid', statusReason: 'Until 2030.' },
  ],
  processors: [{ id: 'acme', citations: [citation(undefined, 'Hosted.')] }],
  contacts: [{ id: 'desk', citations: [citation(undefined, 'Call.')] }],
} as unknown as PublishedData;

const answer = (id: string, status: HitAnswer['status'], more: Partial<HitAnswer> = {}): HitAnswer => ({
  ...{ id, question: `${id}?`, status, text: `Of ${id}.`, clauses: [], excerpt: [], from: undefined },
  ...more,
});
const read = (more: Partial<SearchHit>, from = data) =>
  citedHitReader(from)({
    ...{ url: '/', title: 'T', spoken: 'T', kind: 'page', sections: [], cited: [], nearest: [] },
    leadIn: '',
    ...{ status: undefined, excerpt: [], answers: [], shown: 0, sources: [], facts: undefined, counts: undefined },
    ...{ from: undefined, until: undefined, certificates: [], isOfOther: false },
    ...more,
  });
const nothing = { citations: [], sources: [] };

describe('citedHitReader()', () => {
  it('returns an entry without citations with null for what it does not have', () => {
    const excerpt = [
      { text: 'Some ', marked: false },
      { text: 'words', marked: true },
    ];
    expect(read({ kind: 'reference', url: '/references/#r', title: 'R', excerpt, sources: ['a letter'] })).toEqual({
      ...{ kind: 'reference', title: 'R', question: null, status: null, reply: null, text: 'Some words' },
      ...{ citations: [], sources: ['a letter'], nearest: nothing, more: [], from: null, until: null },
      page: '/references/#r',
    });
  });

  it('returns the status of a framework item, and the days on which a text applies', () => {
    const hit = read({ kind: 'framework', status: 'not-assessed', from: '2026-03-01', until: '2026-04-01' });
    expect(hit).toMatchObject({ status: 'not-assessed', from: '2026-03-01', until: '2026-04-01' });
  });

  it.each([
    [
      'the only policy',
      '/policy/use/#s1-p1',
      { label: '§1 ¶1', quote: 'Text of policy of 2026-01-01.', url: 'https://a.example/policy/2026-01-01/#s1-p1' },
    ],
    [
      'one of several policies',
      '/policies/fax/use/#s1-p1',
      {
        ...{ label: 'Fax policy §1 ¶1', quote: 'Text of fax of 2026-02-02.' },
        ...{ url: 'https://a.example/fax/2026-02-02/#s1-p1', policy: 'fax' },
        ...{ policyTitle: 'Fax policy', revision: '2026-02-02' },
      },
    ],
    [
      'a revision that is in force until a later one is',
      '/policies/fax/2025-03-03/#s1-p1',
      {
        ...{ label: 'Fax policy §1 ¶1', quote: 'Text of fax of 2025-03-03.' },
        ...{ url: 'https://a.example/fax/2025-03-03/#s1-p1', policy: 'fax' },
        ...{ policyTitle: 'Fax policy', revision: '2025-03-03' },
      },
    ],
  ])('cites the whole text of a clause of %s', (_, url, cited) => {
    const excerpt = [{ text: 'Text …', marked: false }];
    expect(read({ kind: 'clause', url, excerpt })).toMatchObject({ text: cited.quote, citations: [cited] });
    expect(read({ kind: 'clause', url, excerpt }).citations).toStrictEqual([cited]);
  });

  it('has what leads in to an item of a list, of a clause that is found and of one that an entry cites', () => {
    const clause = {
      id: 's1-p1',
      label: '§1 ¶1',
      kind: 'paragraph',
      text: 'Each is assessed:',
      list: null,
      inNote: false,
    };
    const item = { ...clause, id: 's1-p2', kind: 'item', text: 'they answer.', list: { depth: 1 } };
    const policy = { id: 'policy', revision: { id: '2026-01-01', sections: [{ id: 'use', clauses: [clause, item] }] } };
    const contacts = [{ id: 'desk', citations: [{ ...citation(undefined, 'answer'), clause: 's1-p2' }] }];
    const listed = { ...data, policies: [policy], contacts } as unknown as PublishedData;
    const citationsOf = (more: Partial<SearchHit>) => read(more, listed).citations;
    expect(citationsOf({ kind: 'clause', url: '/policy/use/#s1-p2' })).toMatchObject([
      { quote: 'they answer.', leadIn: 'Each is assessed:' },
    ]);
    expect(citationsOf({ kind: 'contact', url: '/contact/#desk' })).toMatchObject([
      { quote: 'answer', leadIn: 'Each is assessed:' },
    ]);
  });

  it.each([
    ['certificate', '/certificates/#iso', 'Certified.', 'Valid. Until 2030. Words.'],
    ['processor', '/processors/#acme', 'Hosted.', 'Words.'],
    ['contact', '/contact/#desk', 'Call.', 'Words.'],
  ] as const)('returns a %s with the citations of its entry', (kind, url, quote, text) => {
    const hit = read({ kind, url, excerpt: [{ text: 'Words.', marked: false }] });
    expect(hit.text).toBe(text);
    expect(hit.citations).toStrictEqual([{ label: '§1 ¶1', quote, url: `https://a.example/#${quote}` }]);
  });

  it('returns a subject with its first answer, its citations and the sources of that', () => {
    const answers = [answer('sent', 'stated', { reply: 'yes', sources: ['§1 ¶1 of “Fax policy”', 'said by Acme'] })];
    const hit = read({ kind: 'subject', status: 'stated', answers, shown: 1, sources: ['another'] });
    expect(hit).toMatchObject({
      question: 'sent?',
      status: 'stated',
      reply: 'yes',
      text: 'Of sent.',
      nearest: nothing,
    });
    expect(hit.sources).toEqual(['said by Acme']);
    expect(hit.citations).toStrictEqual([
      {
        ...{ label: '§1 ¶1', quote: 'By wire.', url: 'https://a.example/#By wire.' },
        ...{ policy: 'fax', policyTitle: 'Fax policy', revision: '2026-02-02' },
      },
    ]);
  });

  it('never cites what is not stated, and has what comes nearest apart', () => {
    const answers = [answer('kept', 'not-stated', { sources: ['§1 ¶1 of the policy', 'said by Acme'] })];
    const hit = read({ kind: 'subject', status: 'not-stated', answers, shown: 1 });
    expect(hit).toMatchObject(nothing);
    expect(hit.nearest.sources).toEqual(['said by Acme']);
    expect(hit.nearest.citations.map(({ quote }) => quote)).toEqual(['A year.']);
  });

  it('has the other answers that are shown, and no further ones', () => {
    const answers = [
      answer('sent', 'stated'),
      answer('kept', 'in-part', { reply: 'no' }),
      answer('left-out', 'stated'),
    ];
    const { more, reply } = read({ kind: 'subject', answers, shown: 2 });
    expect(more).toStrictEqual([{ question: 'kept?', status: 'in-part', reply: 'no', text: 'Of kept.' }]);
    expect(reply).toBeNull();
    expect(read({ kind: 'subject', answers, shown: 3 }).more[1]).toMatchObject({ question: 'left-out?', reply: null });
  });

  it('cites nothing for a question that has no published answer', () => {
    expect(read({ kind: 'subject', answers: [answer('unheard-of', 'stated')], shown: 1 }).citations).toEqual([]);
  });
});
