import { describe, expect, it } from 'vitest';
import { namedSection } from '../../../../src/search/engine/named-section.ts';

describe('namedSection()', () => {
  it.each([
    ['3.7', '3.7', undefined, ''],
    [' 12 ', '12', undefined, ''],
    ['3.7.', '3.7', undefined, ''],
    ['3.10.2', '3.10.2', undefined, ''],
    ['§3.7', '3.7', undefined, '§'],
    ['§ 3.7', '3.7', undefined, '§'],
    ['Section 3.7', '3.7', undefined, 'section'],
    ['section §3.7', '3.7', undefined, 'section'],
    ['Sect. 3.7', '3.7', undefined, 'sect.'],
    ['sec 3.7', '3.7', undefined, 'sec'],
    ['clause 9.2', '9.2', undefined, 'clause'],
    ['chapter 4', '4', undefined, 'chapter'],
    ['paragraph 3.7', '3.7', undefined, 'paragraph'],
    ['para. 3.7', '3.7', undefined, 'para.'],
    ['jaotis 3.7', '3.7', undefined, 'jaotis'],
    ['Punkt 3.7', '3.7', undefined, 'punkt'],
    ['kohta 3.7', '3.7', undefined, 'kohta'],
    ['§3.7 ¶1', '3.7', '1', '§'],
    ['3.7¶12', '3.7', '12', ''],
    ['section 3.7, paragraph 2', '3.7', '2', 'section'],
    ['3.7 para. 2', '3.7', '2', ''],
    ['section 3 clause 2', '3', '2', 'section'],
  ])('reads “%s”', (query, number, clause, word) => {
    expect(namedSection(query)).toEqual({ number, clause, word });
  });

  it.each([
    '',
    'section',
    'backup',
    '3.7 backup',
    'backup 3.7',
    '27001',
    '3.100',
    'TLS 1.2',
    '§3.7 ¶',
    '3..7',
    'article 28',
  ])('returns undefined for “%s”', (query) => expect(namedSection(query)).toBeUndefined());
});
