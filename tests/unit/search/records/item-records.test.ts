import { describe, expect, it } from 'vitest';
import type { Library } from '../../../../src/library/library-types.ts';
import { resolveFrameworks } from '../../../../src/library/frameworks.ts';
import { itemRecords } from '../../../../src/search/records/item-records.ts';
import { definitions, subjects } from '../../exports/tiny-answers.ts';
import { answerOf, tinyLibrary } from '../../exports/tiny-library.ts';

const recordsOf = (library: Library = tinyLibrary()) => itemRecords(library);
const itemOf = (id: string, answers: Library['answers']) => {
  const [first] = subjects;
  if (!first) throw new Error('The library has a subject.');
  const frameworks = resolveFrameworks(definitions, [{ ...first, answers }]);
  return recordsOf(tinyLibrary({ frameworks })).find((record) => record.id === id);
};
const about = { frameworks: { 'iso-27001-2022': ['A.8.14'] } };

describe('itemRecords()', () => {
  it('returns a record for each item of each framework, at a URL relative to the site’s root', () =>
    expect(recordsOf().map(({ id, framework, url }) => [id, framework, url])).toEqual([
      ['5(1)', 'iso-27001-2022', 'frameworks/iso-27001-2022/#5-1'],
      ['7.2', 'iso-27001-2022', 'frameworks/iso-27001-2022/#7.2'],
      ['A.8.13', 'iso-27001-2022', 'frameworks/iso-27001-2022/#A.8.13'],
      ['A.8.14', 'iso-27001-2022', 'frameworks/iso-27001-2022/#A.8.14'],
      ['A.12.3.1', 'iso-27001-2013', 'frameworks/iso-27001-2013/#A.12.3.1'],
    ]));

  it('says how many questions of an item are stated, and what is answered, with the sections cited', () =>
    expect(recordsOf().find(({ id }) => id === '7.2')).toMatchObject({
      title: 'ISO 27001, 7.2: Competence',
      text: '1 stated, 1 stated in part. Everybody; how is not said. Every day.',
      ...{ sections: ['2.1', '1'], status: 'in-part', counts: '1 of 2 stated' },
    }));

  it('has nothing of the words and sections of a question that is not stated', () => {
    const stated = answerOf({ id: 'a', answer: 'Twice.', ...about });
    const record = itemOf('A.8.14', [answerOf({ id: 'b', status: 'not-stated', answer: 'Near.', ...about }), stated]);
    expect(record).toMatchObject({ text: '1 stated, 1 not stated. Twice.', sections: ['1'] });
    expect(itemOf('A.8.14', [{ ...stated, status: 'not-stated' }])).toMatchObject({
      ...{ text: '1 not stated.', sections: [], status: 'not-stated', counts: '0 of 1 stated' },
    });
  });

  it('says that an item is not assessed if nobody has judged a question of it', () =>
    expect(recordsOf().find(({ id }) => id === 'A.8.14')).toMatchObject({
      ...{ text: '1 not assessed.', sections: [], status: 'not-assessed', counts: 'Not assessed' },
    }));

  it('cuts a long text', () => {
    const text = itemOf('A.8.14', [answerOf({ answer: 'Copies are made. '.repeat(40), ...about })])?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(261);
    expect(text.length).toBeGreaterThan(200);
  });
});
