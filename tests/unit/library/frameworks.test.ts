import { describe, expect, it } from 'vitest';
import { itemsOfAnswer, resolveFrameworks } from '../../../src/library/frameworks.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { readFrameworks } from '../../../src/library/read-frameworks.ts';
import { answerOf, subjectOf } from './said.ts';

const known = readFrameworks();

describe('an item of a framework', () => {
  const { library } = loadLibrary('tests/fixtures/acme');
  const frameworks = library?.frameworks ?? [];
  const item = (framework: string, id: string) =>
    frameworks.find((candidate) => candidate.id === framework)?.items.find((candidate) => candidate.id === id);

  it('has its answers under both editions, with each quote once, and those that nobody has judged apart', () => {
    for (const found of [item('iso-27001-2022', 'A.8.13'), item('iso-27001-2013', 'A.12.3.1')]) {
      const ids = found?.answers.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['backups', 'backup-retention', 'backup-scope']));
      const quotes = found?.citations.map(({ clause, quote }) => `${clause} ${quote}`) ?? [];
      expect(quotes).toEqual([...new Set(quotes)]);
      expect(found?.notAssessed.map(({ id }) => id)).toContain('restore-tests');
      expect(found?.notAssessed.map(({ status }) => status)).not.toContain('stated');
    }
    expect(item('iso-27001-2013', 'A.12.3.1')?.corresponds).toEqual(['A.8.13']);
    expect(item('iso-27001-2022', 'A.8.15')?.corresponds).toEqual(['A.12.4.1', 'A.12.4.2', 'A.12.4.3']);
    expect(item('gdpr', '33(2)')).toMatchObject({ label: 'Art. 33(2)', corresponds: [] });
  });

  it('has no answers if nobody has judged its questions', () => {
    expect(item('nis2', '21(2)(j)')).toMatchObject({ answers: [], citations: [] });
    expect(item('nis2', '21(2)(j)')?.notAssessed.length).toBeGreaterThan(0);
  });

  it('has the answers that name it, or else those of the corresponding items', () => {
    const wide = answerOf('legal', { frameworks: { 'iso-27001-2022': ['A.5.31'] } });
    const narrow = answerOf('cryptography', { frameworks: { 'iso-27001-2013': ['A.18.1.5'] } });
    const found = (framework: string, id: string) =>
      resolveFrameworks(known, [subjectOf([wide, narrow])])
        .find((candidate) => candidate.id === framework)
        ?.items.find((candidate) => candidate.id === id)
        ?.answers.map((one) => one.id);
    expect(found('iso-27001-2013', 'A.18.1.5')).toEqual(['cryptography']);
    expect(found('iso-27001-2013', 'A.18.1.1')).toEqual(['legal']);
    expect(found('iso-27001-2022', 'A.5.31')).toEqual(['legal']);
  });

  it('is listed for each answer that names it', () => {
    const listed = itemsOfAnswer(frameworks, 'backups').map(({ framework, items }) => [
      framework.id,
      items.map(({ id }) => id),
    ]);
    expect(listed).toEqual(
      expect.arrayContaining([
        ['iso-27001-2022', ['A.8.13']],
        ['iso-27001-2013', ['A.12.3.1']],
        ['nis2', ['21(2)(c)']],
      ]),
    );
  });
});
