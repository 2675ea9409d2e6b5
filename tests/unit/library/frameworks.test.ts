import { describe, expect, it } from 'vitest';
import { itemIds, itemsOfAnswer, resolveFrameworks } from '../../../src/library/frameworks.ts';
import type { Answer } from '../../../src/library/library-types.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { readFrameworks } from '../../../src/library/read-frameworks.ts';
import { itemAnchor } from '../../../src/model/urls.ts';

const known = readFrameworks();
const idsOf = (id: string) => itemIds(known.frameworks.find((framework) => framework.id === id) ?? emptyFramework);
const emptyFramework = { id: '', title: '', shortTitle: '', publisher: '', prefix: '', groups: [] };
const [correspondence] = known.correspondences;
const { forward = {}, backward = {} } = correspondence ?? {};

describe('the frameworks', () => {
  it('have all their items', () => {
    expect(known.frameworks.map(({ id }) => [id, idsOf(id).length])).toEqual([
      ['iso-27001-2022', 25 + 93],
      ['iso-27001-2013', 114],
      ['gdpr', 18],
      ['dora', 15],
      ['nis2', 10],
      ['caiq-4', 197],
    ]);
  });

  it('number their items without a gap', () => {
    const controls = idsOf('iso-27001-2022').filter((id) => id.startsWith('A.'));
    const themes = [37, 8, 14, 34].flatMap((count, theme) => run(count, (number) => `A.${theme + 5}.${number}`));
    expect(controls).toEqual(themes);
    for (const [id, last] of [
      ['dora', '30(2)(i)'],
      ['dora', '30(3)(f)'],
      ['nis2', '21(2)(j)'],
      ['gdpr', '28(3)(h)'],
      ['gdpr', '32(1)(d)'],
    ] as const) {
      const whole = last.slice(0, -3);
      const points = run(
        last.charCodeAt(last.length - 2) - 96,
        (number) => `${whole}(${String.fromCharCode(96 + number)})`,
      );
      expect(idsOf(id).filter((item) => item.startsWith(`${whole}(`))).toEqual(points);
    }
    for (const id of ['iso-27001-2013', 'caiq-4']) {
      const last = new Map<string, number>();
      for (const item of idsOf(id)) {
        const [, whole = '', number = ''] = /^(.*[.-])(\d+)$/.exec(item) ?? [];
        expect(Number(number), item).toBe((last.get(whole) ?? 0) + 1);
        last.set(whole, Number(number));
      }
    }
  });

  it('have 17 domains of the Cloud Controls Matrix, each of one prefix', () => {
    const groups = known.frameworks.find(({ id }) => id === 'caiq-4')?.groups ?? [];
    expect(groups).toHaveLength(17);
    for (const { title, items } of groups) {
      const prefixes = [...new Set(Object.keys(items).map((id) => id.replace(/-\d+$/, '')))];
      expect(prefixes).toHaveLength(1);
      expect(title).toContain(`(${prefixes[0]})`);
    }
  });

  it('have a different anchor for each item', () => {
    for (const { id } of known.frameworks) {
      const anchors = idsOf(id).map(itemAnchor);
      expect(anchors).toEqual([...new Set(anchors)]);
      for (const anchor of anchors) expect(anchor).toMatch(/^[A-Za-z0-9.-]+$/);
    }
    expect([itemAnchor('28(3)(g)'), itemAnchor('A.8.13'), itemAnchor('A&A-01')]).toEqual([
      '28-3-g',
      'A.8.13',
      'A-A-01',
    ]);
  });
});

describe('the correspondence of the two editions of ISO/IEC 27001', () => {
  const pairs = (map: Record<string, string[]>) =>
    Object.entries(map).flatMap(([id, others]) => others.map((other) => [id, other]));

  it('covers every control of both editions', () => {
    expect([correspondence?.from, correspondence?.to]).toEqual(['iso-27001-2013', 'iso-27001-2022']);
    expect(Object.keys(forward)).toEqual(idsOf('iso-27001-2013'));
    expect(Object.keys(backward)).toEqual(idsOf('iso-27001-2022').filter((id) => id.startsWith('A.')));
    for (const [id, others] of Object.entries(forward)) expect(others.length, id).toBeGreaterThan(0);
  });

  it('is the same in both directions', () => {
    const there = pairs(forward).map(([earlier, later]) => `${earlier} ${later}`);
    const back = pairs(backward).map(([later, earlier]) => `${earlier} ${later}`);
    expect(there.sort()).toEqual(back.sort());
    // all but one control lead to a single one
    expect(there).toHaveLength(115);
  });

  it('has no predecessor for exactly the eleven new controls', () => {
    const fresh = Object.keys(backward).filter((id) => backward[id]?.length === 0);
    const numbers = ['5.7', '5.23', '5.30', '7.4', '8.9', '8.10', '8.11', '8.12', '8.16', '8.23', '8.28'];
    expect(fresh).toEqual(numbers.map((number) => `A.${number}`));
  });

  it.each([
    ['A.11.2.5', ['A.7.10']],
    ['A.12.3.1', ['A.8.13']],
    ['A.13.2.1', ['A.5.14']],
    ['A.13.2.3', ['A.5.14']],
    ['A.6.1.3', ['A.5.5']],
    ['A.6.1.5', ['A.5.8']],
    ['A.14.2.4', ['A.8.32']],
    ['A.16.1.3', ['A.6.8']],
    ['A.17.2.1', ['A.8.14']],
    ['A.18.2.3', ['A.5.36', 'A.8.8']],
  ])('maps %s to %j', (earlier, later) => expect(forward[earlier]).toEqual(later));
});

describe('an item of a framework', () => {
  const { library } = loadLibrary('tests/fixtures/acme');
  const frameworks = library?.frameworks ?? [];
  const item = (framework: string, id: string) =>
    frameworks.find((candidate) => candidate.id === framework)?.items.find((candidate) => candidate.id === id);

  it('has its answers under both editions, with each clause once', () => {
    for (const found of [item('iso-27001-2022', 'A.8.13'), item('iso-27001-2013', 'A.12.3.1')]) {
      expect(found?.answers.map(({ id }) => id)).toEqual(['backup-frequency']);
      expect(found?.citations.map(({ number }) => number)).toEqual(['3.1', '3.1']);
      expect(found?.status).toBe('stated');
    }
    expect(item('iso-27001-2013', 'A.12.3.1')?.corresponds).toEqual(['A.8.13']);
    expect(item('iso-27001-2022', 'A.8.15')?.corresponds).toEqual(['A.12.4.1', 'A.12.4.2', 'A.12.4.3']);
    expect(item('gdpr', '33(2)')).toMatchObject({ label: 'Art. 33(2)', status: 'stated', corresponds: [] });
  });

  it('is not stated if it has no answers or only answers that are not stated', () => {
    expect(item('nis2', '21(2)(j)')).toMatchObject({ answers: [], citations: [], status: 'not-stated' });
    expect(item('iso-27001-2022', '6.1.3')).toMatchObject({
      answers: [{ id: 'cyber-insurance' }],
      status: 'not-stated',
    });
  });

  it('is stated only if all its answers are', () => {
    const answers = (...statuses: Answer['status'][]) =>
      statuses.map((status, index): Answer => ({
        id: `answer-${index}`,
        question: '?',
        alsoAsked: [],
        status,
        answer: '.',
        citations: [],
        topic: 'other',
        frameworks: { gdpr: ['33(2)'] },
      }));
    const status = (...statuses: Answer['status'][]) =>
      resolveFrameworks(known, answers(...statuses))
        .flatMap(({ items }) => items)
        .find(({ id }) => id === '33(2)')?.status;
    expect(status('stated', 'stated')).toBe('stated');
    expect(status('stated', 'not-stated')).toBe('in-part');
    expect(status('in-part')).toBe('in-part');
    expect(status('not-stated', 'not-stated')).toBe('not-stated');
  });

  it('has the answers that name it, or else those of the corresponding items', () => {
    const answer = (id: string, frameworks: Answer['frameworks']): Answer => ({
      ...{ id, question: '?', alsoAsked: [], status: 'not-stated', answer: '.', citations: [], topic: 'other' },
      frameworks,
    });
    const wide = answer('legal', { 'iso-27001-2022': ['A.5.31'] });
    const narrow = answer('cryptography', { 'iso-27001-2013': ['A.18.1.5'] });
    const found = (framework: string, id: string) =>
      resolveFrameworks(known, [wide, narrow])
        .find((candidate) => candidate.id === framework)
        ?.items.find((candidate) => candidate.id === id)
        ?.answers.map((one) => one.id);
    expect(found('iso-27001-2013', 'A.18.1.5')).toEqual(['cryptography']);
    expect(found('iso-27001-2013', 'A.18.1.1')).toEqual(['legal']);
    expect(found('iso-27001-2022', 'A.5.31')).toEqual(['legal']);
  });

  it('is listed for each answer that names it', () => {
    expect(
      itemsOfAnswer(frameworks, 'backup-frequency').map(({ framework, items }) => [
        framework.id,
        items.map(({ id }) => id),
      ]),
    ).toEqual([
      ['iso-27001-2022', ['A.8.13']],
      ['iso-27001-2013', ['A.12.3.1']],
      ['gdpr', ['32(1)(c)']],
      ['nis2', ['21(2)(c)']],
      ['caiq-4', ['BCR-08']],
    ]);
  });
});

function run<Item>(count: number, item: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => item(index + 1));
}
