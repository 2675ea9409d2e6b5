import { expect, it } from 'vitest';
import { legacyFolders } from '../../../src/library/legacy-folders.ts';

it.each([
  [['/docs/backup', '/docs/terms'], ['/docs']],
  [['/en/legal/security'], ['/en', '/en/legal']],
  [['/docs/backup', '/docs'], []],
  [['/Docs/backup', '/docs/terms', '/DOCS'], []],
  [['/docs/backup', '/Docs/terms'], ['/docs']],
  [['/terms'], []],
  [['/policy/old', '/Policy/older'], []],
])('legacyFolders() returns, for the old URLs %j, the folders %j', (paths, folders) => {
  expect(legacyFolders(paths.map((path) => ({ path })))).toEqual(folders);
});
