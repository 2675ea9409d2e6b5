import { describe, expect, it } from 'vitest';
import { itemIds } from '../../../src/library/frameworks.ts';
import { fieldFolder, readField } from '../../../src/library/read-field.ts';
import { readFrameworks } from '../../../src/library/read-frameworks.ts';
import { subjectSchema } from '../../../src/schemas/subject.ts';

const { frameworks, correspondences } = readFrameworks();
const idsOf = (id: string) => frameworks.filter((framework) => framework.id === id).flatMap(itemIds);
const between = (from: string) => {
  const found = correspondences.find((correspondence) => correspondence.from === from);
  if (!found) throw new Error(`No correspondence begins with ${from}.`);
  return found;
};
const withNone = (map: Record<string, string[]>) => Object.keys(map).filter((id) => map[id]?.length === 0);

describe('The correspondences of editions', () => {
  it.each([
    ['caiq-4', 'caiq-4-1'],
    ['iso-27001-2013', 'iso-27001-2022'],
  ])('cover every item of %s and of %s', (from, to) => {
    const { forward, backward, ...pair } = between(from);
    expect(pair.to).toBe(to);
    expect(Object.keys(forward)).toEqual(idsOf(from));
    expect(Object.keys(backward)).toEqual(idsOf(to));
  });

  it.each(correspondences.map(({ from, ...rest }) => ({ from, ...rest })))(
    'are the same in both directions from $from',
    ({ forward, backward }) => {
      const pairs = (map: Record<string, string[]>) =>
        Object.entries(map).flatMap(([id, others]) => others.map((other) => [id, other]));
      const there = pairs(forward).map(([earlier, later]) => `${earlier} ${later}`);
      const back = pairs(backward).map(([later, earlier]) => `${earlier} ${later}`);
      expect(there.sort()).toEqual(back.sort());
    },
  );

  it('lead every clause and control of ISO/IEC 27001:2013 to one of 2022, and A.18.2.3 to two', () => {
    const { forward } = between('iso-27001-2013');
    expect(withNone(forward)).toEqual([]);
    expect(Object.keys(forward).filter((id) => forward[id]?.length !== 1)).toEqual(['A.18.2.3']);
  });

  it('have no predecessor for what is new in ISO/IEC 27001:2022', () => {
    const controls = ['5.7', '5.23', '5.30', '7.4', '8.9', '8.10', '8.11', '8.12', '8.16', '8.23', '8.28'];
    expect(withNone(between('iso-27001-2013').backward)).toEqual(['6.3', ...controls.map((number) => `A.${number}`)]);
  });

  it('have no predecessor for the eleven new controls of the matrix, and no successor for the one removed', () => {
    const { forward, backward } = between('caiq-4');
    expect(withNone(forward)).toEqual(['IAM-12']);
    expect(withNone(backward)).toEqual([
      'AIS-08',
      ...['DCS-01', 'DCS-17', 'DCS-18'],
      'LOG-08',
      ...['SEF-07', 'SEF-09'],
      ...['STA-01', 'STA-09'],
      ...['TVM-04', 'TVM-10'],
    ]);
  });

  it.each([
    ['iso-27001-2013', '10.1', ['10.2']],
    ['iso-27001-2013', '9.2', ['9.2']],
    ['iso-27001-2013', 'A.11.2.5', ['A.7.10']],
    ['iso-27001-2013', 'A.12.3.1', ['A.8.13']],
    ['iso-27001-2013', 'A.13.2.1', ['A.5.14']],
    ['iso-27001-2013', 'A.13.2.3', ['A.5.14']],
    ['iso-27001-2013', 'A.6.1.3', ['A.5.5']],
    ['iso-27001-2013', 'A.6.1.5', ['A.5.8']],
    ['iso-27001-2013', 'A.14.2.4', ['A.8.32']],
    ['iso-27001-2013', 'A.16.1.3', ['A.6.8']],
    ['iso-27001-2013', 'A.17.2.1', ['A.8.14']],
    ['iso-27001-2013', 'A.18.2.3', ['A.5.36', 'A.8.8']],
    ['caiq-4', 'A&A-01', ['A&A-01']],
    ['caiq-4', 'DCS-01', ['DCS-02']],
    ['caiq-4', 'IAM-16', ['IAM-15']],
    ['caiq-4', 'IVS-03', ['I&S-03']],
    ['caiq-4', 'LOG-08', ['LOG-09']],
    ['caiq-4', 'SEF-07', ['SEF-08']],
    ['caiq-4', 'SEF-08', ['SEF-10']],
    ['caiq-4', 'STA-08', ['STA-10']],
    ['caiq-4', 'TVM-03', ['TVM-08']],
    ['caiq-4', 'TVM-07', ['TVM-03']],
    ['caiq-4', 'TVM-10', ['TVM-12']],
  ])('of %s lead %s to %j', (from, earlier, later) => expect(between(from).forward[earlier]).toEqual(later));

  it('leave no item of 2013 to all questions of a wider control of 2022', () => {
    const { forward, backward } = between('iso-27001-2013');
    const named = new Set(
      readField(fieldFolder('subjects'), subjectSchema).flatMap(({ questions }) =>
        Object.values(questions).flatMap(({ frameworks }) => frameworks['iso-27001-2013'] ?? []),
      ),
    );
    const ofWider = Object.entries(forward)
      .filter(([, later]) => later.some((id) => (backward[id]?.length ?? 0) > 1))
      .map(([earlier]) => earlier);
    expect(ofWider.length).toBeGreaterThan(40);
    expect(ofWider.filter((item) => !named.has(item))).toEqual([]);
  });
});
