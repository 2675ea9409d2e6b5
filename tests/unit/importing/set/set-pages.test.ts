import { describe, expect, it } from 'vitest';
import { pageIn } from '../../../../src/importing/set/set-pages.ts';

const paths = [
  'access.md',
  'rules/incident response.md',
  'rules/backups.html',
  'hr/index.md',
  'it/hr.md',
  'a/x.md',
  'b/x.md',
];
const from = (file: string) => pageIn({ paths, existing: ['roles'], folder: 'https://x.example/set/' }, file);

describe('the file of a set that a link leads to', () => {
  it.each([
    ['access.md', 'rules/incident response.md', 'rules/incident response.md'],
    ['access.md', './rules/backups.html', 'rules/backups.html'],
    ['rules/backups.html', '../access.md', 'access.md'],
    ['rules/backups.html', 'incident response.md', 'rules/incident response.md'],
    ['rules/backups.html', '../Rules/Backups', ''],
    ['access.md', 'access.md', ''],
    ['access.md', 'hr/', 'hr/index.md'],
    ['access.md', 'hr', 'hr/index.md'],
    ['access.md', 'it/hr', 'it/hr.md'],
    ['access.md', 'rules/backups.md?raw=1', 'rules/backups.html'],
    ['access.md', '/policies/backups/', 'rules/backups.html'],
    ['hr/index.md', 'https://x.example/set/access.md', 'access.md'],
    ['access.md', 'roles.md', '/roles'],
  ])('in %s of %s is “%s”', (file, page, found) => {
    expect(from(file)(page)).toBe(found);
  });

  it.each([
    'x.md',
    'backups.pdf',
    'images/access.png',
    'https://y.example/access.md',
    '//y.example/access',
    'mailto:access',
    '',
    'none.md',
    '/',
  ])('is none for “%s”', (page) => {
    expect(from('access.md')(page)).toBeUndefined();
  });
});
