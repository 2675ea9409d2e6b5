import { expect, it } from 'vitest';
import { fileErrorSentence, reasonOf } from '../../../src/library/file-error.ts';

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

it('fileErrorSentence() reads the number in the message of a native part', () => {
  const error = new Error('Failed to write file in a.mjs\n\nCaused by:\n    No space left on device (os error 28)\n');
  expect(fileErrorSentence(error)).toContain('cannot be built: no space is left on the device. The');
});

it.each([
  new TypeError('a is not a function'),
  fileError('ENOENT'),
  fileError('constructor'),
  new Error('(os error 2)'),
  new Error('(os error 999)'),
  'text',
])('fileErrorSentence() leaves a fault of the program to its stack trace: %s', (error) => {
  expect(fileErrorSentence(error)).toBeUndefined();
});
