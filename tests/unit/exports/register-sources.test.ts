import { expect, it } from 'vitest';
import { sourcesOf } from '../../../src/exports/register-sources.ts';

const quoted = { citations: ['a'], source: undefined };
const dated = { citations: [], source: { kind: 'company' } };

it.each([
  ['none', 'there is no entry', []],
  ['policy', 'each entry quotes the policy', [quoted, quoted]],
  ['sources', 'one entry rests on another source', [quoted, dated]],
  ['sources', 'one entry rests on the policy and on another source', [{ ...quoted, source: {} }]],
] as const)('sourcesOf() returns “%s” if %s', (expected, _case, entries) => {
  expect(sourcesOf(entries)).toBe(expected);
});
