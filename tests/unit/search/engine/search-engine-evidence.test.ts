import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '../../../../src/model/certificate-words.ts';
import type { QuestionMatch } from '../../../../src/search/engine/question-matcher.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import type { Concept } from '../../../../src/search/engine/vocabulary.ts';
import { concept } from '../concepts.ts';
import { answer, clause, concepts, record, searchOf, tapes, urlsOf } from './small-search.ts';

describe('searchEngine() with certificates', () => {
  const held = (id: string, expires: string, more: Partial<PlainRecord> = {}) =>
    record('certificate', `/certificates/#${id}`, more.title ?? id.toUpperCase(), {
      facts: { standard: id, issued: '2020-01-01', expires } as CertificateFacts,
      ...more,
    });
  const all = [
    held('iso', '2030-01-01', { isOwn: true }),
    held('soc', '2021-01-01', { isOwn: true }),
    held('old', '2021-06-01', { title: 'ISO' }),
    clause('1', 'Expired certificates and valid certificates of ISO and SOC.'),
  ];
  const lexicon = ['which', 'certificates', 'hold', 'valid', 'expired', 'still', 'withdrawn'];
  const firstOf = async (query: string, day: string | undefined, count: number) =>
    (await urlsOf(searchOf(all, { lexicon })(query, day))).slice(0, count);

  it.each([
    ['expired certificates', ['/certificates/#soc', '/certificates/#old']],
    ['valid certificates', ['/certificates/#iso']],
    ['is the iso still valid', ['/certificates/#iso']],
    ['is soc still valid', ['/certificates/#soc']],
    ['which certificates do you hold', ['/certificates/#iso']],
  ])('puts first those that “%s” asks for', async (query, urls) => {
    expect(await firstOf(query, '2026-01-01', urls.length)).toEqual(urls);
  });

  it.each([
    ['on a day on which none has the status', 'expired certificates', '2020-06-01'],
    ['without a day', 'expired certificates', undefined],
    ['that have a status that no certificate has', 'withdrawn certificates', '2026-01-01'],
  ])('puts no certificate first %s', async (_, query, day) => {
    expect(await firstOf(query, day, 1)).toEqual(['/policy/a/#s1-p1']);
  });
});

describe('searchEngine() with questions and names', () => {
  it('shows the question whose words a query repeats, whatever the matcher says', async () => {
    const search = searchOf([tapes], {}, [{ id: 'cassettes', probability: 1 }]);
    expect(await urlsOf(search('tape rotation frequency'))).toEqual(['/answers/tapes/#interval']);
  });

  it('shows a question first that alone has a word of the query', async () => {
    const known = [concept('cassettes', ['cassette']), ...concepts];
    const matches = [
      { id: 'cassettes', probability: 0.5 },
      { id: 'interval', probability: 0.4 },
    ];
    const first = async (query: string, vocabulary: Concept[]) =>
      (await searchOf([tapes], { concepts: vocabulary }, matches)(query)).hits(1)[0]?.answers[0]?.id;
    expect(await first('tape cassettes', known)).toBe('cassettes');
    expect(await first('tape rotation', known)).toBe('interval');
    expect(await first('tape cassettes', concepts)).toBe('interval');
  });

  it('finds what speaks of the subject of a question that nobody has judged, but no judged question', async () => {
    const spoken = clause('3', 'We have a telex.');
    const near = clause('4', 'We have a wire.');
    const judged = { ...tapes, answers: [answer('telexed', 'Telex?', 'stated')], title: 'Telex' };
    const records = [spoken, near, judged, clause('5', 'Of wool.')];
    const asks = [{ id: 'open', subject: 'telex', probability: 0.9 }];
    const found = async (matches: QuestionMatch[]) => (await urlsOf(searchOf(records, {}, matches)('wool'))).sort();
    expect(await found(asks)).toEqual([spoken.url, near.url, '/policy/a/#s5-p1']);
    expect(await found([])).toEqual(['/policy/a/#s5-p1']);
    expect(await found([{ id: 'telexed', subject: 'telex', probability: 0.9 }])).not.toContain(near.url);
  });

  it('does not say that what speaks of an unjudged question only comes near', async () => {
    const telex = clause('3', 'We have a telex.');
    const records = [clause('4', 'Of wool.'), clause('5', 'Of silk.'), clause('6', 'Of linen.'), telex];
    const asks = [{ id: 'open', subject: 'telex', probability: 0.9 }];
    expect((await searchOf(records)('wool silk linen')).isNear).toBe(true);
    expect((await searchOf(records, {}, asks)('wool silk linen')).isNear).toBe(false);
  });

  it('finds an entry by another name of what its name means', async () => {
    const called = record('certificate', '/certificates/#b', 'Backup');
    const search = searchOf([called, clause('1', 'A safety copy is one copy.')], { lexicon: ['is', 'your'] });
    expect((await urlsOf(search('is your safety copy')))[0]).toBe(called.url);
  });
});

describe('searchEngine() with words that nothing has', () => {
  it.each([
    ['telex', ['telex'], true],
    ['of the', [], false],
    ['qwertz wool', ['qwertz'], true],
    ['wool of sheep', [], false],
    ['qwertz wool sheep', ['qwertz'], false],
    ['qwertz telex', ['qwertz', 'telex'], true],
  ])('says of “%s” that %j is unknown, and whether hits only come near: %s', async (query, unknown, isNear) => {
    const search = searchOf([clause('1', 'Of wool and sheep.'), clause('2', 'Of silk.')]);
    expect(await search(query)).toMatchObject({ unknown, isNear });
  });
});
