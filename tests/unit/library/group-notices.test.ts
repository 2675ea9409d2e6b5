import { describe, expect, it } from 'vitest';
import { groupNotices } from '../../../src/library/group-notices.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { contentNotices } from '../../../src/library/notices.ts';

const read = (folder: string) => {
  const { library } = loadLibrary(folder);
  if (!library) throw new Error(`${folder} has problems`);
  return { library, folder, notices: contentNotices(library, folder) };
};
const meridian = read('tests/fixtures/meridian');

describe('groupNotices()', () => {
  const isUnquoted = ({ rule }: { rule: string }) => rule === 'unquoted-sentence';

  it('has one notice for each of several policies, at its first sentence, and all other notices', () => {
    const { library, folder, notices } = meridian;
    const grouped = groupNotices(notices, library, folder);
    const ofBackup = notices.filter(({ path }) => path.includes('/policies/backup/'));
    expect(grouped.find(({ path }) => path.includes('/policies/backup/'))).toEqual({
      ...ofBackup[0],
      message: `No statement and no register entry quotes this sentence of “Backup policy”, nor ${ofBackup.length - 1} others.`,
      hint: 'List them all with npm run check:content -- --all-notices.',
    });
    const policies = new Set(notices.filter(isUnquoted).map(({ path }) => path.split('/')[4]));
    expect(grouped.filter(isUnquoted)).toHaveLength(policies.size);
    expect(grouped.filter((one) => !isUnquoted(one))).toEqual(notices.filter((one) => !isUnquoted(one)));
  });

  it('leaves a sentence that is the only one of its policy as it is', () => {
    const { library, folder, notices } = meridian;
    const [first] = notices.filter(({ path }) => path.includes('/policies/backup/'));
    const others = notices.filter(({ path }) => !path.includes('/policies/backup/'));
    expect(groupNotices([...others, ...(first ? [first] : [])], library, folder)).toContain(first);
  });

  it('leaves up to twenty, and those of a single policy, as they are', () => {
    const { library, folder, notices } = meridian;
    const few = notices.filter(isUnquoted).slice(0, 20);
    expect(groupNotices(few, library, folder)).toEqual(few);
    expect(groupNotices(notices.filter(isUnquoted).slice(0, 21), library, folder).length).toBeLessThan(21);
    const acme = read('tests/fixtures/acme');
    expect(acme.notices.length).toBeGreaterThan(20);
    expect(groupNotices(acme.notices, acme.library, acme.folder)).toEqual(acme.notices);
  });
});
