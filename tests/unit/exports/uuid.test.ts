import { describe, expect, it } from 'vitest';
import { permanentUuid, urlNamespace, uuidOf } from '../../../src/exports/uuid.ts';

describe('uuidOf', () => {
  it('returns the UUID of the example in RFC 9562, appendix A.4', () => {
    expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('returns another UUID for another name', () => {
    expect(uuidOf('a', urlNamespace)).not.toBe(uuidOf('b', urlNamespace));
  });
});

describe('permanentUuid', () => {
  it('always returns the same UUID of version 8, which feeds and calendars already have', () => {
    expect(permanentUuid('Tiny Ltd', '/feed')).toBe('e4e8a6ea-0094-888b-ac57-4584f21bb189');
  });

  it('returns UUIDs of version 8 and of the variant of RFC 9562', () => {
    for (let index = 0; index < 50; index++)
      expect(permanentUuid('Tiny Ltd', `${index}`)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
  });

  it('returns another UUID for another company or another thing', () => {
    const ids = [permanentUuid('A', 'b'), permanentUuid('A', 'c'), permanentUuid('B', 'b'), permanentUuid('', 'A\nb')];
    expect(new Set(ids).size).toBe(4);
  });
});
