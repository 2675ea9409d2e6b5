import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessibilityTests, criteria, knownShortcomings } from '../../../src/field/accessibility.ts';

describe('the statement on accessibility', () => {
  it.each(Object.entries(accessibilityTests))(
    'names the test “%s” by words that its file has',
    (_id, { file, name }) => {
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(name);
    },
  );

  it('uses every test that it lists', () => {
    const used = new Set<string>(criteria.flatMap(({ tests = [] }) => tests));
    expect(Object.keys(accessibilityTests).filter((id) => !used.has(id))).toEqual([]);
  });

  it('has the 55 criteria of WCAG 2.2 at levels A and AA, each once and in order', () => {
    const numbers = criteria.map(({ number }) => number);
    const byParts = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
    expect(numbers).toEqual([...new Set(numbers)].sort(byParts));
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
  });

  it('says of no criterion both that it is tested and that it does not apply', () => {
    expect(criteria.filter(({ tests, absent }) => tests && absent)).toEqual([]);
  });

  it('says what falls short in whole sentences', () => {
    for (const shortcoming of knownShortcomings) expect(shortcoming).toMatch(/^[A-Z].*\.$/);
  });
});
