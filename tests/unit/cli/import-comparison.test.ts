import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareWithExisting } from '../../../src/cli/import-comparison.ts';
import { temporaryFolder } from '../importing/temporary-folder.ts';

const imported = new Map([
  ['scope.mdx', 'scope'],
  ['people.mdx', 'people'],
]);
const existing = {
  'scope.mdx': 'scope',
  'people.mdx': 'people',
  'revision.yaml': 'title: Rules\npublishedAt: 2024-01-01\n',
};
const facts = { title: 'Rules', publishedAt: '2024-01-01', source: undefined };
const compare = (files: Record<string, string>, given: Parameters<typeof compareWithExisting>[2] = facts) =>
  compareWithExisting(temporaryFolder(files), imported, given);

describe('the comparison that an import of an existing date prints', () => {
  it('is the same if all that the import has is there', () => {
    expect(compare(existing)).toEqual({
      isSame: true,
      message: expect.stringMatching(
        / already exists with the same 2 sections, byte for byte, and the same title, publishedAt in revision\.yaml\. Nothing was written\.$/,
      ),
    });
  });

  it('ignores hidden files and folders', () => {
    expect(compare({ ...existing, '.DS_Store': 'x', 'images/seal.png': 'x' }).isSame).toBe(true);
  });

  it('names each file that differs or that only one side has', () => {
    const { 'people.mdx': _, ...others } = existing;
    const given = { ...facts, title: 'Other', summary: 'Written.' };
    expect(compare({ ...others, 'scope.mdx': 'changed', 'vendors.mdx': 'x' }, given)).toEqual({
      isSame: false,
      message: expect.stringMatching(
        / already exists\. Different: scope\.mdx, revision\.yaml \(title, summary\)\. Only in the import: people\.mdx\. Only in the folder: vendors\.mdx\. Nothing was written\.$/,
      ),
    });
  });

  it('refuses a file in place of the folder', () => {
    const file = path.join(temporaryFolder({ '2024-01-01': 'x' }), '2024-01-01');
    expect(compareWithExisting(file, imported, facts)).toEqual({
      isSame: false,
      message: expect.stringMatching(/2024-01-01 already exists and is not a folder\. Nothing was written\.$/),
    });
  });
});
