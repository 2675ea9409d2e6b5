import { describe, expect, it } from 'vitest';
import { itemIds } from '../../../src/library/frameworks.ts';
import { fieldFolder, readField } from '../../../src/library/read-field.ts';
import { readFrameworks } from '../../../src/library/read-frameworks.ts';
import { itemAnchor } from '../../../src/model/urls.ts';
import { subjectSchema } from '../../../src/schemas/subject.ts';

const { frameworks, correspondences } = readFrameworks();
const idsOf = (id: string) => frameworks.filter((framework) => framework.id === id).flatMap(itemIds);
const questions = readField(fieldFolder('subjects'), subjectSchema).flatMap(({ questions }) =>
  Object.values(questions),
);

describe('The frameworks', () => {
  it('have all their items', () => {
    expect(frameworks.map(({ id }) => [id, idsOf(id).length])).toEqual([
      ['iso-27001-2022', 25 + 93],
      ['iso-27001-2013', 24 + 114],
      ['gdpr', 24],
      ['dora', 15],
      ['nis2', 15],
      ['caiq-4-1', 207],
      ['caiq-4', 197],
    ]);
  });

  it('number the controls of ISO/IEC 27001:2022 by theme', () => {
    const controls = idsOf('iso-27001-2022').filter((id) => id.startsWith('A.'));
    const themes = [37, 8, 14, 34].flatMap((count, theme) => run(count, (number) => `A.${theme + 5}.${number}`));
    expect(controls).toEqual(themes);
  });

  it.each([
    ['dora', '30(2)', 'i'],
    ['dora', '30(3)', 'f'],
    ['nis2', '21(2)', 'j'],
    ['gdpr', '28(3)', 'h'],
    ['gdpr', '32(1)', 'd'],
  ])('of %s have every point of %s up to (%s)', (id, paragraph, last) => {
    const points = run(last.charCodeAt(0) - 96, (number) => `${paragraph}(${String.fromCharCode(96 + number)})`);
    expect(idsOf(id).filter((item) => item.startsWith(`${paragraph}(`))).toEqual(points);
  });

  it.each(['iso-27001-2013', 'caiq-4', 'caiq-4-1'])('number the controls of %s without a gap', (id) => {
    const last = new Map<string, number>();
    for (const item of idsOf(id).filter((item) => /^[A-Z]/.test(item))) {
      const [, whole = '', number = ''] = /^(.*[.-])(\d+)$/.exec(item) ?? [];
      expect(Number(number), item).toBe((last.get(whole) ?? 0) + 1);
      last.set(whole, Number(number));
    }
  });

  it.each(['caiq-4', 'caiq-4-1'])('have the 17 domains of the matrix in %s, each with one prefix', (id) => {
    const groups = frameworks.find((framework) => framework.id === id)?.groups ?? [];
    expect(groups).toHaveLength(17);
    for (const { title, items } of groups) {
      const prefixes = [...new Set(Object.keys(items).map((item) => item.replace(/-\d+$/, '')))];
      expect(prefixes).toHaveLength(1);
      expect(title).toContain(`(${prefixes[0]})`);
    }
  });

  it('have titles that tell their editions apart', () => {
    const titles = frameworks.map(({ shortTitle }) => shortTitle);
    expect(titles).toEqual([...new Set(titles)]);
    expect(titles).toEqual(expect.arrayContaining(['CAIQ 4.0', 'CAIQ 4.1', 'ISO 27001:2013', 'ISO 27001:2022']));
  });

  it('have a different anchor for each item', () => {
    for (const { id } of frameworks) {
      const anchors = idsOf(id).map(itemAnchor);
      expect(anchors).toEqual([...new Set(anchors)]);
      for (const anchor of anchors) expect(anchor).toMatch(/^[A-Za-z0-9.-]+$/);
    }
    const items = ['28(3)(g)', 'A.8.13', 'A&A-01', 'I&S-03'];
    expect(items.map(itemAnchor)).toEqual(['28-3-g', 'A.8.13', 'A-A-01', 'I-S-03']);
  });

  it('have no item that the bank asks nothing about', () => {
    const asked = new Set(
      questions.flatMap(({ frameworks }) =>
        Object.entries(frameworks).flatMap(([id, items]) => items.map((item) => `${id} ${item}`)),
      ),
    );
    const otherEdition = (id: string, item: string) =>
      correspondences.flatMap(({ from, to, forward, backward }) => [
        ...(from === id ? (forward[item] ?? []).map((other) => `${to} ${other}`) : []),
        ...(to === id ? (backward[item] ?? []).map((other) => `${from} ${other}`) : []),
      ]);
    const unasked = frameworks.flatMap(({ id }) =>
      idsOf(id)
        .filter((item) => ![`${id} ${item}`, ...otherEdition(id, item)].some((name) => asked.has(name)))
        .map((item) => `${id} ${item}`),
    );
    expect(unasked).toEqual([]);
  });
});

function run<Item>(count: number, item: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => item(index + 1));
}
