import { describe, expect, it } from 'vitest';
import type { Framework, FrameworkItem } from '../../../../src/library/library-types.ts';
import { frameworkNames, frameworkRecords } from '../../../../src/search/records/framework-records.ts';
import { answerOf, tinyLibrary } from '../../exports/tiny-library.ts';

const item = (id: string, label = id): FrameworkItem => ({
  ...{ id, label, title: 'Backup', group: 'Controls', answers: [], notAssessed: [], citations: [], corresponds: [] },
});
const framework = (id: string, given: Partial<Framework> = {}): Framework => ({
  ...{ id, title: id, shortTitle: id, publisher: 'A publisher', items: [] },
  ...given,
});
const iso = (year: string) =>
  framework(`iso-27001-${year}`, { title: `ISO/IEC 27001:${year}, its controls`, shortTitle: `ISO 27001:${year}` });
const gdpr = framework('gdpr', {
  ...{ title: 'General Data Protection Regulation', shortTitle: 'GDPR', names: ['EU GDPR'] },
  publisher: 'European Union, Regulation (EU) 2016/679',
});
const namesOf = (...frameworks: Framework[]) => frameworkRecords({ frameworks }).map(({ names }) => names);

describe('frameworkRecords()', () => {
  it('returns the page of each framework, with its publisher and the numbers of its questions', () => {
    const answers = [answerOf(), answerOf({ id: 'other', status: 'not-stated' })];
    const items = [{ ...item('A.8.13'), answers }];
    expect(frameworkRecords({ frameworks: [{ ...gdpr, publisher: 'European Union', items }] })).toEqual([
      {
        ...{ kind: 'framework', url: '/frameworks/gdpr/', title: 'General Data Protection Regulation', sections: [] },
        ...{ text: 'European Union. 1 stated, 1 not stated.', names: ['GDPR', 'EU GDPR'] },
      },
    ]);
    expect(frameworkRecords(tinyLibrary())).toHaveLength(2);
  });

  it.each([
    ['its short title, its act and others', gdpr, ['GDPR', 'Regulation (EU) 2016/679', 'EU GDPR']],
    [
      ...(['its title up to the parts of it, with and without the edition', iso('2022')] as const),
      ['ISO/IEC 27001:2022', 'ISO 27001:2022', 'ISO/IEC 27001', 'ISO 27001', 'ISO/IEC27001', 'ISO27001'],
    ],
    [
      'its act without a space before it',
      framework('act', { publisher: 'Parliament,Act 12 of 1990s' }),
      ['Act 12 of 1990s'],
    ],
    ['letters and numbers apart', framework('nis2', { title: 'Directive', shortTitle: 'NIS2' }), ['NIS2', 'NIS 2']],
    [
      'letters and numbers together',
      framework('soc', { title: 'Criteria', shortTitle: 'SOC 2x' }),
      ['SOC 2x', 'SOC2x'],
    ],
    ['no version', framework('caiq', { title: 'Matrix', shortTitle: 'CAIQ 14.10.2' }), ['CAIQ 14.10.2', 'CAIQ']],
  ])('calls a framework by %s', (_, one, names) => expect(namesOf(one)[0]).toEqual(expect.arrayContaining(names)));

  it.each([
    ['a publisher without an act', framework('a', { shortTitle: 'B', publisher: 'Union, the' })],
    ['an edition within the name', framework('a', { shortTitle: 'B' })],
  ])('has no other names for %s', (_, one) => expect(namesOf(one)[0]).toEqual(['B']));

  it('keeps a name that is a number only', () =>
    expect(namesOf(framework('a', { title: 'Act', shortTitle: ':2022' }))[0]).toEqual([':2022']));

  it('keeps numbers within a name', () => {
    expect(namesOf(framework('a', { title: 'Act', shortTitle: 'Act 12 of EU' }))[0]).not.toContain('Act');
    expect(namesOf(framework('a', { title: 'Rules', shortTitle: 'Act :2022b' }))[0]).not.toContain('Act ');
  });

  it('means by a name without an edition the framework listed first', () => {
    const [newer, older] = namesOf(iso('2022'), iso('2013'));
    expect(newer).toContain('ISO 27001');
    expect(older).toContain('ISO 27001:2013');
    expect(older).not.toContain('ISO 27001');
  });
});

describe('frameworkNames()', () => {
  it('calls both editions by the name without an edition', () => {
    const names = frameworkNames({ frameworks: [iso('2022'), iso('2013')] });
    expect(names.map(({ id }) => id)).toEqual(['iso-27001-2022', 'iso-27001-2013']);
    for (const one of names) expect(one.names).toContain('ISO 27001');
    expect(names[1]?.names).toEqual(['ISO/IEC 27001:2013', 'ISO 27001:2013', 'ISO/IEC 27001', 'ISO 27001']);
  });

  it('has the words before the numbers of items, in lowercase and each once', () => {
    const items = [item('28(3)', 'Art. 28(3)'), item('5', 'Art. 5'), item('A.8', 'Annex A.8'), item('7.2')];
    const wordsOf = (itemWords?: string[]) =>
      frameworkNames({ frameworks: [framework('x', { items, ...(itemWords ? { itemWords } : {}) })] })[0]?.words;
    expect(wordsOf()).toEqual(['art', 'annex']);
    expect(wordsOf(['Article', 'annex', ' Annex A: '])).toEqual(['article', 'annex', 'annex a', 'art']);
  });

  it('has the shapes of the numbers of items, each once and sorted', () => {
    const items = ['A.8.13', '28(3)(g)', '7.2', '5.1', 'A.8.14'].map((id) => item(id));
    expect(frameworkNames({ frameworks: [framework('x', { items })] })[0]?.shapes).toEqual(['#.#', '#.#.@', 'a.#.#']);
  });
});
