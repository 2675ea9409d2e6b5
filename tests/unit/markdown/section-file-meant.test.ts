import { describe, expect, it } from 'vitest';
import { linkedFileMeant } from '../../../src/markdown/section-file-meant.ts';

describe('linkedFileMeant()', () => {
  it.each([
    ['./backups.mdx', 'backups.mdx'],
    ['../backups.mdx', 'backups.mdx'],
    ['backups.mdx#s3', 'backups.mdx'],
    ['backups.mdx?rev=1', 'backups.mdx'],
    ['Backups.mdx', 'backups.mdx'],
    ['backups.md', 'backups.mdx'],
    ['Key Management_2.MD', 'key-management-2.mdx'],
    ['../access-control/passwords.mdx', 'access-control/passwords.mdx'],
    ['..\\access-control\\passwords.mdx', 'access-control/passwords.mdx'],
    ['../../access-control/2026-03-02/passwords.mdx', 'access-control/passwords.mdx'],
    ['/content/policies/access-control/2026-03-02-2/passwords.mdx', 'access-control/passwords.mdx'],
    ['content/policy/2024-05-01/backups.mdx', 'policy/backups.mdx'],
    ['2024-05-01/backups.mdx', 'backups.mdx'],
    ['Access Control/passwords.md', 'access-control/passwords.mdx'],
    ['docs/access-control/passwords.md', 'access-control/passwords.mdx'],
    ['access%2Dcontrol/passwords%2Emdx', 'access-control/passwords.mdx'],
    ['access-control%2Fpasswords.mdx', 'access-control/passwords.mdx'],
    ['../access-control/policy.yaml', 'access-control/policy.yaml'],
    ['content/policies/access-control/2026-03-02/revision.yaml#s1', 'access-control/policy.yaml'],
    ['policy/policy.yaml', 'policy/revision.yaml'],
    ['policy/2024-05-01/revision.yaml', 'policy/revision.yaml'],
    ['policy.yaml', 'revision.yaml'],
    ['./Revision.yaml', 'revision.yaml'],
  ])('of %s is %s', (url, expected) => {
    expect(linkedFileMeant(url)).toBe(expected);
  });

  it.each([
    '/policy/',
    'backups',
    'company.yaml',
    'ä/policy.yaml',
    '.mdx',
    '%.mdx',
    'https://x.example/backups.mdx',
    'https://intranet/backups.md',
    'mailto:backups.md',
    '//x.example/backups.md',
    'ä.mdx',
    'x.mdx/y',
  ])('of %s is undefined', (url) => {
    expect(linkedFileMeant(url)).toBeUndefined();
  });
});
