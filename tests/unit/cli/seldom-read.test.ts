import { expect, it } from 'vitest';
import { seldomRead } from '../../../src/cli/seldom-read.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { tinyLibrary } from '../exports/tiny-library.ts';

it('seldomRead() names superseded revisions and the redlines between them, but no redline to the current one', () => {
  const library = tinyLibrary();
  const [policy] = library.policies;
  const [current, old] = policy.revisions as [Revision, Revision];
  const middle = { ...old, date: '2023-01-01' };
  const paths = seldomRead({ policies: [{ ...policy, revisions: [current, middle, old] }] }, '2026-01-01');
  const pages = paths.filter((path) => path.endsWith('/'));
  expect(pages).toEqual(['/policy/2023-01-01/', '/policy/2022-02-07/', '/changes/2022-02-07/2023-01-01/']);
});
