import { describe, expect, it } from 'vitest';
import { idPattern } from '../../../src/model/id-pattern.ts';

describe('an id', () => {
  const isId = (text: string) => new RegExp(`^${idPattern}$`).test(text);

  it.each(['a', 'backups', 'iso-27001', '27001', 'a-b-c', 'x1-2y'])('can be %s', (text) =>
    expect(isId(text)).toBe(true),
  );

  it.each(['', '-', '-a', 'a-', 'a--b', 'A', 'a_b', 'a.b', 'a b', 'a/b', 'ä', 'a\nb'])('cannot be %j', (text) =>
    expect(isId(text)).toBe(false),
  );
});
