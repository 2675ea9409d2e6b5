import path from 'node:path';
import { expect, it } from 'vitest';
import { currentDownload } from '../../../src/integrations/downloads-of.ts';
import { edit, withBase } from '../library/check.ts';

/** Requests the answers as PDF from the base content in which the company has the given name. */
function answersOf(legalName: string, pathname = '/answers.pdf') {
  return withBase((folder) => {
    edit(path.join(folder, 'company.yaml'), (text) => text.replace('legalName: Basic Ltd', `legalName: ${legalName}`));
    const [cache, site] = [path.join(folder, '.cache'), 'https://trust.example'];
    return currentDownload({ content: folder, cache, day: '2026-11-23', site, base: '', fonts: [] }, pathname);
  });
}

it('currentDownload() makes a file from the content as it is', async () => {
  const download = await answersOf('Basic & Sons Ltd');
  expect(
    Buffer.from(download && 'bytes' in download ? download.bytes : [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

it('currentDownload() names the place of a character that no PDF can show, as the check does', async () => {
  expect(await answersOf('漢 Ltd')).toEqual({
    problems: expect.stringMatching(
      /company\.yaml:2:12 {2}unprintable-character {2}No font of the PDF files has U\+6F22 \(漢\)\. Write it in words, or install .*, and name it in PDF_FONTS\.$/,
    ),
  });
});

it('currentDownload() returns nothing for another path', async () => {
  expect(await answersOf('Basic Ltd', '/policy/2020-01-01.pdf')).toBeUndefined();
});
