import { expect, it } from 'vitest';
import { fileErrorSentence, reasonOf } from '../../../src/cli/file-error.ts';

const fileError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: in its own words`), { code, path });

it.each([
  ['ENOSPC', 'no space is left on the device'],
  ['EROFS', 'the file system is read-only'],
  ['EUNKNOWN', 'EUNKNOWN: in its own words'],
])('reasonOf() says %s in words if it knows them', (code, words) => {
  expect(reasonOf(fileError(code))).toBe(words);
});

it('fileErrorSentence() says what the machine refused and for which file', () => {
  expect(fileErrorSentence(fileError('ENOSPC', '/srv/a.html'))).toBe(
    'The site cannot be built: no space is left on the device (/srv/a.html). The earlier site, if any, is as it was.',
  );
  expect(fileErrorSentence(fileError('EROFS'))).toContain('cannot be built: the file system is read-only. The');
});

it.each([new TypeError('a is not a function'), fileError('ENOENT'), fileError('constructor'), 'text'])(
  'fileErrorSentence() leaves a fault of the program to its stack trace: %s',
  (error) => {
    expect(fileErrorSentence(error)).toBeUndefined();
  },
);
