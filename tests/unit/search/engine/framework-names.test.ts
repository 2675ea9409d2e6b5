import { describe, expect, it } from 'vitest';
import { frameworkFinder } from '../../../../src/search/engine/framework-names.ts';

const framework = (id: string, ...names: string[]) => ({ id, names, words: [], shapes: [] });
const find = frameworkFinder([
  framework('new', 'ISO/IEC 27001:2022', 'ISO 27001:2022', 'ISO 27001', '27001'),
  framework('old', 'ISO/IEC 27001:2013', 'ISO 27001:2013', 'ISO 27001', '27001'),
  framework('nis2', 'NIS2'),
]);

describe('frameworkFinder()', () => {
  it.each([
    ['iso 27001', ['new', 'old'], 'iso 27001'],
    ['Are you ISO27001:2022 certified?', ['new'], 'ISO27001:2022'],
    ['ISO/IEC 27001-2013', ['old'], 'ISO/IEC 27001-2013'],
    ['27001', ['new', 'old'], '27001'],
    ['the NIS 2 directive', ['nis2'], 'NIS 2'],
    ['nis2', ['nis2'], 'nis2'],
  ])('finds the framework of “%s”', (text, frameworks, name) => {
    const found = find(text);
    expect(found?.frameworks).toEqual(frameworks);
    expect(text.slice(found?.start, found?.end)).toBe(name);
  });

  it.each(['iso 2700', 'nist 2', 'denis 2', '127001', 'nis2a'])('finds none in “%s”', (text) =>
    expect(find(text)).toBeUndefined(),
  );
});
