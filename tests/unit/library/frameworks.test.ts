import { describe, expect, it } from 'vitest';
import { itemsOfAnswer, resolveFrameworks } from '../../../src/library/frameworks.ts';
import type { Answer } from '../../../src/library/library-types.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { readFrameworks } from '../../../src/library/read-frameworks.ts';

const known = readFrameworks();

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
      ['caiq-4-1', ['BCR-08']],
      ['caiq-4', ['BCR-08']],
    ]);
  });
});
