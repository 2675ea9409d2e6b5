import { expect, it } from 'vitest';
import { sectionNames } from '../../../../src/search/engine/section-names.ts';

const policies = new Map([
  ['backup', 'Backup policy'],
  ['terms', 'Terms of service'],
]);

it('sectionNames() names sections as citations do', () => {
  const labels = new Map([['2.1', 'B']]);
  expect(sectionNames(['3.7', '2.1'], { labels, policies: new Map() })).toEqual(['§3.7', '§2.1 “B”']);
});

it('sectionNames() names the policy of the first of the sections that follow each other', () => {
  const labels = new Map([['terms/3', 'Article 3']]);
  const keys = ['backup/3', 'backup/3.1', 'terms/3', 'backup/4'];
  expect(sectionNames(keys, { labels, policies })).toEqual([
    'Backup policy §3',
    '§3.1',
    'Terms of service §3 “Article 3”',
    'Backup policy §4',
  ]);
});
