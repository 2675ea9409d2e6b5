import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compareWithBuild, compareWithLive } from '../../../../src/cli/verify/compare-sites.ts';
import { isInside, siteFiles } from '../../../../src/cli/verify/site-files.ts';
import { policiesOfSite } from '../../../../src/cli/verify/site-policies.ts';
import { verifyPolicy } from '../../../../src/cli/verify/verify-policy.ts';
import { verifyAllFiles } from '../../../../src/cli/verify/verify-sums.ts';
import { makeSecretKey } from '../../../../src/seals/minisign/secret-key.ts';
import { asFolder, asServer, type Files, signatureOf, siteKey, tinySite, withAllSums } from './tiny-site.ts';

const verified = (files: Files, given = {}) => verifyPolicy(asFolder(files), 'policy', given);
const text = (files: Files, name: string) => files.get(name)?.toString() ?? '';

/** A site after a change of the text of a file; without a text, the file is removed. */
function changed(name: string, change?: (text: string) => string, files = tinySite()): Files {
  const before = text(files, name);
  if (change) files.set(name, Buffer.from(change(before)));
  else files.delete(name);
  return files;
}

describe('verifyPolicy()', () => {
  it.each([
    ['folder', asFolder],
    ['server', asServer],
  ])('finds nothing wrong with a whole site in a %s', async (_, as) => {
    const { right, wrong, notes } = await verifyPolicy(as(tinySite()), 'policy', { keys: [siteKey] });
    expect(wrong).toEqual([]);
    expect(right).toHaveLength(4);
    expect(notes).toEqual(['policy: no time stamp covers the seal of 2025-01-01.']);
  });

  it.each<[string, Files, string]>([
    ['a changed file', changed('policy/2024-05-01/scope.mdx', () => 'x'), 'scope.mdx differs from its SHA-256'],
    ['a missing file', changed('policy/2024-05-01/scope.mdx'), 'scope.mdx is missing.'],
    ['no checksums', changed('policy/SHA256SUMS'), 'policy/SHA256SUMS is missing.'],
    [
      'a second line for a file',
      changed('policy/SHA256SUMS', (sums) => `${sums}${'0'.repeat(64)}  2024-05-01/scope.mdx\n`),
      'scope.mdx is listed twice.',
    ],
    [
      'a name that leads out of the site',
      changed('policy/SHA256SUMS', (sums) => `${sums}${'0'.repeat(64)}  2025-01-01/../../../etc/passwd\n`),
      'which is not in the site.',
    ],
    [
      'another head',
      changed('policy/seals.txt', (log) => log.replace(/^./, (one) => (one === '0' ? '1' : '0'))),
      'The head of 2024-05-01 does not follow',
    ],
    [
      'a removed entry of the log',
      changed('policy/seals.txt', (log) => log.replace(/.*\n$/, '')),
      'The log does not have the seal',
    ],
    [
      'an older log at a revision',
      changed('policy/2025-01-01/seals.txt', () => ''),
      'is not the log up to that revision.',
    ],
    ['a page with another head', changed('policy/2025-01-01/index.html', () => 'POISON'), 'does not show the head'],
    ['a missing page', changed('policy/2025-01-01/index.html'), 'index.html is missing.'],
    [
      'a signature of another log',
      changed('policy/2025-01-01/seals.txt.minisig', () => signatureOf('x')),
      'It is not a signature of this log',
    ],
    [
      'words in place of a signature',
      changed('policy/2025-01-01/seals.txt.minisig', () => 'x'),
      'It is not a signature of minisign.',
    ],
    ['words in place of a time stamp', changed('policy/2025-01-01/seals.txt.tsr', () => 'x'), 'It is no time stamp.'],
    [
      'a key that is not published',
      changed(`.well-known/minisign-${siteKey.id}.pub`),
      'which the site does not publish.',
    ],
  ])('finds %s', async (_, files, message) => {
    const { wrong } = await verified(files);
    expect(wrong.join('\n')).toContain(message);
  });

  it('finds a revision that is removed with its lines, its files and its seal, by the signature', async () => {
    const files = tinySite();
    const older = tinySite({ dates: ['2025-01-01'] });
    for (const name of ['policy/SHA256SUMS', 'policy/seals.txt']) files.set(name, older.get(name) ?? Buffer.alloc(0));
    expect((await verified(files)).wrong.join('\n')).toContain('seals.txt.minisig: It is not a signature of this log');
  });

  it('finds that nothing is signed by the key that is trusted, where the site has another', async () => {
    const { wrong, notes } = await verified(tinySite(), { keys: [makeSecretKey().publicKey] });
    expect(wrong).toEqual(['policy: no signature by the given key covers the seal of 2025-01-01.']);
    expect(notes.join('\n')).toContain(`It is by the key ${siteKey.id}, which was not given.`);
  });

  it('finds that the newest seal is not signed, if a key is given', async () => {
    const files = changed('policy/2025-01-01/seals.txt.minisig');
    expect((await verified(files, { keys: [siteKey] })).wrong).toHaveLength(1);
    const { wrong, notes } = await verified(files);
    expect(wrong).toEqual([]);
    expect(notes).toContain('policy: no signature covers the seal of 2025-01-01.');
  });

  it('notes a policy without a log, which is wrong only if a key is given', async () => {
    const files = changed('policy/seals.txt');
    expect(await verified(files)).toMatchObject({ wrong: [], notes: ['policy has no log of seals.'] });
    expect((await verified(files, { keys: [siteKey] })).wrong).toEqual([
      'policy has no log of seals, so nothing is signed.',
    ]);
  });
});

describe('verifyAllFiles()', () => {
  it('finds nothing wrong with a site whose list has all its files', async () => {
    const { right, wrong } = await verifyAllFiles(asFolder(withAllSums(tinySite())));
    expect({ right, wrong }).toEqual({
      right: [expect.stringMatching(/^SHA256SUMS: \d+ files as listed\.$/)],
      wrong: [],
    });
  });

  it('finds a changed file, a missing one and one that is not listed', async () => {
    const files = withAllSums(tinySite());
    files.set('policy/2025-01-01/index.html', Buffer.from('POISON'));
    files.delete('data/policies.json');
    files.set('more.html', Buffer.from('x'));
    const { wrong } = await verifyAllFiles(asFolder(files));
    expect(wrong).toEqual([
      'data/policies.json is missing.',
      'policy/2025-01-01/index.html differs from its SHA-256 in SHA256SUMS.',
      'more.html is not in SHA256SUMS.',
    ]);
  });

  it('finds in a folder a compressed copy and a page that are not listed, and notes that a server does not show such', async () => {
    const files = withAllSums(tinySite());
    for (const name of ['more/index.html', 'policy/2025-01-01/index.html.gz']) files.set(name, Buffer.from('x'));
    expect((await verifyAllFiles(asFolder(files))).wrong).toEqual([
      'more/index.html is not in SHA256SUMS.',
      'policy/2025-01-01/index.html.gz is not in SHA256SUMS.',
    ]);
    expect(await verifyAllFiles(asServer(files))).toMatchObject({
      wrong: [],
      notes: ['Files on the server that SHA256SUMS does not list, and no page links to, cannot be seen from outside.'],
    });
  });

  it('finds a page that the site links to and the list of a server does not have', async () => {
    const without = (name: string) =>
      changed('SHA256SUMS', (sums) => sums.replace(new RegExp(`.* [.]/${name}\n`), ''), withAllSums(tinySite()));
    expect((await verifyAllFiles(asServer(without('policy/2025-01-01/index.html')))).wrong).toEqual([
      'policy/2025-01-01/index.html is not in SHA256SUMS, and index.html links to it.',
    ]);
    for (const as of [asServer, asFolder])
      expect((await verifyAllFiles(as(without('index.html')))).wrong).toEqual(['index.html is not in SHA256SUMS.']);
  });

  it.each([
    '<a href=/evil.html>',
    "<a href='evil.html'>",
    '<A HREF = "/evil.html">',
    '<base href="/x/"><a href=../evil.html>',
  ])('finds a page that the list does not have behind %s', async (link) => {
    const files = withAllSums(changed('index.html', (html) => link + html));
    expect((await verifyAllFiles(asServer(files))).wrong).toContain(
      'evil.html is not in SHA256SUMS, and index.html links to it.',
    );
  });

  it('reads a page with a link that is encoded wrongly', async () => {
    const files = withAllSums(changed('index.html', (html) => `${html}<a href="/%E0%A4%A">`));
    expect((await verifyAllFiles(asServer(files))).wrong).toEqual([
      '%E0%A4%A is not in SHA256SUMS, and index.html links to it.',
    ]);
  });

  it.each([
    ['gz', gzipSync],
    ['br', brotliCompressSync],
    ['zst', zstdCompressSync],
  ])('finds a copy .%s that is listed and unpacks to another page', async (ending, pack) => {
    const name = `index.html.${ending}`;
    const page = text(tinySite(), 'index.html');
    const withCopy = (copy: Buffer) => withAllSums(tinySite().set(name, copy));
    for (const as of [asFolder, asServer]) {
      expect((await verifyAllFiles(as(withCopy(pack(page))))).wrong).toEqual([]);
      for (const copy of [pack('<h1>evil</h1>'), Buffer.from('x')])
        expect((await verifyAllFiles(as(withCopy(copy)))).wrong).toEqual([
          `${name} is not a compressed copy of index.html: browsers get another content than other programs.`,
        ]);
    }
  });

  it('takes a compressed file that is no copy of a listed one', async () => {
    const files = withAllSums(tinySite().set('pack.gz', gzipSync('x')));
    expect((await verifyAllFiles(asFolder(files))).wrong).toEqual([]);
  });

  it('finds files with known names that a server has and the list does not', async () => {
    const files = withAllSums(tinySite());
    for (const name of ['robots.txt', '.well-known/security.txt']) files.set(name, Buffer.from('x'));
    expect((await verifyAllFiles(asServer(files))).wrong).toEqual([
      'robots.txt is not in SHA256SUMS.',
      '.well-known/security.txt is not in SHA256SUMS.',
    ]);
  });

  it('notes that a site has no such list', async () => {
    expect(await verifyAllFiles(asServer(tinySite()))).toMatchObject({ wrong: [], notes: [expect.any(String)] });
  });
});

describe('compareWithBuild()', () => {
  it('names each file that differs or that only one of them has', async () => {
    const [site, build] = [withAllSums(tinySite()), tinySite()];
    build.set('policy/2025-01-01/index.html', Buffer.from('x'));
    build.set('new.html', Buffer.from('x'));
    const { wrong } = await compareWithBuild(asServer(site, 'https://x/'), asFolder(build));
    expect(wrong).toEqual(['new.html is only in dist.', 'policy/2025-01-01/index.html differs from that in dist.']);
    build.delete('data/policies.json');
    expect((await compareWithBuild(asServer(site, 'https://x/'), asFolder(build))).wrong).toContain(
      'data/policies.json is only in https://x/.',
    );
  });

  it('finds nothing in the same files', async () => {
    expect((await compareWithBuild(asFolder(tinySite(), 'site'), asFolder(tinySite()))).right).toEqual([
      expect.stringMatching(/^\d+ files as in dist\.$/),
    ]);
  });
});

describe('compareWithLive()', () => {
  const newer = () => tinySite();
  const older = () => tinySite({ dates: ['2024-05-01'] });

  it('accepts seals that were added to those of the live site', async () => {
    const { right, wrong } = await compareWithLive(asFolder(newer()), asServer(older()), ['policy']);
    expect({ right: right.length, wrong }).toEqual({ right: 1, wrong: [] });
  });

  it('finds a seal of the live site that is not here', async () => {
    const { wrong } = await compareWithLive(asFolder(older()), asServer(newer()), ['policy']);
    expect(wrong[0]).toContain(
      'The line 2025-01-01/scope.mdx of https://trust.example.com/ is missing or was changed.',
    );
    expect(wrong).toHaveLength(3);
  });

  it('finds a signature of the live site that is not here', async () => {
    const name = 'policy/2025-01-01/seals.txt.minisig';
    const { wrong } = await compareWithLive(asFolder(changed(name)), asServer(newer()), ['policy']);
    expect(wrong).toEqual([`${name} is missing; https://trust.example.com/ has it.`]);
  });

  it('finds a policy of the live site that is not here', async () => {
    const live = newer();
    live.set('policies/terms/SHA256SUMS', Buffer.from(`${'a'.repeat(64)}  2024-05-01/a.mdx\n`));
    const { wrong } = await compareWithLive(asFolder(newer()), asServer(live), ['policy', 'terms']);
    expect(wrong).toEqual([expect.stringContaining('policies/terms/SHA256SUMS, line 1: ')]);
  });
});

describe('policiesOfSite()', () => {
  it.each([
    [JSON.stringify({ policies: [{ id: 'terms' }, { id: 'policy' }, { id: '../x' }] }), ['terms', 'policy']],
    ['not JSON', ['policy']],
    ['{}', ['policy']],
  ])('reads %s', async (json, expected) => {
    expect(await policiesOfSite(asServer(changed('data/policies.json', () => json)))).toEqual(expected);
  });

  it('refuses what is no trust center', async () => {
    await expect(policiesOfSite(asServer(new Map()))).rejects.toThrow('https://trust.example.com/ has no seals');
  });
});

it.each(['../x', '/etc/passwd', 'a/../../x', 'a//b', '', 'a\\..\\b', 'a/./b'])('isInside() refuses %j', (file) => {
  expect(isInside(file)).toBe(false);
});

it('siteFiles() refuses a folder that there is not', () => {
  expect(() => siteFiles('no/such/folder')).toThrow('There is no folder no/such/folder.');
});
